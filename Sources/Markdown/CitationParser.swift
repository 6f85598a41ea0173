/// Parses what stands between a citation's brackets: `@slug, para. 2; @other, paras. 3–4`.
struct CitationParser {
  let text: [UInt8]
  let map: SourceMap
  /// What was wrong, after `parse` has given nil.
  private(set) var mistake = Mistake(message: "", range: 0..<0, fix: nil)

  struct Mistake {
    let message: String
    /// Of the text.
    let range: Range<Int>
    let fix: String?
  }

  init(text: [UInt8], map: SourceMap) {
    self.text = text
    self.map = map
  }

  /// The sources cited, or nil with `mistake` set.
  mutating func parse(_ range: Range<Int>) -> [CitationItem]? {
    var items: [CitationItem] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end =
        start < range.upperBound
        ? text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound
        : range.upperBound
      guard let item = parseItem(trimmed(start..<end)) else { return nil }
      items.append(item)
      start = end + 1
    }
    return items
  }

  private mutating func parseItem(_ range: Range<Int>) -> CitationItem? {
    guard let first = range.first, text[first] == UInt8(ascii: "@") else {
      return fail("each source of a citation begins with '@'", range, fix: fixedSource(range))
    }
    let comma = text[range].firstIndex(of: UInt8(ascii: ","))
    let slug = trimmed(first + 1..<(comma ?? range.upperBound))
    guard !slug.isEmpty else {
      return fail("a citation names an article after its '@'", range, fix: nil)
    }
    if let blank = text[slug].firstIndex(where: \.isSpace) {
      let name = string(slug.lowerBound..<blank)
      return fail(
        "a comma parts an article from its paragraph", slug, fix: "write '@\(name), para. …'")
    }
    guard let comma else { return item(slug, nil, slug.upperBound..<slug.upperBound) }
    let locator = trimmed(comma + 1..<range.upperBound)
    guard let paragraphs = paragraphs(locator) else {
      return fail(
        "'\(string(locator))' names no paragraph", locator.isEmpty ? range : locator,
        fix: fixedLocator(locator))
    }
    return item(slug, paragraphs, locator)
  }

  private func item(
    _ slug: Range<Int>, _ paragraphs: ClosedRange<Int>?, _ locator: Range<Int>
  ) -> CitationItem {
    CitationItem(
      source: string(slug), sourceSource: map.source(of: slug), paragraphs: paragraphs,
      paragraphsSource: map.source(of: locator))
  }

  /// `para. 3`, or `paras. 3–4` with an en dash or a hyphen.
  private func paragraphs(_ locator: Range<Int>) -> ClosedRange<Int>? {
    let isSeveral = text[locator].starts(with: "paras.".utf8)
    guard isSeveral || text[locator].starts(with: "para.".utf8) else { return nil }
    let rest = trimmed(locator.lowerBound + (isSeveral ? 6 : 5)..<locator.upperBound)
    let numbers = numbers(in: rest)
    guard let first = numbers.first, let last = numbers.last, first >= 1,
      numbers.count == (isSeveral ? 2 : 1), !isSeveral || first < last
    else { return nil }
    let between = text[rest].drop(while: \.isDigit).reversed().drop(while: \.isDigit).reversed()
    let dash = between.filter { !$0.isSpace }
    guard isSeveral ? dash == Array("–".utf8) || dash == Array("-".utf8) : between.isEmpty else {
      return nil
    }
    return first...last
  }

  /// The whole numbers written in a range, up to nine digits each.
  private func numbers(in range: Range<Int>) -> [Int] {
    text[range].split { !$0.isDigit }.compactMap { digits in
      digits.count <= 9 ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
    }
  }

  private func fixedLocator(_ range: Range<Int>) -> String? {
    let numbers = numbers(in: range).filter { $0 > 0 }
    guard let first = numbers.first else { return "write 'para. 3' or 'paras. 3–4'" }
    guard numbers.count == 2, first < numbers[1] else { return "write 'para. \(first)'" }
    return "write 'paras. \(first)–\(numbers[1])'"
  }

  private func fixedSource(_ range: Range<Int>) -> String? {
    range.isEmpty ? nil : "did you mean '@\(string(range))'?"
  }

  private mutating func fail(
    _ message: String, _ range: Range<Int>, fix: String?
  ) -> CitationItem? {
    mistake = Mistake(message: message, range: range, fix: fix)
    return nil
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text[first].isSpace { range = first + 1..<range.upperBound }
    while let last = range.last, text[last].isSpace { range = range.lowerBound..<last }
    return range
  }
}
