import Support

/// Looks for more aliases than a text may have before YAML is composed of it.
///
/// Only YAML's own scanner knows whether `&name` and `*name` are an anchor and an alias or words of
/// a quoted text, so the reader refuses anchors once it sees nodes. What it must not do is compose
/// a tree whose aliases multiply: every alias repeats the name of an anchor above it, and prose
/// does so hardly ever.
enum AliasScan {
  /// So few that the nodes they lead to cannot grow beyond some hundred times the text.
  private static let limit = 12

  /// The offset of the `*` that repeats an `&`'s name once too often; nil where none does.
  static func excess(in yaml: ArraySlice<UInt8>) -> Int? {
    var anchors: Set<ArraySlice<UInt8>> = []
    var aliases = 0
    var index = yaml.startIndex
    while index < yaml.endIndex {
      let sign = yaml[index]
      index += 1
      guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "*") else { continue }
      let name = yaml[index...].prefix(while: isNameByte)
      guard !name.isEmpty else { continue }
      if sign == UInt8(ascii: "&") {
        anchors.insert(name)
      } else if anchors.contains(name) {
        aliases += 1
        if aliases > limit { return index - 1 }
      }
      index = name.endIndex
    }
    return nil
  }

  /// Whether libyaml takes a byte for part of an anchor's name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
