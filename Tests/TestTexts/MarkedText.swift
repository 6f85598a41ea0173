package import Support

/// A text whose places are marked `⟦so⟧`: the marks are taken out, and where they were is kept.
package struct MarkedText {
  /// Without the marks.
  package let bytes: [UInt8]
  /// What was between each pair of marks, in bytes, by start; marks may hold marks.
  package let ranges: [Range<Int>]

  /// Traps where a mark has no other half.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧":
        guard let start = open.popLast() else { preconditionFailure("⟧ without ⟦ in: \(text)") }
        ranges.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in: \(text)")
    self.bytes = bytes
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The text as a file.
  package func file(_ path: String) -> InputFile {
    InputFile(path: path, bytes: bytes)
  }

  /// Where each mark is in that file.
  package func locations(in path: String) -> [Location] {
    ranges.map(file(path).location(of:))
  }
}
