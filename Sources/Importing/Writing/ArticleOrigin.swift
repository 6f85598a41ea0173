/// Of which capture an article is, as the front matter says that import wrote.
package struct ArticleOrigin {
  private var address: String?
  private var file: String?

  /// Reads the text of an article.
  package init(of text: String) {
    for line in text.split(separator: "\n").dropFirst().prefix(while: { $0 != "---" }) {
      if line.hasPrefix("url: ") {
        address = String(line.dropFirst(5))
      } else if line.hasPrefix("# imported from '"), let end = line.firstRange(of: "' (") {
        file = String(line[..<end.lowerBound])
      }
    }
  }

  /// By the page's address, where both have one; else by the file's name.
  package func isSame(as other: Self) -> Bool {
    if let address, let other = other.address { return address == other }
    return file != nil && file == other.file
  }
}
