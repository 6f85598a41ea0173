import Support

/// What pdftotext prints of a PDF, with the lines of each paragraph joined: the program breaks them
/// where the page does, and parts paragraphs by empty lines, if the page has room between them, and pages
/// by form feeds.
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
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      for block in lines.split(whereSeparator: \.isEmpty) {
        for paragraph in Self.paragraphs(of: Array(block)) { bytes += (paragraph + "\n").utf8 }
      }
    }
    // A form feed ends the last page, too.
    if pages.count > 1, pages.last == bytes.count { pages.removeLast() }
    self.bytes = bytes
    self.pages = pages
  }

  /// Where a line had room for the next one's first word, a paragraph ends. Letters differ in width: a
  /// line counts as full from 85 hundredths of the block's longest on.
  private static func paragraphs(of lines: [String]) -> [String] {
    let width = lines.map(\.count).max() ?? 0
    var paragraphs: [String] = []
    for (index, line) in lines.enumerated() {
      if index > 0, (lines[index - 1].count + 1 + firstWord(of: line)) * 100 > width * 85 {
        let last = paragraphs.removeLast()
        // A hyphen at a line's end may be the word's own, so it stays.
        let isJoined = last.hasSuffix("-") || isUnspaced(last.last) && isUnspaced(line.first)
        paragraphs.append(last + (isJoined ? "" : " ") + line)
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs
  }

  /// How many characters can't be parted from a line's first: one where words have no spaces.
  private static func firstWord(of line: String) -> Int {
    isUnspaced(line.first) ? 1 : line.prefix { $0 != " " }.count
  }

  private static func isUnspaced(_ letter: Character?) -> Bool {
    letter?.unicodeScalars.first.map { Script($0).isUnspaced } ?? false
  }
}
