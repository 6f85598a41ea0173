import Support

/// What browsers print at the edges of a page: the day and the time, the title, the address, and which page of
/// how many it is. A file of one page repeats none of it.
struct PrintedLine {
  let page: Int
  let count: Int
  /// Letters and digits alone, in lower case.
  private let title: String
  /// The height of the text's letters.
  private let size: Double

  init(page: Int, of count: Int, title: String, size: Double) {
    (self.page, self.count, self.size) = (page, count, size)
    self.title = PageSums.letters(title)
  }

  /// Whether a line at an edge consists of such statements: of two or more, or of one in small letters.
  func isOne(_ line: PDFLine) -> Bool {
    let texts = line.segments.map(\.text)
    let isSure = { (text: String) in isTime(text) || isNumber(text) || Self.isAddress(text) }
    return texts.contains(where: isSure) && texts.allSatisfy { isSure($0) || isTitle($0) }
      && (texts.count > 1 || line.height < size * 0.9)
  }

  /// `11/30/26, 3:21 PM`, `30.11.2026, 15:21`
  private func isTime(_ text: String) -> Bool {
    let numbers = text.split { !$0.isNumber }
    let isClock = text.split(whereSeparator: \.isWhitespace).contains { word in
      word.split(separator: ":").count >= 2 && word.first?.isNumber ?? false
    }
    return isClock && (5...6).contains(numbers.count) && text.count <= 28
      && text.count(where: \.isLetter) <= 4
  }

  /// `2/3`, `2 of 3`, `Page 2 of 3`
  private func isNumber(_ text: String) -> Bool {
    text.count <= 20 && text.split { !$0.isNumber }.map { Int($0) } == [page, count]
  }

  private static func isAddress(_ text: String) -> Bool {
    text.holds("://") && !text.contains(where: \.isWhitespace)
  }

  /// Browsers cut long ones.
  private func isTitle(_ text: String) -> Bool {
    let own = PageSums.letters(text)
    return !own.isEmpty && title.hasPrefix(own)
  }
}
