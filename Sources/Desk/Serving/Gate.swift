import Preview
import Support

/// Who may ask the desk for what. A page of any other origin, another port of this machine included, can
/// neither read nor write, whatever it sends: it can't know the token, and its browser says where a
/// request comes from.
struct Gate: Sendable {
  /// What the printed address carries in its fragment, and each request that writes in a header.
  let token: String

  /// The header that carries the token; a page of another origin can't send it unasked.
  static let header = "dossier-token"
  /// In bytes, of a request's JSON: a saved page with its images fits.
  static let mostContent = 32 << 20

  /// Unguessable, of letters and digits.
  static func newToken() -> String {
    (0..<4).map { _ in
      let digits = String(UInt64.random(in: 0...(.max)), radix: 36)
      return String(repeating: "0", count: 13 - digits.utf8.count) + digits
    }.joined()
  }

  /// Why a request that may read or write files is not answered; nil where it may.
  func refusal(ofWork request: Request) -> Answer? {
    if let refusal = refusal(ofHost: request) { return refusal }
    guard request.method == "POST" else {
      return .refusal(405, "requests to the desk must use POST", headers: ["Allow": "POST"])
    }
    guard request.field("sec-fetch-site") == "same-origin",
      request.field("origin") == "http://\(request.host ?? "")"
    else { return .refusal(403, "only the desk's own page may ask this") }
    guard request.field("content-type") == "application/json" else {
      return .refusal(415, "a request must be JSON")
    }
    guard isToken(request.field(Self.header)) else {
      return .refusal(403, "open the desk at the address that 'dossier edit' printed")
    }
    guard let length = request.contentLength else {
      return .refusal(411, "a request must state its length")
    }
    guard length <= Self.mostContent else {
      return .refusal(413, "a request must have at most \(Self.mostContent) bytes")
    }
    return nil
  }

  /// Why a page, or a part of one, is not shown; nil where it may be. A link from elsewhere may open a page
  /// as a whole; no other page may show or load anything.
  func refusal(ofPage request: Request) -> Answer? {
    if let refusal = refusal(ofHost: request) { return refusal }
    switch request.field("sec-fetch-site") {
    case nil, "same-origin", "none": return nil
    default:
      let isOpened =
        request.field("sec-fetch-mode") == "navigate"
        && request.field("sec-fetch-dest") == "document"
      return isOpened ? nil : .refusal(403, "pages of other sites may not load this")
    }
  }

  private func refusal(ofHost request: Request) -> Answer? {
    guard let host = request.host, LoopbackHost.isNamed(by: host) else {
      return .refusal(421, "the desk answers to 'localhost' only")
    }
    return nil
  }

  /// In the same time wherever the two differ.
  private func isToken(_ given: String?) -> Bool {
    let given = Array((given ?? "").utf8)
    let own = Array(token.utf8)
    guard given.count == own.count else { return false }
    return zip(given, own).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Gate {
  /// Of the desk's own page: no script, style or address but ours, and no page may frame it.
  static let deskHeaders = headers(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
      + "frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'")

  /// Of the briefing's pages, which the desk shows beside their text. They run no script: whatever a
  /// briefing brings along shares the desk's origin, and must not get at its token.
  static let pageHeaders = headers(
    "script-src 'none'; style-src 'self'; object-src 'none'; form-action 'none'; base-uri 'none'; "
      + "frame-ancestors 'self'")

  private static func headers(_ policy: String) -> [String: String] {
    [
      "Content-Security-Policy": policy, "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
    ]
  }
}
