/// The rule for a path below the output folder: a list of paths is read line by line by other
/// programs, which then send or remove what it names.
enum OutputPath {
  /// Whether a build may write there: names that are neither empty nor hidden, without control
  /// characters, with `/` between them. (`.` and `..` are hidden names.)
  static func isAllowed(_ path: String) -> Bool {
    isPlain(path)
      || !holdsControlCharacter(path)
        && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: ".") }
  }

  /// Whether it is allowed and of ASCII, as most paths are: seen at one reading.
  private static func isPlain(_ path: String) -> Bool {
    var isStart = true
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/") where isStart, UInt8(ascii: ".") where isStart: return false
      case 0x20...0x7E: isStart = byte == UInt8(ascii: "/")
      default: return false
      }
    }
    return !isStart
  }

  /// Whether there is a character that ends or alters a line.
  static func holdsControlCharacter(_ text: String) -> Bool { !FolderEntry.isUsable(text) }
}
