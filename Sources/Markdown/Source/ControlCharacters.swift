extension Collection<UInt8> where Index == Int {
  /// The bytes of the control character that starts at an index: one that HTML and XML have no
  /// place for, so that U+FFFD is shown for it; nil for any other.
  ///
  /// Those are the controls of ASCII but tab and line endings, U+007F to U+009F, U+FFFE and U+FFFF.
  package func controlLength(at index: Int) -> Int? {
    func byte(_ distance: Int) -> UInt8 {
      index + distance < endIndex ? self[index + distance] : 0
    }
    switch self[index] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00..<0x20, 0x7F: return 1
    case 0xC2: return (0x80..<0xA0).contains(byte(1)) ? 2 : nil
    case 0xEF: return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : nil
    // cmark's form of references to the last two, which are in no UTF-8.
    case 0xFE, 0xFF: return 1
    default: return nil
    }
  }

  /// The same with U+FFFD for each control character; nil where it holds none.
  var withoutControls: [UInt8]? {
    guard var index = indices.first(where: { controlLength(at: $0) != nil }) else { return nil }
    var clean = Array(self[..<index])
    while index < endIndex {
      if let length = controlLength(at: index) {
        clean += Array("\u{FFFD}".utf8)
        index += length
      } else {
        clean.append(self[index])
        index += 1
      }
    }
    return clean
  }
}
