package import Diagnostics

/// Why no article can be made of a capture.
package enum ImportFailure: Error {
  /// The file isn't text, or can't be read as such.
  case unreadable(Diagnostic)
  /// Nothing, or next to nothing, of its text was found to be an article's; the words of the error.
  case noArticle(String)
}
