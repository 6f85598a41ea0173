internal import Diagnostics
internal import Support

extension MarkScanner {
  /// Reports brackets that look like a link's and make none; nil where they don't look so.
  mutating func scanLink(at open: Int) -> Int? {
    guard let close = brackets.close(of: open), close > open + 1, close + 1 < run.text.count,
      run.map.isVerbatim(at: close + 1), run.isAdjacent(close)
    else { return nil }
    let isImage = run.isVerbatim(UInt8(ascii: "!"), at: open - 1) && run.isAdjacent(open - 1)
    let start = isImage ? open - 1 : open
    switch run.text[close + 1] {
    case UInt8(ascii: "("): return reportAddress(start, open: close + 1)
    case .openBracket: return reportLabel(start, open, isImage: isImage, second: close + 1)
    default: return nil
    }
  }

  private mutating func reportAddress(_ start: Int, open: Int) -> Int {
    let limit = min(run.text.count, open + 1_000)
    var depth = 0
    let end = (open..<limit).first { place in
      depth += run.text[place] == UInt8(ascii: "(") ? 1 : 0
      depth -= run.text[place] == UInt8(ascii: ")") ? 1 : 0
      return depth == 0
    }
    let escape: Suggestion = "put a backslash before it if you don't mean a link"
    guard let end else {
      report(
        .malformedLink, "a link's address must be closed by ')'", at: start..<open + 1,
        suggestion: escape)
      return open + 1
    }
    let range = start..<end + 1
    let address = run.text[open + 1..<end].address
    if run.hasBorder(within: start..<open) {
      report(.malformedLink, "these brackets don't make a link", at: range, suggestion: escape)
    } else if address.contains(where: \.isSpace), !address.contains(UInt8(ascii: "<")) {
      reportSpace(in: run.string(address.indices), at: address.indices)
      reported.append(range)
    } else {
      report(.malformedLink, "these brackets don't make a link", at: range, suggestion: escape)
    }
    return range.upperBound
  }

  /// An address with a space in it, or with a title that is not in quotation marks.
  private mutating func reportSpace(in address: String, at range: Range<Int>) {
    let first = address.prefix { !$0.isWhitespace }
    let rest = address[first.endIndex...].trimmingPrefix(while: \.isWhitespace)
    let quotes = "\"'“”„‟«»‘’‚(".contains(rest.first ?? " ")
    guard quotes || first.hasFileEnding && !rest.contains("/") && !rest[...].hasFileEnding else {
      let encoded = address.split(whereSeparator: \.isWhitespace).joined(separator: "%20")
      return report(
        .malformedLink, "an address must not contain spaces", at: range,
        suggestion: "write \(writing: encoded)")
    }
    let title = rest.filter { !"\"“”„‟«»".contains($0) }
    report(
      .malformedLink, "a link's title must be in straight quotation marks", at: range,
      suggestion: "write \(writing: "\(first) \"\(title)\"")")
  }

  /// `[words][label]` without a line `[label]: …`.
  private mutating func reportLabel(_ start: Int, _ open: Int, isImage: Bool, second: Int) -> Int? {
    guard let close = brackets.close(of: second), second + 1 < run.text.count,
      !"[@^".utf8.contains(run.text[second + 1]),
      nextBracket(from: open + 1) == second - 1, nextBracket(from: second + 1) == close
    else { return nil }
    let label = close > second + 1 ? second + 1..<close : open + 1..<second - 1
    let first = run.text[open + 1..<second - 1]
    let isIndex = start > 0 && (run.text[start - 1].isLetter || run.text[start - 1].isDigit)
    guard isImage || !isIndex && first.contains(where: { !$0.isDigit }) else { return nil }
    report(
      .malformedLink, "'[\(run.string(label))]' is not defined in the text",
      at: start..<close + 1, suggestion: "add a line '[\(run.string(label))]: address'")
    return close + 1
  }
}

extension Substring {
  /// Whether a path ends as a file of the site may: in `.md`, `.html`, `.png`.
  fileprivate var hasFileEnding: Bool {
    let path = prefix { !"?#".contains($0) }
    guard !contains("://"), let point = path.lastIndex(of: ".") else { return false }
    let ending = path[point...].dropFirst()
    return (2...4).contains(ending.count) && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }
}

extension ArraySlice<UInt8> {
  /// The text in a link's brackets, without white space around it and a title after it.
  fileprivate var address: ArraySlice<UInt8> {
    var slice = trimming(\.isSpace)
    guard let quote = slice.last, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) else {
      return slice
    }
    if let open = slice.dropLast().lastIndex(of: quote), open > slice.startIndex,
      self[open - 1].isSpace
    {
      slice = slice[..<open].trimming(\.isSpace)
    }
    return slice
  }
}
