import Support

/// What pdftotext prints of a PDF, with the lines of each paragraph joined: the program breaks them
/// where the page does, and parts paragraphs by empty lines and pages by form feeds.
package struct PDFText: Sendable {
  package let bytes: [UInt8]
  /// Where in `bytes` each page begins, the first included.
  package let pages: [Int]

  package init(_ printed: [UInt8]) {
    var bytes: [UInt8] = []
    var pages: [Int] = []
    for page in String(decoding: printed, as: UTF8.self).split(
      separator: "\u{C}", omittingEmptySubsequences: false)
    {
      pages.append(bytes.count)
      var paragraph = ""
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        let words = String(line).trimmed
        if words.isEmpty {
          bytes += (paragraph.isEmpty ? "" : paragraph + "\n").utf8
          paragraph = ""
        } else {
          // A hyphen at a line's end may be the word's own, so it stays.
          paragraph += (paragraph.isEmpty || paragraph.hasSuffix("-") ? "" : " ") + words
        }
      }
      if !paragraph.isEmpty { bytes += (paragraph + "\n").utf8 }
    }
    // A form feed ends the last page, too.
    if pages.count > 1, pages.last == bytes.count { pages.removeLast() }
    self.bytes = bytes
    self.pages = pages
  }
}
