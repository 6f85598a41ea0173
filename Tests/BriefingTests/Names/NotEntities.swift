import Publishing
import Testing

/// The capitalised words of the digests that name no entity, each with its reason.
struct NotEntities {
  /// A line of `not-entities.txt`: the words, a tab, the reason.
  struct Entry: Hashable {
    let words: String
    let reason: String
    let line: Int
  }

  let entries: [Entry]
  /// What is wrong with the file itself.
  let errors: [String]

  init() throws {
    let path = OurContent.testFolder + "/not-entities.txt"
    self.init(
      parsing: String(decoding: try DiskFileSystem().read(path), as: UTF8.self))
  }

  init(parsing text: String) {
    var entries: [Entry] = []
    var errors: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      if parts.count != 2 {
        errors.append("not-entities.txt:\(index + 1): a line is words, a tab and a reason")
      } else if entries.contains(where: { $0.words == parts[0] }) {
        errors.append("not-entities.txt:\(index + 1): '\(parts[0])' is listed twice")
      } else {
        entries.append(
          Entry(words: String(parts[0]), reason: String(parts[1]), line: index + 1))
      }
    }
    self.entries = entries
    self.errors = errors
  }
}
