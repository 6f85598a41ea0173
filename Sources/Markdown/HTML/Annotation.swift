/// HTML around a part of a text.
package struct Annotation: Hashable, Sendable {
  /// The number of its run in `Outline.runs`.
  package let run: Int
  /// Of the run's text, in bytes, at scalars' borders.
  package let range: Range<Int>
  /// Written before it, as it is. Where the range crosses the border of an emphasis or a link,
  /// each part is wrapped by itself.
  package let open: [UInt8]
  /// Written after it, as it is.
  package let close: [UInt8]

  /// `range` is in bytes of the run's text.
  package init(run: Int, range: Range<Int>, open: [UInt8], close: [UInt8]) {
    self.run = run
    self.range = range
    self.open = open
    self.close = close
  }
}
