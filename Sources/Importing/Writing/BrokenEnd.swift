internal import Diagnostics
import Support

/// A warning of a page that breaks off, as a download that was interrupted does.
enum BrokenEnd {
  /// `page` is the capture's page, decoded.
  static func diagnostics(of capture: InputFile, _ page: InputFile, isPage: Bool) -> [Diagnostic] {
    guard isPage else { return [] }
    if SavedArchive.isOne(capture.path, capture.bytes), SavedArchive.isCut(capture.bytes) {
      return [diagnostic(capture, at: capture.bytes.count - 1)]
    }
    if let start = PageNesting(page.bytes).openEnd {
      return [
        diagnostic(page, at: start, "what begins here is never ended: what follows isn't shown")
      ]
    }
    return isCut(page.bytes) ? [diagnostic(page, at: page.bytes.count - 1)] : []
  }

  private static func diagnostic(
    _ file: InputFile, at place: Int, _ reason: String = "a part of it may be missing"
  ) -> Diagnostic {
    Diagnostic(
      .suspiciousText, "the page breaks off here: \(reason)",
      at: file.location(of: max(place, 0)..<max(place, 0) + 1),
      suggestion: "save the page again, or compare the article's end with it")
  }

  /// Whether a whole page ends in a tag, or in a text that doesn't end as sentences do; end tags may be
  /// missing.
  private static func isCut(_ page: [UInt8]) -> Bool {
    let head = String(decoding: page.prefix(2000), as: UTF8.self).lowercased()
    guard ["<html", "<body", "<head", "<!doctype"].contains(where: head.holds) else { return false }
    let rest = page[...].trimming(\.isHTMLSpace)
    let end = String(decoding: rest.suffix(20_000), as: UTF8.self).lowercased()
    guard !["</html", "</body", "</frameset"].contains(where: end.holds) else { return false }
    guard let tag = end.lastIndex(where: { $0 == "<" || $0 == ">" }) else { return false }
    if end[tag] == "<" { return true }
    let words = end[end.index(after: tag)...].trimmed
    return !words.isEmpty && words.contains { $0.isLetter } && !LineWords.hasEndMark(words)
  }
}
