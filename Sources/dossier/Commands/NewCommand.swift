internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Editing
internal import Glibc
internal import Publishing
import Support

extension Kind: ExpressibleByArgument {}

/// `dossier new`: a file with the right keys, where the title says.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a new file of a kind, with its keys explained.")

  @OptionGroup var options: SiteOptions
  @Argument(help: "article, note, page, person, topic, event or figure.")
  var kind: Kind
  @Argument(help: "The title or name; the file is named after it.")
  var title: String

  @Option(help: "The file's name without its extension; by default made from the title.")
  var slug: String?

  mutating func validate() throws {
    guard !title.contains("/") || ![".md", ".txt"].contains(where: title.hasSuffix) else {
      throw ValidationError("'\(title)' is a path: give the title, and the file is named after it")
    }
    guard let slug else {
      guard ContentPath.slug(from: title) == nil else { return }
      throw ValidationError("no file name can be made from '\(title)': give one with --slug")
    }
    if let reason = ContentPath.reasonAgainst(slug: slug) { throw ValidationError(reason) }
  }

  mutating func run() async throws {
    let today = CivilDate.today().text
    try reportingFailures {
      let disk = DiskFileSystem()
      try options.requireBriefing(on: disk)
      let language = try options.language(on: disk)
      guard let document = NewDocument(kind, title: title, slug: slug, in: language, today: today)
      else {
        throw ValidationError("no file name can be made from '\(title)': give one with --slug")
      }
      let path = "\(options.site)/\(document.path)"
      let sibling = "\(path.dropLast(2))txt"
      guard kind != .article || !disk.exists(sibling) else {
        throw FileError("make", sibling, code: EEXIST)
      }
      try options.make(document.path, Array(document.text.utf8), on: disk)
      try send("\(path)\n")
    }
  }
}
