/// What a build and its publication do one after the other.
package enum BuildStep: String, CaseIterable, Sendable {
  /// All files are read.
  case read
  /// Each file is a document, and all of them are a site.
  case parse
  /// Names, references and edges are found, and claims compared.
  case link
  /// Each document has the keys that decide which pages stay.
  case key
  /// The search index and the table of mentions have what they take from each document.
  case gather
  /// It is known which pages there are.
  case list
  /// Every page is rendered or linked into the stage, and checked.
  case render
  /// The stage is in the output's place, and the old tree aside or gone.
  case exchange
  /// The memo is written.
  case remember
}
