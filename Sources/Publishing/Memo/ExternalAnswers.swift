internal import Diagnostics
package import Support

/// What other sites answered when they were asked for an address, kept for a day below a site's
/// folder.
package struct ExternalAnswers: Sendable {
  private struct Answer: Sendable {
    let status: String
    /// Seconds since 1970.
    let time: Int
  }

  private static let day = 24 * 60 * 60

  private let now: Int
  private var answers: [String: Answer] = [:]

  /// None; `now` is in seconds since 1970.
  package init(at now: Int) {
    self.now = now
  }

  /// Those of the day before `now`, in seconds since 1970, that the same version of the program has
  /// kept.
  package init(of site: String, version: String, at now: Int, on disk: some OutputDisk) {
    self.init(at: now)
    let body = MemoFile(.external, of: site, version: version).read(on: disk)?.body ?? []
    for line in body.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard parts.count == 3, let time = Int(String(decoding: parts[0], as: UTF8.self)),
        (now - Self.day...now).contains(time)
      else { continue }
      take(
        String(decoding: parts[1], as: UTF8.self), of: String(decoding: parts[2], as: UTF8.self),
        at: time)
    }
  }

  /// The status that an address was answered with, `200`; nil where it has to be asked for.
  package subscript(address: String) -> String? { answers[address]?.status }

  /// Takes in an answer of now. That there was none, and what a server says of its own state, may be
  /// otherwise in a moment and is not kept.
  package mutating func note(_ status: String, of address: String) {
    take(status, of: address, at: now)
  }

  private mutating func take(_ status: String, of address: String, at time: Int) {
    guard status.utf8.count == 3, (200..<500).contains(Int(status) ?? 0), status != "429",
      !address.unicodeScalars.contains(where: \.isInvisibleControl)
    else { return }
    answers[address] = Answer(status: status, time: time)
  }

  /// Keeps them for the next run, or returns why that can't be.
  @discardableResult
  package func write(to site: String, version: String, on disk: some OutputDisk) -> FileError? {
    let lines = answers.sorted { $0.key < $1.key }.map {
      "\($0.value.time) \($0.value.status) \($0.key)\n"
    }
    return MemoFile(.external, of: site, version: version).write(
      Array(lines.joined().utf8), on: disk)
  }
}
