import Importing
import Publishing
import Support
import TestSupport

/// A capture of ours with what each of its lines is: `<name>.labels` has a line for each, its kind
/// first: `title`, `keep`, or the kind of boilerplate.
struct LabelledCapture {
  struct Label: Hashable {
    let kind: String
    /// With single spaces.
    let text: String
  }

  let name: String
  let file: InputFile
  let labels: [Label]

  static let folder = "\(Folders.project)/Tests/ImportingTests/Captures"

  static func all() throws -> [LabelledCapture] {
    let disk = DiskFileSystem()
    return try disk.names(in: folder).filter { !$0.hasSuffix(".labels") }.map { name in
      let file = InputFile(path: name, bytes: try disk.read("\(folder)/\(name)"))
      let labels = String(decoding: try disk.read("\(folder)/\(name).labels"), as: UTF8.self)
      return LabelledCapture(
        name: name, file: file,
        labels: labels.split(separator: "\n").map { line in
          let words = line.split(separator: " ")
          return Label(
            kind: String(words[0]), text: words.dropFirst().joined(separator: " "))
        })
    }
  }

  /// The captures that are pages in UTF-8.
  static func pages() throws -> [String] {
    try all().filter { $0.name.hasSuffix(".html") }
      .compactMap { String(validating: $0.file.bytes, as: UTF8.self) }
  }

  /// What import makes of the lines, in the same form, without their order.
  static func labels(of article: ImportedArticle) -> [Label] {
    var labels = article.passages.map { Label(kind: "keep", text: $0.withSingleSpaces) }
    for passage in article.removed {
      labels += passage.lines.map {
        Label(kind: passage.kind.rawValue, text: $0.withSingleSpaces)
      }
    }
    return labels
  }
}

extension String {
  var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
