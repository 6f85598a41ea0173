package import Diagnostics
package import Support
package import Templates

/// The files of `Templates/assets/`, each under a name that holds its content's digest.
package struct Assets: Sendable {
  /// A file and where it is written.
  struct Asset: Sendable {
    let name: String
    let bytes: [UInt8]
    let outputPath: String
  }

  /// In the order of their names.
  let all: [Asset]
  /// One text field a file, named after it: `style.css` is `assets.style_css`.
  package let type: RecordType

  /// Files that templates could not distinguish.
  package let diagnostics: [Diagnostic]

  /// `files` are named below `Templates/assets/`.
  package init(_ files: [InputFile], root: String) {
    all = files.sorted { $0.path < $1.path }.map { file in
      let name = String(file.path.dropFirst(root.count))
      return Asset(
        name: name, bytes: file.bytes,
        outputPath: Routes.asset(name, digest: file.digest))
    }
    diagnostics = Self.sameNames(files)
    type = RecordType(
      "assets",
      fields: all.map { FieldType(Self.fieldName($0.name), .text, "address of `\($0.name)`") })
  }

  func record(_ addressing: Addressing) -> Record {
    Record(all.map { .text(addressing.url($0.outputPath)) })
  }

  subscript(name: String) -> [UInt8]? {
    all.first { $0.name == name }?.bytes
  }

  private static func sameNames(_ files: [InputFile]) -> [Diagnostic] {
    files.sorted { $0.path < $1.path }.repeating { fieldName($0.path) }.map { file, first in
      Diagnostic(
        .samePath, "two files have the same name in templates: only letters and digits count",
        at: file.wholeLocation, suggestion: "give one of them another name",
        related: [.init("the other file", at: first.wholeLocation)])
    }
  }

  private static func fieldName(_ file: String) -> String {
    String(file.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
