/// The dates that a text spells with numbers.
///
/// Rules: a day from 1 to 31 before a month's name, and a year behind it; a month's name and a
/// year; a year from 1900 to 2099 alone, in four digits without a comma. One space stands between
/// them.
package enum DateExpression {
  /// Byte ranges of a text, in order.
  package static func ranges(in text: [UInt8]) -> [Range<Int>] {
    let words = TextWord.all(in: text)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let length = dateLength(words[index...])
      if length > 0 {
        found.append(words[index].range.lowerBound..<words[index + length - 1].range.upperBound)
      }
      index += max(length, 1)
    }
    return found
  }

  /// How many of the first words make a date.
  private static func dateLength(_ words: ArraySlice<TextWord>) -> Int {
    var kinds: [Kind] = []
    var end: Int?
    for word in words.prefix(3) {
      if let end, word.range.lowerBound != end + 1 { break }
      kinds.append(Kind(word.text))
      end = word.range.upperBound
    }
    let patterns: [[Kind]] = [[.day, .month, .year], [.day, .month], [.month, .year], [.year]]
    return patterns.first { kinds.starts(with: $0) }?.count ?? 0
  }

  private enum Kind {
    case day, month, year, other

    init(_ word: String) {
      if months.contains(word) {
        self = .month
      } else if let number = Int(word), word.first != "0" {
        self = 1...31 ~= number ? .day : 1900...2099 ~= number ? .year : .other
      } else {
        self = .other
      }
    }
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
