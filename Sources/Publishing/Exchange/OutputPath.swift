/// The rule for a path below the output folder: a list of paths is read line by line by other
/// programs, which then send or remove what it names.
enum OutputPath {
  /// Whether a build may write there: names that are neither empty nor hidden, without control
  /// characters, with `/` between them. (`.` and `..` are hidden names.)
  static func isAllowed(_ path: String) -> Bool {
    !holdsControlCharacter(path)
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: ".") }
  }

  /// Whether there is a character that ends or alters a line.
  static func holdsControlCharacter(_ text: String) -> Bool { !FolderEntry.isUsable(text) }
}
