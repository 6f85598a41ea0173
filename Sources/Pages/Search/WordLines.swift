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
  private let bytes: [UInt8]
  private let ends: [Int]

  /// How many documents of a word are listed, the weightiest; a word that more have finds little.
  private static let placeLimit = 800

  /// The lines of neighbouring words.
  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var ends: [Int] = []

    init(_ words: ArraySlice<Int>, _ places: WordPlaces) {
      for word in words {
        WordLines.append(places.words[word], places[word], to: &bytes)
        ends.append(bytes.count)
      }
    }
  }

  /// The lines of all words that a document has.
  init(_ places: WordPlaces) {
    let order = Self.order(of: places)
    self.init(places, order, [Part(order[...], places)])
  }

  /// The same, made by two processors.
  init(concurrently places: WordPlaces) async {
    let order = Self.order(of: places)
    let lengths = order.map { min(places[$0].count, Self.placeLimit) }
    var rest = lengths.reduce(0, +) / 2
    let middle = lengths.firstIndex { length in
      rest -= length
      return rest < 0
    }
    let start = middle ?? order.endIndex
    async let second = Part(order[start...], places)
    let first = Part(order[..<start], places)
    self.init(places, order, [first, await second])
  }

  private init(_ places: WordPlaces, _ order: [Int], _ parts: [Part]) {
    words = places.words
    self.order = order
    var (bytes, ends): ([UInt8], [Int]) = ([], [0])
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    ends.reserveCapacity(order.count + 1)
    for part in parts {
      ends += part.ends.map { $0 + bytes.count }
      bytes += part.bytes
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  private static func order(of places: WordPlaces) -> [Int] {
    let words = places.words
    return (0..<words.count).filter { !places[$0].isEmpty }
      .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
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

  private static func append(
    _ word: ArraySlice<UInt8>, _ places: ArraySlice<Weighed>, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "\""))
    JSONValue.appendEscaped(word.span, to: &bytes)
    bytes += "\",\"".utf8
    if places.count > placeLimit { bytes += "\(places.count)*".utf8 }
    var last = 0
    for place in places.weightiest(placeLimit) {
      bytes.append(UInt8(ascii: "A") + place.weight)
      if place.number > last { append(step: place.number - last, to: &bytes) }
      last = place.number
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(step: Int, to bytes: inout [UInt8]) {
    if step >= 36 { append(step: step / 36, to: &bytes) }
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
