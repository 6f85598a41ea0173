internal import Support

/// The struck words of a raw text, `~~so~~` or `~so~` (GFM: strikethrough): delimiters of one or two
/// tildes that match in number, flanked by words as those of emphasis are.
struct Strikes {
  /// The pairs of delimiters, by where the first begins.
  private(set) var pairs: [(open: Range<Int>, close: Range<Int>)] = []
  /// Pairs of tildes that could begin struck words and begin none.
  private(set) var unclosed: [Range<Int>] = []

  private static let tilde = UInt8(ascii: "~")
  private let run: RawRun
  private var outside = Openers()
  private var inside = Openers()
  /// The link whose words `inside` is about.
  private var link: Int?

  /// Delimiters that may still be closed, by how many tildes they have.
  private struct Openers {
    var single: [Int] = []
    var double: [Int] = []

    mutating func add(_ delimiter: Range<Int>) {
      if delimiter.count == 1 {
        single.append(delimiter.lowerBound)
      } else {
        double.append(delimiter.lowerBound)
      }
    }

    mutating func take(_ count: Int, _ unclosed: inout [Range<Int>]) -> Int? {
      guard let open = count == 1 ? single.popLast() : double.popLast() else { return nil }
      while let last = single.last, last > open { single.removeLast() }
      while let last = double.last, last > open {
        unclosed.append(last..<last + 2)
        double.removeLast()
      }
      return open
    }
  }

  /// `taken` is what holds no delimiters: code, marks, bare addresses; ascending and disjoint.
  init(in run: RawRun, without taken: [Range<Int>]) {
    self.run = run
    var taken = taken[...]
    var words = Array(run.words.enumerated())[...]
    var place = 0
    while let start = run.text.place(of: Self.tilde, from: place) {
      var end = start
      while end < run.text.count, run.text[end] == Self.tilde { end += 1 }
      place = end
      while let first = taken.first, first.upperBound <= start { taken.removeFirst() }
      guard taken.first?.overlaps(start..<end) != true else { continue }
      while let first = words.first, first.element.range.upperBound <= start { words.removeFirst() }
      enter(words.first.flatMap { $0.element.range.contains(start) ? $0.offset : nil })
      for stretch in verbatim(start..<end) where stretch.count <= 2 { read(stretch) }
    }
    enter(nil)
    unclosed += outside.double.map { $0..<$0 + 2 }
    unclosed.sort { $0.lowerBound < $1.lowerBound }
    pairs.sort { $0.open.lowerBound < $1.open.lowerBound }
  }

  /// Words of one link are struck within it only.
  private mutating func enter(_ link: Int?) {
    guard link != self.link else { return }
    unclosed += inside.double.map { $0..<$0 + 2 }
    inside = Openers()
    self.link = link
  }

  /// The stretches of tildes that are written as themselves, without a border within.
  private func verbatim(_ range: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for place in range where run.map.isVerbatim(at: place) {
      if let last = stretches.last, last.upperBound == place, run.isAdjacent(place - 1),
        !run.hasBorder(at: place)
      {
        stretches[stretches.count - 1] = last.lowerBound..<place + 1
      } else {
        stretches.append(place..<place + 1)
      }
    }
    return stretches
  }

  private mutating func read(_ delimiter: Range<Int>) {
    let before = run.text.flank(before: delimiter.lowerBound)
    let after = run.text.flank(at: delimiter.upperBound)
    let canOpen = after != .space && (after != .sign || before != .word)
    let canClose = before != .space && (before != .sign || after != .word)
    if canClose, let open = takeOpener(delimiter.count) {
      pairs.append((open..<open + delimiter.count, delimiter))
    } else if canOpen {
      if link == nil { outside.add(delimiter) } else { inside.add(delimiter) }
    }
  }

  /// The nearest opener of as many tildes; those after it close nothing any more.
  private mutating func takeOpener(_ count: Int) -> Int? {
    link == nil ? outside.take(count, &unclosed) : inside.take(count, &unclosed)
  }
}

/// What is next to a delimiter (CommonMark: delimiter runs).
enum Flank {
  case space, sign, word

  init(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      self = .space
    } else {
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        self = .sign
      default: self = .word
      }
    }
  }
}

extension [UInt8] {
  /// What is before a place; white space at the text's start.
  func flank(before place: Int) -> Flank {
    var start = place - 1
    while start > 0, place - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return .space }
    return String(decoding: self[start..<place], as: UTF8.self).unicodeScalars.last
      .map(Flank.init) ?? .space
  }

  /// What is at a place; white space at the text's end.
  func flank(at place: Int) -> Flank {
    guard place < count else { return .space }
    return String(decoding: self[place..<Swift.min(place + 4, count)], as: UTF8.self)
      .unicodeScalars.first.map(Flank.init) ?? .space
  }
}
