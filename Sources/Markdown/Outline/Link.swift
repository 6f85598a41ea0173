/// A link or an image as CommonMark writes it.
package struct Link: Hashable, Sendable {
  /// Entities and escapes decoded, not percent-encoded.
  package let destination: String
  /// Whether it shows its target.
  package let isImage: Bool
  /// The number of its run in `Outline.runs`.
  package let run: Int
  /// Its words (an image's alternative text), as byte range of the run's text.
  package let range: Range<Int>
  /// The whole link, as byte range in the file.
  package let source: Range<Int>
  /// Its destination where that is written in place, else the whole link.
  package let destinationSource: Range<Int>
  /// Whether it is an address without any marks around it, which cmark doesn't know as a link.
  package let isBare: Bool
}
