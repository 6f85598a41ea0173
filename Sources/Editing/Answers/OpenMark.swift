internal import Diagnostics
internal import Markdown
import Support

/// The mark of a text that a place is in, which may be half written.
struct OpenMark {
  /// Which part of it is being written.
  enum Part {
    /// What a reference or an embed names.
    case target
    /// What follows `#`, after the target.
    case fragment(of: String)
    /// The article that a citation names.
    case source
    /// What follows the article's slug and a comma.
    case paragraph(of: String)
  }

  let part: Part
  /// What is written up to the place.
  let typed: String
  /// What a choice takes the place of, in bytes.
  let range: Range<Int>
  /// Whether the mark is closed on its line.
  let isClosed: Bool
  /// Where the mark's brackets start.
  private let start: Int

  var isCitation: Bool {
    switch part {
    case .source, .paragraph: true
    case .target, .fragment: false
    }
  }

  /// Nil where no mark is open on the line before the place.
  init?(in bytes: [UInt8], at offset: Int) {
    let lineStart = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let line = bytes[lineStart..<offset]
    let inner = (line.lastIndex(of: .closeBracket).map { $0 + 1 } ?? lineStart)..<offset
    guard let open = bytes[inner].lastIndex(of: .openBracket) else { return nil }
    if open > lineStart, bytes[open - 1] == .openBracket {
      self.init(referenceIn: bytes, from: open + 1, at: offset)
    } else {
      self.init(citationIn: bytes, from: open + 1, at: offset)
    }
  }

  private init?(referenceIn bytes: [UInt8], from inner: Int, at offset: Int) {
    let typed = bytes[inner..<offset]
    guard !typed.contains(.bar) else { return nil }
    let ends = [UInt8.closeBracket, .bar, .newline, .openBracket]
    let rest = bytes[offset...].prefix { !ends.contains($0) }
    isClosed =
      bytes[rest.endIndex...].first == .closeBracket || bytes[rest.endIndex...].first == .bar
    let hash = UInt8(ascii: "#")
    start = inner - 2
    if let place = typed.firstIndex(of: hash) {
      part = .fragment(of: String(decoding: typed[..<place], as: UTF8.self))
      self.typed = String(decoding: typed[(place + 1)...], as: UTF8.self)
      range = place + 1..<(isClosed ? rest.endIndex : offset)
    } else {
      part = .target
      self.typed = String(decoding: typed, as: UTF8.self)
      range = inner..<(isClosed ? rest.firstIndex(of: hash) ?? rest.endIndex : offset)
    }
  }

  private init?(citationIn bytes: [UInt8], from inner: Int, at offset: Int) {
    let item =
      (bytes[inner..<offset].lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? inner)..<offset
    guard let sign = bytes[item].firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let rest = bytes[offset...].prefix { ![.closeBracket, .newline, .openBracket].contains($0) }
    isClosed = bytes[rest.endIndex...].first == .closeBracket
    start = inner - 1
    let typed = bytes[sign + 1..<offset]
    let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
    if let comma = typed.firstIndex(of: UInt8(ascii: ",")) {
      part = .paragraph(of: String(decoding: typed[..<comma], as: UTF8.self))
      let words = typed[(comma + 1)...].drop { $0 == .space }
      self.typed = String(decoding: words, as: UTF8.self)
      range = words.startIndex..<(isClosed ? end : offset)
    } else {
      part = .source
      self.typed = String(decoding: typed, as: UTF8.self)
      let comma = rest.prefix(upTo: end).firstIndex(of: UInt8(ascii: ","))
      range = sign + 1..<(isClosed ? comma ?? end : offset)
    }
  }

  /// Whether the text would have a mark here if it were finished: not in code, nor after a backslash.
  func isMark(in file: InputFile, body: Range<Int>) -> Bool {
    guard body.lowerBound <= start else { return false }
    let mark = isCitation ? "[@x]" : "[[x]]"
    var end = range.upperBound
    let closing = isCitation ? 1 : 2
    if isClosed {
      let rest = file.bytes[end...].prefix { $0 != .newline }
      end = (rest.firstIndex(of: .closeBracket) ?? end) + closing
    }
    let probe = file.bytes[..<start] + mark.utf8 + file.bytes[min(end, file.bytes.count)...]
    let whole = InputFile(path: file.path, bytes: Array(probe))
    var found: [Diagnostic] = []
    let outline = Outline(
      parsing: whole, body: body.lowerBound..<whole.bytes.count, numbersParagraphs: false,
      into: &found)
    return outline.marks.contains {
      $0.source.lowerBound == start || $0.source.lowerBound == start - 1
    }
  }
}
