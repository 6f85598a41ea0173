internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Editing
internal import Glibc
internal import Publishing

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

  mutating func run() async throws {
    guard let document = NewDocument(kind, title: title, today: Self.today()) else {
      throw ValidationError("no file name can be made from '\(title)': use a Latin letter or digit")
    }
    let path = "\(options.site)/\(document.path)"
    try await reportingFailures {
      let disk = DiskFileSystem()
      guard !disk.exists(path) else { throw FileError("make", path, code: EEXIST) }
      try disk.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      try disk.write(Array(document.text.utf8), to: path)
      print(path)
    }
  }

  /// The local date, `2020-08-09`.
  private static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
