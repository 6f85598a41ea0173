internal import Glibc
internal import Publishing
import Support

/// A briefing as it was in a revision of its git repository, written to a folder of its own until
/// `remove` is called. Neither the repository nor its index is changed.
struct GitRevision {
  /// Why a revision can't be read, in words for whoever named it.
  struct Refusal: Error {
    let message: String
  }

  /// The folder that holds `Content/` and `Templates/`.
  let site: String
  private let folder: String

  /// `revision` is anything that git takes for a commit: `main`, `HEAD~1`, `origin/main`.
  init(_ revision: String, of site: String) throws {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains(":") else {
      throw Refusal(message: "'\(revision)' is not the name of a revision")
    }
    guard
      let repository = try Self.line(of: ["git", "-C", site, "rev-parse", "--absolute-git-dir"])
    else { throw Refusal(message: "'\(site)' is not in a git repository, or git is missing") }
    let find = ["git", "-C", site, "rev-parse", "--verify", "--quiet"]
    guard try Self.line(of: find + ["\(revision)^{commit}"]) != nil else {
      throw Refusal(message: "the repository has no revision '\(revision)'")
    }
    guard let content = try Self.line(of: find + ["\(revision):./Content"]) else {
      throw Refusal(message: "there was no 'Content' here in '\(revision)'")
    }
    let templates = try Self.line(of: find + ["\(revision):./Templates"])
    folder = try Self.makeFolder()
    self.site = "\(folder)/site"
    do {
      for (tree, name) in [(content, "Content"), (templates, "Templates")] {
        if let tree { try write(tree, as: name, from: repository) }
      }
      try Self.run(git(repository) + ["checkout-index", "--all", "--quiet"])
    } catch {
      remove()
      throw error
    }
  }

  /// Removes the folder.
  func remove() {
    do { try Self.run(["rm", "-rf", "--", folder]) } catch {
      printError("warning: '\(folder)' could not be removed")
    }
  }

  /// Reads a tree of the repository into the index that is in our folder.
  private func write(_ tree: String, as name: String, from repository: String) throws {
    try Self.run(["mkdir", "-p", "--", site])
    try Self.run(git(repository) + ["read-tree", "--prefix=\(name)/", tree])
  }

  private func git(_ repository: String) -> [String] {
    [
      "env", "GIT_INDEX_FILE=\(folder)/index", "git", "--git-dir=\(repository)",
      "--work-tree=\(site)", "-C", site,
    ]
  }

  private static func makeFolder() throws(FileError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(parent)/dossier-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else {
      throw FileError("make", "a folder in \(parent)", code: errno)
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What a command prints, without the end of its line; nil where it fails.
  private static func line(of words: [String]) throws(FileError) -> String? {
    try OutsideProgram.output(of: words).map {
      String(decoding: $0.last == UInt8(ascii: "\n") ? $0.dropLast() : $0[...], as: UTF8.self)
    }
  }

  private static func run(_ words: [String]) throws {
    guard try OutsideProgram.output(of: words) != nil else {
      throw Refusal(message: "'\(words.joined(separator: " "))' failed")
    }
  }
}
