/// The words of all documents, and for each its documents.
struct WordPlaces {
  /// A document that has a word, and how much the word counts there.
  struct Place {
    let document: UInt32
    let weight: SearchEntries.Weight
  }

  private(set) var words = WordTable()
  /// Word by word, for each in the order of the documents.
  private var places: [Place]
  /// Where the places of each word end.
  private var ends: [Int]

  /// Those of a word.
  subscript(word: Int) -> ArraySlice<Place> {
    places[(word == 0 ? 0 : ends[word - 1])..<ends[word]]
  }

  init(_ entries: [SearchEntries]) {
    var words = WordTable()
    // The numbers of each part's words among those of all.
    let numbers = entries.map { part in
      (0..<part.words.count).map { words.number(of: part.words[$0].span) }
    }
    self.words = words
    var counts = [Int](repeating: 0, count: words.count)
    for (part, numbers) in zip(entries, numbers) {
      for entry in part.entries { counts[numbers[Int(entry.word)]] += 1 }
    }
    // Where the next place of each word goes; in the end, where they end.
    ends = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    places = [Place](repeating: Place(document: 0, weight: 0), count: ends.removeLast())
    var document: UInt32 = 0
    for (part, numbers) in zip(entries, numbers) {
      for range in part.entryRanges {
        for entry in part.entries[range] {
          let number = numbers[Int(entry.word)]
          places[ends[number]] = Place(document: document, weight: entry.weight)
          ends[number] += 1
        }
        document += 1
      }
    }
  }
}
