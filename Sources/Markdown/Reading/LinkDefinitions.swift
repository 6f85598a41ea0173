package import Support

/// The lines `[label]: address` of a file, to find where the address of a link by reference is written.
package struct LinkDefinitions {
  private let file: InputFile
  /// Of the first line for each label, where its address is.
  private var places: [[UInt8]: Range<Int>] = [:]
  /// The label of each, without its brackets, and its address, in order.
  private(set) var all: [(label: Range<Int>, place: Range<Int>)] = []

  /// Reads every line of the file that may be one, wherever it is.
  package init(in file: InputFile) {
    self.file = file
    let scanner = LinkScanner(text: file.bytes)
    var start = 0
    while start < file.bytes.count {
      // Quotations and list items around it.
      let first = file.bytes[start...].firstIndex { !" \t>-*+".utf8.contains($0) }
      if let first, file.bytes[first] == .openBracket,
        let found = scanner.definedDestination(at: first)
      {
        let label = Self.folded(file.bytes[found.label])
        if places[label] == nil { places[label] = found.content }
        all.append((found.label, found.content))
      }
      start = (file.bytes[start...].firstIndex(of: .newline) ?? file.bytes.count) + 1
    }
  }

  /// Where the address of a link is written, as byte range of the file; nil where that isn't known.
  package func place(of link: Link) -> Range<Int>? {
    let written = file.bytes[link.source]
    guard let close = written.lastIndex(of: .closeBracket),
      let open = written[..<close].lastIndex(of: .openBracket)
    else { return nil }
    let isShort = close == open + 1
    let words = isShort ? written[..<open] : written[(open + 1)..<close]
    let label = isShort ? words.dropLast().drop { $0 != .openBracket }.dropFirst() : words
    guard let place = places[Self.folded(label)],
      file.bytes[place].elementsEqual(link.destination.utf8)
    else { return nil }
    return place
  }

  /// As labels are compared: without regard to case and to white space.
  private static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    let words = String(decoding: label, as: UTF8.self).lowercased().utf8.split {
      $0.isSpace
    }
    return Array(words.joined(separator: [.space]))
  }
}
