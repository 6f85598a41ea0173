internal import Language

/// What people say themselves.
extension NameJudgement {
  /// Whether a surname is in words that are said by somebody of that very name, and so means another one or a
  /// thing, as hardly anybody speaks of themselves by it: `"A fox and a wolf at one table," said Wolf.`
  var isInOwnWords: Bool {
    guard isPerson, isOneWord, !lexicon.features.contains(.unspaced) else { return false }
    if isInDialogue { return isNamed(in: range.upperBound..<endOfSentence, after: ",") }
    guard neighbours.hasQuotations else { return false }
    if let end = endOfQuotation, isNamed(in: end..<min(end + 40, text.count)) { return true }
    guard let start = startOfQuotation, let mark = text[..<start].last(where: { $0 != 0x20 }),
      mark == UInt8(ascii: ":") || mark == UInt8(ascii: ",")
    else { return false }
    let points = text[max(0, start - 40)..<start].lastIndex { ".!?".utf8.contains($0) }
    return isNamed(in: (points ?? max(0, start - 41)) + 1..<start)
  }

  /// Bytes that a quotation may have on either side of the name.
  private static let longestQuotation = 300

  /// Whether the name begins what a dash before it says to be somebody's words.
  private var isInDialogue: Bool {
    ["– ", "— ", "- "].contains { dash in
      let start = range.lowerBound - dash.utf8.count
      return start >= 0 && text[start..<range.lowerBound].elementsEqual(dash.utf8)
        && (start == 0 || text[start - 1] == UInt8(ascii: "\n")
          || start > 1 && ".!?".utf8.contains(text[start - 2]))
    }
  }

  private var endOfSentence: Int {
    text[range.upperBound...].firstIndex { ".!?".utf8.contains($0) } ?? text.count
  }

  /// Where the quotation around the name ends, after its mark; nil where none is open.
  private var endOfQuotation: Int? {
    var end = range.upperBound
    while end - range.upperBound <= Self.longestQuotation, let mark = neighbours.scalar(end) {
      let next = end + UTF8.width(mark)
      if mark.isQuotationMark {
        // After a full stop, whoever comes next begins a sentence.
        let isOpening = text.scalar(before: end).map { $0.isSpace || $0 == "." } ?? false
        return isOpening || neighbours.scalar(next)?.isWordPart == true ? nil : next
      }
      end = next
    }
    return nil
  }

  /// Where the quotation around the name starts, before its mark; nil where none is open.
  private var startOfQuotation: Int? {
    var start = range.lowerBound
    while range.lowerBound - start <= Self.longestQuotation, let mark = text.scalar(before: start) {
      let before = start - UTF8.width(mark)
      if mark.isQuotationMark {
        let isClosing = text.scalar(before: before).map { !$0.isSpace } ?? false
        return isClosing ? nil : before
      }
      start = before
    }
    return nil
  }

  /// Whether a part of the text names somebody by the form, with an ending or not, after a mark; nothing after a
  /// point or a quotation mark counts.
  private func isNamed(in part: Range<Int>, after mark: Unicode.Scalar? = nil) -> Bool {
    let form = Array(form.utf8)
    var index = part.lowerBound
    if let mark {
      guard let place = text[part].lastIndex(of: UInt8(ascii: mark)) else { return false }
      index = place
    }
    while index < part.upperBound {
      let scalar = text.scalar(at: index).scalar
      if ".!?".unicodeScalars.contains(scalar) || scalar.isQuotationMark { return false }
      if text[index...].starts(with: form), !text.continuesWord(before: index) {
        let word = neighbours.word(at: index)
        let end = word?.range.upperBound ?? index + form.count
        let isOwner = neighbours.scalar(index + form.count)?.isApostrophe == true
        if !isOwner, end - index < form.count + 5 { return true }
      }
      index += UTF8.width(scalar)
    }
    return false
  }
}
