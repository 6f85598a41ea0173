internal import Diagnostics

/// A text as cmark gets it, and where its bytes stand in the file.
struct PreparedText {
  private(set) var bytes: [UInt8]
  private(set) var map: SourceMap

  /// The file's `body` without a byte order mark; NUL becomes U+FFFD (CommonMark: insecure
  /// characters).
  init(_ file: InputFile, body: Range<Int>) {
    var body = body.clamped(to: 0..<file.bytes.count)
    if file.bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) {
      body = body.lowerBound + 3..<body.upperBound
    }
    bytes = Array(file.bytes[body])
    map = SourceMap()
    guard bytes.place(of: 0) != nil else {
      map.append(bytes: bytes.count, at: body, isVerbatim: true)
      return
    }
    bytes.removeAll()
    for index in body {
      let byte = file.bytes[index]
      if byte == 0 { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
      map.append(bytes: byte == 0 ? 3 : 1, at: index..<index + 1, isVerbatim: byte != 0)
    }
  }
}

extension PreparedText {
  /// Puts a list item's marker where a footnote's definition begins.
  mutating func replaceHeads(of footnotes: Footnotes) {
    guard !footnotes.definitions.isEmpty else { return }
    let text = bytes
    let written = map
    let lines = LineIndex(text)
    bytes = []
    map = SourceMap()
    var place = 0
    for definition in footnotes.definitions {
      let line = lines.content(of: definition.line).lowerBound
      let head = line + definition.head.lowerBound..<line + definition.head.upperBound
      bytes += text[place..<head.lowerBound]
      map.append(place..<head.lowerBound, of: written)
      bytes += Footnotes.marker
      map.append(
        bytes: Footnotes.marker.count, at: written.source(of: head), isVerbatim: false)
      place = head.upperBound
    }
    bytes += text[place...]
    map.append(place..<text.count, of: written)
  }

  /// A range of `bytes` as byte range in the file.
  func source(of range: Range<Int>) -> Range<Int> {
    map.source(of: range)
  }
}
