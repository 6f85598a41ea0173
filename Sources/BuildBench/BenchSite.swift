import Publishing
import Support

/// A corpus on the disk, for Dossier, for Hugo and for the floor, with the changes that editors make.
struct BenchSite {
  let shape: CorpusShape
  let folder: String
  private let disk = DiskFileSystem()

  var dossier: String { "\(folder)/dossier" }
  var hugo: String { "\(folder)/hugo" }
  /// Hugo's content for each way to build it: without taxonomies, and with those of people and events.
  private func content(_ marks: Prose.Marks) -> String {
    switch marks {
    case .dossier: "\(dossier)/Content"
    case .plain: "\(hugo)/content"
    case .terms: "\(hugo)/content-terms"
    }
  }
  var output: String { "\(dossier)/Public" }
  var hugoOutput: String { "\(hugo)/public" }
  var termsOutput: String { "\(hugo)/public-terms" }
  var floorOutput: String { "\(folder)/floor" }

  /// Writes the corpus; `templates` are Dossier's, `hugoFolder` holds Hugo's layouts and settings.
  init(_ shape: CorpusShape, in folder: String, templates: String, hugoFolder: String)
    throws(FileError)
  {
    self.shape = shape
    self.folder = folder
    try disk.remove(folder)
    for kind in CorpusShape.Kind.allCases {
      for marks in Prose.Marks.allCases { try disk.makeFolder("\(content(marks))/\(kind.folder)") }
    }
    try disk.makeFolder(floorOutput)
    try write("title: A corpus\nurl: https://example.org/\n", to: "\(dossier)/Content/site.yml")
    try copy(templates, to: "\(dossier)/Templates")
    try copy(hugoFolder, to: hugo)
    for file in shape.files {
      for marks in Prose.Marks.allCases {
        let path = "\(content(marks))/\(file.path(marks))"
        if path.hasSuffix("/_index.md") {
          try disk.makeFolder(String(path.dropLast("/_index.md".utf8.count)))
        }
        try write(file.text(marks), to: path)
      }
    }
  }

  private func write(_ text: String, to path: String) throws(FileError) {
    try disk.replace(path, with: Array(text.utf8))
  }

  private func copy(_ folder: String, to target: String) throws(FileError) {
    for path in try disk.files(below: folder) {
      if let slash = path.lastIndex(of: "/") { try disk.makeFolder("\(target)/\(path[..<slash])") }
      try disk.makeFolder(target)
      try disk.replace("\(target)/\(path)", with: try disk.read("\(folder)/\(path)"))
    }
  }

  /// Forgets what earlier builds have made.
  func clear() throws(FileError) {
    let kept = ["\(dossier)/.dossier", "\(dossier)/.Public.next"]
    for path in [output, hugoOutput, termsOutput, floorOutput] + kept { try disk.remove(path) }
    try disk.makeFolder(floorOutput)
  }

  /// Files and bytes in an output folder.
  func size(of folder: String) throws(FileError) -> (files: Int, bytes: Int) {
    let files = try disk.files(below: folder)
    return (
      files.count, files.reduce(0) { $0 + (disk.status(of: "\(folder)/\($1)")?.size ?? 0) }
    )
  }
}

// MARK: - Changes

extension BenchSite {
  /// What differs before a build.
  enum Change: String, CaseIterable {
    case everything = "cold"
    case nothing = "unchanged"
    case note = "one note changed"
    case template = "one template changed"
    case name = "one name added"
  }

  /// `turn` makes each change another one.
  func make(_ change: Change, turn: Int) throws(FileError) {
    switch change {
    case .everything: try clear()
    case .nothing: break
    case .note:
      let file = CorpusFile(shape: shape, kind: .note, index: shape.count(.note) / 2)
      try append("\nOne more sentence, the \(turn)th.\n", file)
    case .template:
      try append("<!-- \(turn) -->\n", "\(dossier)/Templates/layout.html")
      try append("<!-- \(turn) -->\n", "\(hugo)/layouts/_default/baseof.html")
    case .name: try addName(turn)
    }
  }

  private func append(_ text: String, _ file: CorpusFile) throws(FileError) {
    for marks in Prose.Marks.allCases { try append(text, "\(content(marks))/\(file.path(marks))") }
  }

  private func append(_ text: String, _ path: String) throws(FileError) {
    try disk.replace(path, with: try disk.read(path) + Array(text.utf8))
  }

  /// Gives a person one more name, which a note's heading holds.
  private func addName(_ turn: Int) throws(FileError) {
    let note = CorpusFile(shape: shape, kind: .note, index: turn).text(.plain)
    let heading = note.split(separator: "\n").first { $0.hasPrefix("## ") } ?? ""
    let word = heading.split(separator: " ").dropFirst().first ?? "Nobody"
    let person = CorpusFile(shape: shape, kind: .person, index: shape.count(.person) / 2)
    let surname = shape.surname(person.index)
    for marks in Prose.Marks.allCases {
      let parts = person.text(marks).split(separator: "names: [\(surname)", maxSplits: 1)
      try write(
        parts.joined(separator: "names: [\(surname), \(word)"),
        to: "\(content(marks))/\(person.path(marks))")
    }
  }
}
