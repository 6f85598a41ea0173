/// The words of some documents, with what each counts.
struct DocumentWords {
  private(set) var entries: [Weighed] = []
  /// Where the entries of each document end.
  private(set) var ends: [UInt32] = []
  var words: PackedWords { table.words }
  /// What characters beyond ASCII were read as.
  var letters: [Unicode.Scalar: String] { reader.letters }

  private var table = WordNumbering()
  private var reader = SearchWord()
  /// By word, the place of its last entry.
  private var lastEntries: [Int] = []

  init() {
    for word in SearchWord.common { _ = table.number(of: Array(word.utf8).span) }
    lastEntries = [Int](repeating: -1, count: table.words.count)
  }

  /// Adds the words of a text to the document that is being read.
  ///
  /// A word of a title counts the more the shorter the title is; where a word occurs again, it
  /// counts a little more.
  mutating func add(_ text: Span<UInt8>, _ weight: Weighed.Weight) {
    let first = Int(ends.last ?? 0)
    reader.forEach(in: text) { word in
      let number = table.number(of: word)
      if number == lastEntries.count { lastEntries.append(-1) }
      let entry = lastEntries[number]
      if entry >= first {
        let known = entries[entry].weight
        entries[entry].weight = known > weight ? min(known + (known < 5 ? 1 : 0), 25) : weight
      } else if number >= SearchWord.common.count {
        lastEntries[number] = entries.count
        entries.append(Weighed(number, weight))
      }
    }
  }

  /// What is added from now on is of the next document.
  mutating func endDocument() {
    ends.append(UInt32(clamping: entries.count))
  }
}
