internal import Diagnostics
import Support

/// A warning of a page that breaks off, as a download that was interrupted does.
enum BrokenEnd {
  /// `page` is the capture's page, decoded.
  static func diagnostics(of capture: InputFile, _ page: InputFile, isPage: Bool) -> [Diagnostic] {
    guard isPage else { return [] }
    let isArchive = SavedArchive.isOne(capture.path, capture.bytes)
    guard isArchive ? SavedArchive.isCut(capture.bytes) : isCut(page.bytes) else { return [] }
    let end = isArchive ? capture.bytes.count : page.bytes.count
    let file = isArchive ? capture : page
    return [
      Diagnostic(
        .suspiciousText, "the page breaks off here: a part of it may be missing",
        at: file.location(of: max(end - 1, 0)..<end),
        suggestion: "save the page again, or compare the article's end with it")
    ]
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
