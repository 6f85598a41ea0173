import Support

/// The words of a site in their order, each with a line of JSON: `"word","A0C1…"`.
///
/// A line gives each document as a capital letter for the weight and the step from the last
/// document's number to the base 36; before them, where there are too many, how many there are and
/// `*`.
struct WordLines: Sendable {
  private let words: PackedWords
  /// The numbers of the words.
  private let order: [Int]
  private var bytes: [UInt8] = []
  private var ends = [0]

  /// How many documents of a word are listed, the weightiest; a word that more have finds little.
  private static let placeLimit = 800

  init(_ places: WordPlaces) {
    let words = places.words
    self.words = words
    order = (0..<words.count).filter { !places[$0].isEmpty }
      .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    for word in order {
      append(words[word], places[word])
      ends.append(bytes.count)
    }
    bytes = bytes.shrunkToFit
  }

  var count: Int { order.count }

  /// A line.
  subscript(index: Int) -> ArraySlice<UInt8> { self[index..<index + 1] }

  /// Lines, one directly after the other.
  subscript(lines: Range<Int>) -> ArraySlice<UInt8> {
    bytes[ends[lines.lowerBound]..<ends[lines.upperBound]]
  }

  /// The word of a line.
  func word(_ index: Int) -> String { String(decoding: words[order[index]], as: UTF8.self) }

  private mutating func append(_ word: ArraySlice<UInt8>, _ places: ArraySlice<Weighed>) {
    bytes.append(UInt8(ascii: "\""))
    JSONValue.appendEscaped(word.span, to: &bytes)
    bytes += "\",\"".utf8
    if places.count > Self.placeLimit { bytes += "\(places.count)*".utf8 }
    var last = 0
    for place in places.weightiest(Self.placeLimit) {
      bytes.append(UInt8(ascii: "A") + place.weight)
      if place.number > last { append(step: place.number - last) }
      last = place.number
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(step: Int) {
    if step >= 36 { append(step: step / 36) }
    let digit = UInt8(step % 36)
    bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}

extension ArraySlice<Weighed> {
  /// As many as the limit allows: those of more weight first, then the first.
  fileprivate func weightiest(_ limit: Int) -> ArraySlice<Weighed> {
    guard count > limit else { return self }
    var counts = [Int](repeating: 0, count: 26)
    for place in self { counts[Int(place.weight)] += 1 }
    // The least weight that has room, and room for how many of that weight.
    var least = counts.count - 1
    var room = limit
    while room > counts[least] {
      room -= counts[least]
      least -= 1
    }
    return filter { place in
      guard place.weight == least else { return place.weight > least }
      room -= 1
      return room >= 0
    }[...]
  }
}
