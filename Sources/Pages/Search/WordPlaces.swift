/// The words of all documents, and for each its documents.
struct WordPlaces: Sendable {
  let words: PackedWords
  /// A document that has a word, and how much the word counts there; word by word, for each in the
  /// order of the documents.
  private var places: [Weighed]
  /// Where the places of each word end.
  private var ends: [Int]

  /// The places of a word.
  subscript(word: Int) -> ArraySlice<Weighed> {
    places[(word == 0 ? 0 : ends[word - 1])..<ends[word]]
  }

  init(_ entries: [SearchEntries]) {
    var table = WordNumbering()
    // The numbers of each part's words among those of all.
    let numbers = entries.map { part in
      (0..<part.words.count).map { UInt32(table.number(of: part.words[$0].span)) }
    }
    words = table.words
    var counts = [Int](repeating: 0, count: words.count)
    for (part, numbers) in zip(entries, numbers) {
      for entry in part.entries { counts[Int(numbers[entry.number])] += 1 }
    }
    // Where the next place of each word goes; in the end, where they end.
    ends = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    places = [Weighed](repeating: Weighed(0, 0), count: ends.removeLast())
    var document = 0
    for (part, numbers) in zip(entries, numbers) {
      for range in part.ranges {
        for entry in part.entries[range] {
          let number = Int(numbers[entry.number])
          places[ends[number]] = Weighed(document, entry.weight)
          ends[number] += 1
        }
        document += 1
      }
    }
  }
}
