internal import ArgumentParser
internal import Content
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
      Boilerplate of the page (menus, share lines, advertisements, lists of other headlines, …) is \
      left out of the text and listed under 'removed', so that nothing is lost. Title, date, \
      publisher and the like are guessed, and listed under 'unconfirmed' until you have compared \
      them. Captures are never altered. A PDF is read through pdftotext, where it is installed.

      Kinds of boilerplate, for --keep:
      \(Boilerplate.allCases.map { "  \($0.rawValue): \($0.doc)" }.joined(separator: "\n"))
      """)

  @OptionGroup var options: SiteOptions
  @Argument(
    help: ArgumentHelp(
      "Files, or folders: all .txt, .html, .mhtml, .md and .pdf files in them; '-' is the standard "
        + "input."))
  var captures: [String]
  @Option(
    help: ArgumentHelp(
      "A kind of boilerplate that stays in the text, or 'all'; may be repeated.", valueName: "kind")
  )
  var keep: [String] = []
  @Option(help: "The article's slug, where one capture is imported.")
  var slug: String?
  @Option(help: "Who published it.")
  var publisher: String?
  @Option(help: "The language of its text, as BCP 47 has it: en, pt-BR.")
  var language: String?
  @Flag(help: "Replaces articles that were made of the same captures, and the one of --slug.")
  var force = false
  @Flag(help: "Shows what would be made, and writes nothing.")
  var dryRun = false

  mutating func validate() throws {
    if let reason = slug.flatMap(ContentPath.reasonAgainst) { throw ValidationError(reason) }
    if let publisher, publisher.allSatisfy(\.isWhitespace) {
      throw ValidationError("--publisher names nobody; without it the name is taken from the page")
    }
    if let language, !LanguageTag.isWellFormed(language) {
      throw ValidationError("'\(language)' is not a language tag (BCP 47) such as 'en' or 'pt-BR'")
    }
    for kind in keep where kind != "all" && Boilerplate(rawValue: kind) == nil {
      let kinds = Boilerplate.allCases.map(\.rawValue)
      let fix = nearest(to: kind, among: kinds).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "no kind of boilerplate is called '\(kind)'\(fix); the kinds are all, \(kinds.joined(separator: ", "))"
      )
    }
  }

  mutating func run() async throws {
    try reportingFailures {
      let disk = DiskFileSystem()
      if !dryRun { try options.requireBriefing(on: disk) }
      var target = ImportTarget(site: options.site, replaces: force, isDry: dryRun, disk: disk)
      var failures = 0
      let paths = try files(on: disk, &failures)
      guard slug == nil || paths.count == 1 else {
        printError("Error: --slug names one article, and there are \(paths.count) captures")
        for line in "Usage: \(Dossier.usageString(for: Self.self))".split(separator: "\n") {
          printError(String(line))
        }
        printError("  See 'dossier import --help'.")
        throw ExitCode.validationFailure
      }
      var seen: Set<String> = []
      for (index, path) in paths.enumerated() where seen.insert(path).inserted {
        if paths.count > 1, Terminal(STDERR_FILENO).isWatched {
          printError("[\(index + 1)/\(paths.count)] \(path)")
        }
        do {
          try makeArticle(of: path, in: &target)
        } catch let failure as CaptureFailure {
          failures += 1
          failure.print()
        }
      }
      guard failures == 0 else { throw ExitCode(1) }
    }
  }

  /// What is wrong with one capture: those after it are read nevertheless.
  private enum CaptureFailure: Error {
    case words(String)
    case place(Diagnostic)

    func print() {
      switch self {
      case .words(let words): printError(words)
      case .place(let diagnostic): printError(diagnostic)
      }
    }
  }

  private func makeArticle(of path: String, in target: inout ImportTarget) throws {
    var wishes = self.wishes
    let capture: InputFile
    do {
      wishes.siteLanguage = try options.language(on: target.disk)
      capture = try self.capture(path, on: target.disk, &wishes)
    } catch {
      throw CaptureFailure.words("error: \(error)")
    }
    guard !capture.bytes.isEmpty else { throw CaptureFailure.words("\(path): error: it is empty") }
    let kept =
      keep.contains("all") ? Set(Boilerplate.allCases) : Set(keep.compactMap(Boilerplate.init))
    do {
      var article = try ImportedArticle(capture, keeping: kept, as: wishes)
      for diagnostic in article.diagnostics { printError(diagnostic) }
      if let refusal = try target.put(&article, isNamed: slug != nil) {
        throw CaptureFailure.words("\(path): error: \(refusal)")
      }
      try send("\(path.withVisibleControls) (\(article.encoding))\n  \(Self.summary(article))\n")
    } catch let failure as ImportFailure {
      switch failure {
      case .unreadable(let diagnostic): throw CaptureFailure.place(diagnostic)
      case .noArticle(let words): throw CaptureFailure.words("\(path): error: \(words)")
      }
    }
  }

  private var wishes: ImportWishes {
    var wishes = ImportWishes()
    (wishes.slug, wishes.publisher, wishes.language) = (slug, publisher, language)
    return wishes
  }

  /// A capture's bytes, from a file or the standard input; of a PDF, by its name or its first bytes, its text.
  private func capture(
    _ path: String, on disk: DiskFileSystem, _ wishes: inout ImportWishes
  ) throws(FileError) -> InputFile {
    let isInput = path == "-"
    let bytes = isInput ? readToEnd(of: STDIN_FILENO) : try disk.read(path)
    let name = isInput ? "standard-input.txt" : path
    if !isInput { wishes.sheet = Self.sheets(beside: path, on: disk) }
    guard path.lowercased().hasSuffix(".pdf") || PDFText.isOne(bytes) else {
      return InputFile(path: name, bytes: bytes)
    }
    let words = ["pdftotext", "-bbox", "-enc", "UTF-8", "-q", "-", "-"]
    var printed: [UInt8]?
    do throws(FileError) { printed = try OutsideProgram.output(of: words, reading: bytes) } catch {
      guard error.code == ENOENT else { throw error }
      throw FileError(
        "read", path, code: ENOENT, "pdftotext is missing; in Debian it is in poppler-utils")
    }
    let text = PDFText(printed ?? [])
    guard !text.bytes.isEmpty else {
      throw FileError("read", path, code: EINVAL, "pdftotext finds no text in it")
    }
    wishes.printed = text
    return InputFile(path: name, bytes: text.bytes)
  }

  /// The style sheets in the folder of a saved page, as browsers save them.
  private static func sheets(beside path: String, on disk: DiskFileSystem) -> ImportWishes.Sheet {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return { address in
      let sheet = "\(folder)\(address)"
      guard let size = disk.status(of: sheet)?.size, size <= 4 << 20 else { return nil }
      do throws(FileError) { return try disk.read(sheet) } catch { return nil }
    }
  }

  /// Each file that is named, and of folders those that may be captures. What is in a folder and
  /// can't be read counts as a failure.
  private func files(
    on disk: DiskFileSystem, _ failures: inout Int
  ) throws(FileError) -> [String] {
    let endings = [
      ".txt", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".md", ".markdown", ".pdf",
    ]
    var files: [String] = []
    for path in captures {
      guard disk.isFolder(path) else {
        files.append(path)
        continue
      }
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      let walk = try SourceWalk(allBelow: folder, on: disk)
      for diagnostic in walk.diagnostics {
        printError("\(folder)/\(diagnostic.location.path): error: \(diagnostic.message)")
      }
      failures += walk.diagnostics.count
      var found: [String] = []
      for file in walk.files {
        let name = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
        guard endings.contains(where: name.hasSuffix), !name.hasPrefix("."), name != "readme.md"
        else { continue }
        found.append("\(folder)/\(file)")
      }
      if found.isEmpty {
        printError("\(folder): error: it holds no captures (\(endings.joined(separator: ", ")))")
        failures += 1
      }
      files += found
    }
    return files
  }

  /// `Content/articles/bridge-closed.txt: 9 paragraphs, left out 3 passages (credit, share 2)`
  private static func summary(_ article: ImportedArticle) -> String {
    let passages = article.removed.reduce(0) { $0 + $1.lines.count }
    let kinds = Boilerplate.allCases.compactMap { kind -> String? in
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

  /// Writes an article, or says why not. The slug of one that isn't named by the editor gets a number where
  /// an earlier one of this run has it, or one of another capture that would be replaced.
  mutating func put(_ article: inout ImportedArticle, isNamed: Bool) throws(FileError) -> String? {
    let slug = article.slug
    var number = 1
    while !isNamed {
      let isOther = try replaces ? isOfOther(article) : false
      guard isOther || taken.contains(article.slug) else { break }
      number += 1
      article.slug = "\(slug)-\(number)"
    }
    taken.insert(article.slug)
    if let refusal = disk.refusal(ofWritingTo: article.path, below: site) { return refusal }
    let path = "\(site)/\(article.path)"
    let other = article.ending == "md" ? "txt" : "md"
    let sibling = "Content/articles/\(article.slug).\(other)"
    if disk.exists("\(site)/\(sibling)") { return "'\(sibling)' already exists; move it away" }
    if disk.exists(path), !replaces {
      return "'\(article.path)' already exists; --force replaces it"
    }
    guard !isDry else { return nil }
    try disk.makeFolder("\(site)/Content/articles")
    try disk.replace(path, with: Array(article.text.utf8))
    return nil
  }

  /// Whether an article's place is taken by the article of another capture.
  private func isOfOther(_ article: ImportedArticle) throws(FileError) -> Bool {
    let path = "\(site)/\(article.path)"
    guard disk.exists(path) else { return false }
    let there = ArticleOrigin(of: String(decoding: try disk.read(path), as: UTF8.self))
    return !there.isSame(as: ArticleOrigin(of: article.text))
  }
}
