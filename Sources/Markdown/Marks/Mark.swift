/// One of our own marks: a reference `[[x]]`, an embed `![[x]]`, a citation `[@x, para. 2]`.
@usableFromInline package struct Mark: Hashable, Sendable {
  /// What the mark says.
  package enum Kind: Hashable, Sendable {
    case reference(Reference)
    case embed(Reference)
    case citation([CitationItem])
  }

  /// With what was written in it.
  package let kind: Kind
  @usableFromInline let runNumber: UInt32
  @usableFromInline let shown: SmallRange
  private let written: SmallRange
  /// Whether its paragraph holds nothing else.
  package let standsAlone: Bool

  /// The number of its run in `Outline.runs`.
  @inlinable package var run: Int { Int(runNumber) }
  /// What is shown for it, as byte range of the run's text; empty for an embed or a citation.
  @inlinable package var range: Range<Int> { shown.range }
  /// The whole mark, as byte range in the file.
  package var source: Range<Int> { written.range }

  init(kind: Kind, run: Int, range: Range<Int>, source: Range<Int>, standsAlone: Bool) {
    self.kind = kind
    runNumber = UInt32(clamping: run)
    shown = SmallRange(range)
    written = SmallRange(source)
    self.standsAlone = standsAlone
  }

  /// Whether its HTML takes the place of a whole paragraph.
  var isBlock: Bool {
    if case .embed = kind { return standsAlone }
    return false
  }

  /// Whether its HTML is inline.
  var isInline: Bool {
    if case .embed(let reference) = kind { return reference.isImage && !standsAlone }
    return true
  }
}

/// What a reference or an embed names.
package struct Reference: Hashable, Sendable {
  /// `Ashraf Ghani`, `figure:us-troops`; white space is single spaces. Empty where only a fragment
  /// is named, a part of the text's own page.
  package let target: String
  /// The target's bytes in the file.
  package let targetSource: Range<Int>
  /// The text after `#`.
  package let fragment: String?
  /// As byte range in the file; empty where there is no fragment.
  package let fragmentSource: Range<Int>
  /// The text after the bar.
  package let label: String?

  private static let images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"]

  /// Whether it names an image's file.
  package var isImage: Bool { Self.images.contains(where: target.lowercased().hasSuffix) }
}

/// One source of a citation.
package struct CitationItem: Hashable, Sendable {
  /// The article's slug, or its title, as written.
  package let source: String
  /// The source's bytes in the file.
  package let sourceSource: Range<Int>
  /// The paragraphs cited; nil where the whole article is.
  package let paragraphs: ClosedRange<Int>?
  /// `para. 16`, as byte range in the file; empty where there is none.
  package let paragraphsSource: Range<Int>
  /// Words before the source, as `see`.
  package let prefix: String?
  /// Whether `source` is written as a title is, in quotation marks or with spaces.
  package let isTitle: Bool
}
