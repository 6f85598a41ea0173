internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Importing
internal import Publishing
import Support

/// `dossier import`: captures of articles into `Content/articles/`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes articles from saved pages, text dumps and clipped Markdown.",
    discussion: """
      Furniture of the page (menus, share lines, advertisements, lists of other headlines, …) is \
      left out of the text and listed under 'removed', so that nothing is lost. Title, date and \
      publisher are guessed and marked 'confirm'. Captures are never altered.

      Kinds of furniture, for --keep:
      \(Furniture.allCases.map { "  \($0.rawValue): \($0.doc)" }.joined(separator: "\n"))
      """)

  @OptionGroup var options: SiteOptions
  @Argument(
    help: "Files, or folders in which all files that end in .txt, .html, .htm or .md are taken.")
  var captures: [String]
  @Option(
    help: ArgumentHelp(
      "A kind of furniture that stays in the text, or 'all'; may be repeated.", valueName: "kind"))
  var keep: [String] = []
  @Flag(help: "Replaces articles that are there already.")
  var force = false
  @Flag(help: "Tells what would be made, and writes nothing.")
  var dryRun = false

  mutating func validate() throws {
    for kind in keep where kind != "all" && Furniture(rawValue: kind) == nil {
      let kinds = Furniture.allCases.map(\.rawValue)
      let fix = nearest(to: kind, among: kinds).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "no furniture is called '\(kind)'\(fix) The kinds are all, \(kinds.joined(separator: ", "))"
      )
    }
  }

  mutating func run() async throws {
    let kept = keep.contains("all") ? Set(Furniture.allCases) : Set(keep.compactMap(Furniture.init))
    try reportingFailures {
      let disk = DiskFileSystem()
      var target = ImportTarget(site: options.site, replaces: force, isDry: dryRun, disk: disk)
      var faults = 0
      for path in try files(on: disk, &faults) {
        let capture = InputFile(path: path, bytes: try disk.read(path))
        do {
          let article = try ImportedArticle(capture, keeping: kept)
          for diagnostic in article.diagnostics { tell(diagnostic) }
          if let refusal = try target.put(article) {
            faults += 1
            tell("\(path): error: \(refusal)")
          } else {
            try send(
              "\(path.withVisibleControls) (\(article.encoding))\n  \(Self.summary(article))\n")
          }
        } catch let failure as ImportFailure {
          faults += 1
          switch failure {
          case .unreadable(let diagnostic): tell(diagnostic)
          case .noArticle(let words): tell("\(path): error: \(words)")
          }
        }
      }
      guard faults == 0 else { throw ExitCode(1) }
    }
  }

  /// Each file that is named, and of folders those that may be captures. What lies in a folder and
  /// can't be read counts as a fault.
  private func files(
    on disk: DiskFileSystem, _ faults: inout Int
  ) throws(FileError) -> [String] {
    let endings = [".txt", ".html", ".htm", ".xhtml", ".md", ".markdown"]
    var files: [String] = []
    for path in captures {
      guard disk.isFolder(path) else {
        files.append(path)
        continue
      }
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      let walk = try SourceWalk(allBelow: folder, on: disk)
      for fault in walk.faults { tell("\(folder)/\(fault.location.path): error: \(fault.message)") }
      faults += walk.faults.count
      for file in walk.files {
        let name = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
        guard endings.contains(where: name.hasSuffix), !name.hasPrefix("."), name != "readme.md"
        else { continue }
        files.append("\(folder)/\(file)")
      }
    }
    return files
  }

  /// `Content/articles/bridge-closed.txt: 9 paragraphs, left out 3 passages (credit, share 2)`
  private static func summary(_ article: ImportedArticle) -> String {
    let passages = article.removed.reduce(0) { $0 + $1.lines.count }
    let kinds = Furniture.allCases.compactMap { kind -> String? in
      let number = article.removed.filter { $0.kind == kind }.reduce(0) { $0 + $1.lines.count }
      return number == 0 ? nil : number == 1 ? kind.rawValue : "\(kind.rawValue) \(number)"
    }
    let list = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    return "\(article.path): \(count(article.passages.count, "passage")) kept, "
      + "\(count(passages, "line")) left out\(list)"
  }
}

/// Where imported articles go; none is replaced unasked.
private struct ImportTarget {
  let site: String
  let replaces: Bool
  let isDry: Bool
  let disk: DiskFileSystem
  /// The slugs that this run has given.
  private var taken: Set<String> = []

  init(site: String, replaces: Bool, isDry: Bool, disk: DiskFileSystem) {
    self.site = site
    self.replaces = replaces
    self.isDry = isDry
    self.disk = disk
  }

  /// Writes an article, or says why not.
  mutating func put(_ article: ImportedArticle) throws(FileError) -> String? {
    guard taken.insert(article.slug).inserted else {
      return "two captures of this run make '\(article.path)': give one another title"
    }
    if let link = disk.link(from: site, to: article.path) {
      return "'\(link)' is a link, and nothing is written through one"
    }
    let path = "\(site)/\(article.path)"
    let other = article.ending == "md" ? "txt" : "md"
    let sibling = "Content/articles/\(article.slug).\(other)"
    if disk.exists("\(site)/\(sibling)") { return "'\(sibling)' is there already; move it away" }
    if disk.exists(path), !replaces {
      return "'\(article.path)' is there already; --force replaces it"
    }
    guard !isDry else { return nil }
    try disk.makeFolder("\(site)/Content/articles")
    try disk.replace(path, with: Array(article.text.utf8))
    return nil
  }
}
