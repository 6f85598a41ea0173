internal import Diagnostics
import Support

/// A text as cmark gets it, and where its bytes are in the file.
struct PreparedText {
  private(set) var bytes: [UInt8]
  private(set) var map: SourceMap
  /// Control characters, as byte ranges in the file; U+FFFD is in their place.
  private(set) var controls: [Range<Int>] = []
  /// Remarks that were left out, as byte ranges in the file.
  private(set) var remarks: [Range<Int>] = []

  /// The file's `body` without a byte order mark; a control character becomes U+FFFD, as NUL does in
  /// CommonMark.
  init(_ file: InputFile, body: Range<Int>) {
    var body = body.clamped(to: 0..<file.bytes.count)
    if file.bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) {
      body = body.lowerBound + 3..<body.upperBound
    }
    let written = file.bytes[body]
    bytes = []
    map = SourceMap()
    var start = body.lowerBound
    var place = start
    while let next = written[place...].firstIndex(where: \.mayBeginControl) {
      place = next + 1
      guard let length = written.controlLength(at: next) else { continue }
      append(written[start..<next], from: start)
      let control = next..<next + length
      bytes += Array("\u{FFFD}".utf8)
      map.append(bytes: 3, at: control, isVerbatim: false)
      controls.append(control)
      start = control.upperBound
      place = start
    }
    append(written[start...], from: start)
  }

  private mutating func append(_ part: ArraySlice<UInt8>, from start: Int) {
    bytes += part
    map.append(bytes: part.count, at: start..<start + part.count, isVerbatim: true)
  }
}

extension UInt8 {
  fileprivate var mayBeginControl: Bool {
    self < 0x20
      ? self != .newline && self != .tab && self != UInt8(ascii: "\r")
      : self == 0x7F || self == 0xC2 || self == 0xEF
  }
}

extension PreparedText {
  /// Puts a list item's marker where a footnote's definition begins.
  mutating func replaceHeads(of footnotes: [Footnotes.Definition]) {
    guard !footnotes.isEmpty else { return }
    let lines = LineIndex(bytes)
    replace(
      footnotes.map { definition in
        let line = lines.content(of: definition.line).lowerBound
        let head = line + definition.head.lowerBound..<line + definition.head.upperBound
        return (head, Footnotes.marker)
      })
  }

  /// Takes remarks out, with their lines where they fill them; two words stay apart.
  mutating func leaveOutRemarks() {
    let found = Remarks(in: bytes).ranges
    guard !found.isEmpty else { return }
    remarks = found.map(source)
    replace(
      found.map { range in
        let (start, end) = (range.lowerBound, range.upperBound)
        let isAtStart = start == 0 || bytes[start - 1] == .newline
        let isAtEnd = end == bytes.count || bytes[end] == .newline
        if isAtStart, isAtEnd { return (start..<min(end + 1, bytes.count), []) }
        let isApart = isAtStart || isAtEnd || bytes[start - 1].isSpace || bytes[end].isSpace
        return (range, isApart ? [] : [.space])
      })
  }

  /// Puts other bytes in place of some ranges, which ascend.
  private mutating func replace(_ changes: [(range: Range<Int>, by: [UInt8])]) {
    let text = bytes
    let written = map
    bytes = []
    map = SourceMap()
    var place = 0
    for change in changes {
      bytes += text[place..<change.range.lowerBound]
      map.append(place..<change.range.lowerBound, of: written)
      bytes += change.by
      map.append(
        bytes: change.by.count, at: written.source(of: change.range), isVerbatim: false)
      place = change.range.upperBound
    }
    bytes += text[place...]
    map.append(place..<text.count, of: written)
  }

  /// A range of `bytes` as byte range in the file.
  func source(of range: Range<Int>) -> Range<Int> {
    map.source(of: range)
  }
}
