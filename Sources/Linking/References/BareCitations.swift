internal import Content
internal import Diagnostics
internal import Markdown
import Support

/// Articles that a text names as a citation does, but in no square brackets: `(@gazette)`.
struct BareCitations {
  private(set) var diagnostics: [Diagnostic] = []

  /// An `@` before anything but an article's slug is a name elsewhere and not reported.
  init(in text: TextPart, of site: Site) {
    for run in text.outline.runs where run.text.contains(Self.at) {
      for place in run.text.indices where run.text[place] == Self.at {
        let name = run.text[(place + 1)...].prefix { $0.isSlug }
        let range = place..<name.endIndex
        let source = run.sourceRange(of: range)
        guard !name.isEmpty, place == 0 || run.text[place - 1].mayPrecede,
          // Else it is written with a backslash.
          source.count == range.count, !run.closed.contains(where: { $0.overlaps(range) }),
          site[EntityID(.article, String(decoding: name, as: UTF8.self))] != nil
        else { continue }
        let written = String(decoding: run.text[range], as: UTF8.self)
        diagnostics.append(
          Diagnostic(
            .foreignMark, "'\(written)' does not cite the article here",
            at: text.location(of: source),
            suggestion: "write '[\(written)]', or '\\\(written)' if you mean the characters"))
      }
    }
  }

  private static let at = UInt8(ascii: "@")
}

extension UInt8 {
  fileprivate var isSlug: Bool {
    isLetter || isDigit || self == UInt8(ascii: "-") || self >= 0x80
  }

  fileprivate var mayPrecede: Bool { isSpace || "([-".utf8.contains(self) }
}
