internal import Support

/// A text as a client has it open, saved or not.
struct OpenText: Sendable {
  /// As the client names the file.
  let uri: String
  private(set) var version: Int
  private(set) var file: InputFile

  /// `path` is relative to the site's folder.
  init(uri: String, path: String, version: Int, _ text: String) {
    self.uri = uri
    self.version = version
    file = InputFile(path: path, bytes: Array(text.utf8))
  }

  /// Makes a client's changes in their order; false, and nothing is changed, where one is none.
  mutating func apply(
    _ changes: [JSONValue], version: Int, _ encoding: PositionEncoding
  ) -> Bool {
    var bytes = file.bytes
    for change in changes {
      guard let text = change["text"]?.string else { return false }
      guard let range = change["range"] else {
        bytes = Array(text.utf8)
        continue
      }
      guard let range = PositionMap(bytes, encoding).bytes(of: range) else { return false }
      bytes.replaceSubrange(range, with: text.utf8)
    }
    self.version = version
    file = InputFile(path: file.path, bytes: bytes)
    return true
  }
}
