import Linking
import TestTexts
import Testing

struct QuotedWordsTests {
  /// The text without its brackets, which mark where the words should be found, and those ranges.
  private func marked(_ text: String) -> (text: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): ranges.append(start..<bytes.count)
      default: bytes.append(byte)
      }
    }
    return (bytes, ranges)
  }

  @Test(arguments: [
    ("about 12,000", "It keeps [about 12,000] cows."), ("400", "[400]"), ("400", "(“[400]”)"),
    ("about 12,000", "It keeps [about\u{A0}12,000], or [about  12,000], or [about\n\t12,000]."),
    ("  about 12,000\n", "keeps [about 12,000] cows"), ("about  12,000", "[about 12,000]"),
    ("the ‘old’ barn's 15", "See [the 'old' barn’s 15] doors"),
    ("“ripe” pears", "400 [\"ripe\" pears]"), ("15 cows", "[15 cows], 15 Cows and [15 cows]"),
    ("hundreds hundreds", "[hundreds hundreds] hundreds"), ("$5", "US[$5] or [$5]"),
    ("5,000", "some [5,000], not more"), ("5,000", "[5,000]. 6"),
    ("2020", "in [2020]\u{A0}400 ran"),
    ("1", "no. [1]."), ("été 5", "l'[été 5]"), ("15", "[15]%"), ("10\u{202F}000", "[10 000]"),
    ("a b", "a a [a b] b"), ("a–b", "[a-b]"), ("cows", "[cows]’ barn"),
    ("5 to 6", "the [5 to 6]—or more"),
    ("…", "and [… ]so".replacing("… ]", with: "…] ")),
  ])
  func wordsAreFoundWhereTheyAre(words: String, place: String) {
    let (text, ranges) = marked(place)
    #expect(QuotedWords(words).occurrences(in: text) == ranges)
    #expect(!ranges.isEmpty)
  }

  @Test(arguments: [
    ("About 12,000", "about 12,000"), ("5,000", "15,000"), ("5,000", "5,000,000"),
    ("000", "5,000"), ("1", "1.5"), ("5", "1.5"), ("1", "1,000"), ("10", "10\u{A0}000"),
    ("10", "10\u{2009}000"), ("cow", "cows"), ("cow", "scow"), ("cow", "cow5"), ("e", "e\u{301}"),
    ("15", "15th"), ("'old'", "\"old\""), ("about 12,000", "about, 12,000"),
    ("12,000 cows", "12,000 red cows"), ("", "a b"), ("  ", "a b"), ("cow", ""), ("été", "étés"),
    ("cafe", "café"), ("½", "3½"),
  ])
  func otherWordsAreNotFound(words: String, text: String) {
    #expect(QuotedWords(words).occurrences(in: Array(text.utf8)) == [])
  }

  @Test func occurrencesAreThoseThatComparingEveryPlaceFinds() {
    var random = SeededRandom(seed: 5)
    let words = ["a", "a", "a", "b", "aa", "1,500", "“é”", "—"]
    var found = 0
    for _ in 0..<2_000 {
      let text = (0..<30).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      let first = Int.random(in: 0..<25, using: &random)
      let quoted = Array(text[first..<first + Int.random(in: 1...5, using: &random)])
      let ranges = QuotedWords(quoted.joined(separator: "\u{A0}"))
        .occurrences(in: Array(text.joined(separator: "  ").utf8))
      #expect(ranges == places(of: quoted, in: text), "\(quoted) in \(text)")
      found += ranges.count
    }
    #expect(found > 2_000)
  }

  /// Where the words are among those of a text that are two spaces apart.
  private func places(of quoted: [String], in text: [String]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index + quoted.count <= text.count {
      guard Array(text[index..<index + quoted.count]) == quoted else {
        index += 1
        continue
      }
      let start = text[..<index].reduce(0) { $0 + $1.utf8.count + 2 }
      places.append(start..<start + quoted.joined(separator: "  ").utf8.count)
      index += quoted.count
    }
    return places
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededRandom(seed: 9)
    let bytes: [UInt8] = [
      0x20, 0x61, 0x31, 0x2C, 0x2E, 0xC2, 0xA0, 0xE2, 0x80, 0x99, 0xF0, 0xFF, 0x30,
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        bytes[Int.random(in: 0..<bytes.count, using: &random)]
      }
      let words = QuotedWords(["1", "a", "a 1", "’", "1,000", "\u{A0}"][text.count % 6])
      for range in words.occurrences(in: text) {
        #expect(range.lowerBound < range.upperBound && range.upperBound <= text.count)
      }
    }
  }

  /// Each byte compared with each of the words would exceed the time.
  @Test(.timeLimit(.minutes(20))) func repetitionsTakeNoMoreThanLinearTime() {
    let words = QuotedWords(String(repeating: "a ", count: 20_000) + "b")
    let repeated = String(repeating: "a ", count: 200_000)
    #expect(words.occurrences(in: Array(repeated.utf8)) == [])
    #expect(words.occurrences(in: Array((repeated + "b").utf8)).count == 1)
  }
}
