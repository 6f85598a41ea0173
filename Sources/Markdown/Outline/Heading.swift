/// A heading of a text, wherever it is (in a block quote too).
package struct Heading: Hashable, Sendable {
  /// 1 to 6, as written.
  package let level: Int
  /// Without markup.
  package let text: String
  /// The fragment that leads to it; each once in a text.
  package let anchor: String
  /// The number of its run in `Outline.runs`.
  package let run: Int
  /// Its words, as byte range in the file.
  package let source: Range<Int>
}
