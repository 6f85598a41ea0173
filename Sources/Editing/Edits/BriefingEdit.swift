package import Support

/// Bytes of a file and what is written in their place.
package struct TextChange: Hashable, Sendable {
  /// The file's path, as in `InputFile.path`.
  package let path: String
  /// Of the file as it is, in bytes; empty where something is inserted.
  package let range: Range<Int>
  /// What takes their place.
  package let text: String

  /// Nothing is checked.
  package init(_ path: String, _ range: Range<Int>, _ text: String) {
    self.path = path
    self.range = range
    self.text = text
  }
}

/// What an edit does to a briefing's files; whatever it doesn't name stays as it is, byte by byte.
package struct BriefingEdit: Hashable, Sendable {
  /// A file under another path.
  package struct Renaming: Hashable, Sendable {
    /// The path that the changes of the file name.
    package let from: String
    /// Where nothing is yet.
    package let to: String
  }

  /// By path, then by place; no two of a file overlap.
  package private(set) var changes: [TextChange]
  /// New files, where nothing is yet.
  package let created: [InputFile]
  /// Files that get another path, after the changes.
  package let renamed: [Renaming]

  /// Each change is made once; `renamed` names each path once.
  package init(
    _ changes: [TextChange] = [], creating created: [InputFile] = [],
    renaming renamed: [Renaming] = []
  ) {
    self.changes = Set(changes).sorted {
      ($0.path, $0.range.lowerBound, $0.range.upperBound, $0.text)
        < ($1.path, $1.range.lowerBound, $1.range.upperBound, $1.text)
    }
    self.created = created
    self.renamed = renamed
  }

  /// A file with the changes that name it; nil where one is beyond its end or two overlap.
  package func changed(_ file: InputFile) -> InputFile? {
    var bytes: [UInt8] = []
    var end = 0
    for change in changes where change.path == file.path {
      guard change.range.lowerBound >= end, change.range.upperBound <= file.bytes.count else {
        return nil
      }
      bytes += file.bytes[end..<change.range.lowerBound]
      bytes += change.text.utf8
      end = change.range.upperBound
    }
    return InputFile(
      path: renamed.first { $0.from == file.path }?.to ?? file.path,
      bytes: bytes + file.bytes[end...])
  }

  /// The paths of the files that it changes or moves.
  package var paths: Set<String> {
    Set(changes.map(\.path)).union(renamed.map(\.from))
  }
}
