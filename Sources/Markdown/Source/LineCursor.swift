internal import Support

/// A place in one line as cmark counts it: bytes, and columns in which a tab fills up to a multiple
/// of four. Reads the prefixes of block quotes and list items.
struct LineCursor {
  private(set) var offset: Int
  private(set) var column = 0
  /// Whether `offset` is a tab of which some columns are used up.
  private(set) var isWithinTab = false
  /// The end of the line's content.
  let end: Int

  init(line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
  }

  /// Columns of white space from here, and where it ends.
  func indentation(in text: [UInt8]) -> (columns: Int, offset: Int) {
    var place = offset
    var reached = column
    while place < end, text[place].isSpaceOrTab {
      reached += text[place] == .tab ? 4 - reached % 4 : 1
      place += 1
    }
    return (reached - column, place)
  }

  /// Goes on by columns, perhaps into a tab.
  mutating func advance(columns: Int, in text: [UInt8]) {
    var left = columns
    while left > 0, offset < end {
      let width = text[offset] == .tab ? 4 - column % 4 : 1
      let step = min(left, width)
      column += step
      left -= step
      isWithinTab = step < width
      if !isWithinTab { offset += 1 }
    }
  }

  /// Passes the `>` of a block quote and one space; false where there is none.
  mutating func passQuote(in text: [UInt8]) -> Bool {
    let indent = indentation(in: text)
    guard indent.columns <= 3, indent.offset < end, text[indent.offset] == UInt8(ascii: ">") else {
      return false
    }
    advance(columns: indent.columns + 1, in: text)
    if offset < end, text[offset].isSpaceOrTab { advance(columns: 1, in: text) }
    return true
  }

  /// Passes the indentation of a list item's further line; false where there is less.
  mutating func passIndent(of width: Int, in text: [UInt8]) -> Bool {
    let indent = indentation(in: text)
    guard indent.columns >= width else { return false }
    advance(columns: width, in: text)
    return true
  }

  /// Passes a list item's marker and gives the indentation its further lines need.
  mutating func passMarker(in text: [UInt8]) -> Int {
    let indent = indentation(in: text)
    var markerEnd = indent.offset
    while markerEnd < end, text[markerEnd].isDigit { markerEnd += 1 }
    let marker = min(markerEnd + 1, end) - indent.offset
    advance(columns: indent.columns + marker, in: text)
    let afterMarker = self
    while column - afterMarker.column <= 5, offset < end, text[offset].isSpaceOrTab {
      advance(columns: 1, in: text)
    }
    let spaces = column - afterMarker.column
    if spaces >= 5 || spaces < 1 || offset >= end {
      self = afterMarker
      if spaces > 0 { advance(columns: 1, in: text) }
      return indent.columns + marker + 1
    }
    return indent.columns + marker + spaces
  }
}
