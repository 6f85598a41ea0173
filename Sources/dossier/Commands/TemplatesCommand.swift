internal import ArgumentParser
internal import Diagnostics
internal import Editing
internal import Publishing
import Support

/// `dossier templates`: what of the built-in look a briefing changes.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Lists, copies and compares the built-in templates.",
    subcommands: [ListTemplates.self, CopyTemplates.self, CompareTemplates.self])
}

/// The built-in files, and those that a briefing has in their places; by path below `Templates/`.
private struct TemplateFolders {
  let builtIn: [String: [UInt8]]
  let own: [String: [UInt8]]

  /// Prints why, and ends, where the program came without its templates.
  init(of site: String, on disk: DiskFileSystem) throws {
    guard let folder = ProgramFolder.templates.path(on: disk) else {
      printError("error: the built-in templates are missing from the installation")
      throw ExitCode(2)
    }
    builtIn = try ProgramFolder.files(in: folder, on: disk).filter { !$0.key.hasSuffix(".md") }
    let templates = "\(site)/Templates"
    own =
      disk.isFolder(templates)
      ? try ProgramFolder.files(in: templates, on: disk).filter { !$0.key.hasSuffix(".md") } : [:]
  }

  var copies: [TemplateCopy] {
    own.sorted { $0.key < $1.key }.map { TemplateCopy($0.key, $0.value, original: builtIn[$0.key]) }
  }
}

extension TemplateCopy.Standing {
  fileprivate var words: String {
    switch self {
    case .identical: "the same as the built-in file: it can be removed"
    case .changed: "changed here; the built-in file is as it was when it was copied"
    case .outdated: "changed here; the built-in file has changed since it was copied"
    case .unknown: "changed here; it doesn't say which built-in file it was copied from"
    case .own: "the briefing's own"
    }
  }
}

private struct ListTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the built-in files, and those that the briefing replaces."
  )

  @OptionGroup var options: SiteOptions

  func run() throws {
    try reportingFailures {
      let folders = try TemplateFolders(of: options.site, on: DiskFileSystem())
      let copies = Dictionary(
        folders.copies.map { ($0.name, $0.standing.words) }, uniquingKeysWith: { first, _ in first }
      )
      let names = Set(folders.builtIn.keys).union(folders.own.keys).sorted()
      try send(names.map { "\($0)\(copies[$0].map { ": \($0)" } ?? "")\n" }.joined())
    }
  }
}

private struct CopyTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copies built-in files into the briefing, to be changed there.")

  @OptionGroup var options: SiteOptions
  @Argument(help: "The files, as 'dossier templates list' names them.")
  var files: [String]

  func run() throws {
    try reportingFailures {
      let disk = DiskFileSystem()
      let folders = try TemplateFolders(of: options.site, on: disk)
      for file in files {
        guard let original = folders.builtIn[file] else {
          printError(
            "error: no built-in file is called '\(file)'; 'dossier templates list' has all")
          throw ExitCode(1)
        }
        try options.make("Templates/\(file)", TemplateCopy.marked(file, original), on: disk)
        try send("\(options.site)/Templates/\(file)\n")
      }
    }
  }
}

private struct CompareTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows how the briefing's files differ from the built-in files they replace.",
    discussion:
      "A line that only the built-in file has begins with -, one that only the copy has with +.")

  @OptionGroup var options: SiteOptions
  @Argument(help: "The files; by default all that the briefing replaces.")
  var files: [String] = []

  func run() throws {
    try reportingFailures {
      let folders = try TemplateFolders(of: options.site, on: DiskFileSystem())
      if let missing = files.first(where: { folders.own[$0] == nil }) {
        printError("error: the briefing has no 'Templates/\(missing)' of its own")
        throw ExitCode(1)
      }
      for copy in folders.copies where files.isEmpty || files.contains(copy.name) {
        if copy.standing == .own { continue }
        try send("\(copy.name): \(copy.standing.words)\n")
        for line in copy.difference { try send("\(line)\n") }
      }
    }
  }
}
