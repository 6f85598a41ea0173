internal import Content
internal import Diagnostics
internal import Support

/// Finds the texts that `dossier init` wrote as examples and nobody has replaced.
enum StarterText {
  /// The beginnings of the digests of their bodies; a test compares them with the starter's files.
  private static let digests: Set = [
    "bdfbde5475", "63bc9c6d71", "cf58af1bb9", "f55ae5411c", "266235bf31", "b9b5389e30",
    "a34d3b3bf6", "f51b65a709", "80b7371fc5",
  ]

  static func tasks(of document: Document) -> [Diagnostic] {
    let bytes = document.file.bytes
    let mark = Array("\n---\n".utf8)
    guard let end = bytes.firstRange(of: mark)?.upperBound else { return [] }
    let newline = UInt8(ascii: "\n")
    let start = bytes[end...].drop { $0 == newline }
    let length = start.reversed().drop { $0 == newline }.count
    guard digests.contains(Digest(of: start.prefix(length)).short) else { return [] }
    return [
      Diagnostic(
        .starterText, "this text came with 'dossier init'", at: document.file.wholeLocation,
        suggestion: "write your own, or delete the file")
    ]
  }
}
