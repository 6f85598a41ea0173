/// Walks YAML line by line for an anchor or alias: `&` or `*` where a node may start.
///
/// A plain scalar's continuation line that starts so is taken for one too: refusing it costs its
/// author a pair of quotes, missing an alias could cost the machine its memory.
struct AnchorScan {
  private var quote: UInt8?
  /// The indentation of the line that opened a block scalar; its text is indented deeper.
  private var blockIndent: Int?

  /// The offset of the first anchor or alias of the next line, if it has one.
  mutating func next(_ line: ArraySlice<UInt8>) -> Int? {
    let content = line.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let indent = content.prefix { $0 == UInt8(ascii: " ") }.count
    if let block = blockIndent {
      if indent == content.count || indent > block { return nil }
      blockIndent = nil
    }
    return scan(content, indent)
  }

  private mutating func scan(_ line: ArraySlice<UInt8>, _ indent: Int) -> Int? {
    var mayStart = true
    var previous = UInt8(ascii: " ")
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      defer {
        previous = byte
        index += 1
      }
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        continue
      case UInt8(ascii: "#") where previous == UInt8(ascii: " "):
        return nil
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        if mayStart { return index }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mayStart { quote = byte }
        mayStart = false
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if mayStart { blockIndent = indent }
        mayStart = false
      default:
        mayStart = Self.opens(byte, before: line[(index + 1)...])
      }
    }
    return nil
  }

  /// Whether a node may start behind this byte: after an indicator of block or flow style.
  private static func opens(_ byte: UInt8, before rest: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): true
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
    default: false
    }
  }
}
