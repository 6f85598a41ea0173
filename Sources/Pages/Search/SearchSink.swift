import Content

/// What takes in documents as the search reads them, one by one, in the order of their pages.
protocol SearchSink {
  mutating func begin(_ document: Document, language: String?)
  /// Words that the document is found by.
  mutating func add(_ text: Span<UInt8>, _ weight: Weighed.Weight)
  /// A passage that is shown where the document is found, and what leads to it; what is after `end`
  /// is left out.
  mutating func show(_ sentence: Span<UInt8>, upTo end: Int, at anchor: String)
  mutating func end()
}
