package import Diagnostics
internal import Language
import Support

/// What a file below `Content/` is, by its path alone.
package enum ContentPath: Hashable, Sendable {
  /// README files, and what tools leave lying in folders.
  case passedOver
  case settings
  /// A text of a kind; `introduces` where it is a folder's `index.md`.
  case document(EntityID, introduces: Kind?)
  /// Copied as it is to this path below `Public/`.
  case copied(String)
  case misplaced(message: String, suggestion: Suggestion?)

  private static let images: Set<String> = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"]

  /// Whether a path is an image's, by its ending.
  package static func isImage(_ path: String) -> Bool {
    path.lastIndex(of: ".").map { images.contains(path[path.index(after: $0)...].lowercased()) }
      ?? false
  }

  /// `path` as in `InputFile.path`, below `Content/`.
  package init(_ path: String) {
    if let document = Self.plainDocument(path) {
      self = document
      return
    }
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let file = parts.last, !parts.contains(where: Self.isPassedOver),
      file.lowercased() != "\(Self.readme).md"
    else {
      self = .passedOver
      return
    }
    let dot = file.lastIndex(of: ".")
    let stem = String(file[..<(dot ?? file.endIndex)])
    let ending = dot.map { file[file.index(after: $0)...].lowercased() } ?? ""
    switch parts.count {
    case _ where parts[0] == "static" && parts.count > 1:
      self = .copied(parts.dropFirst().joined(separator: "/"))
    case 1...2 where Self.images.contains(ending):
      self = .copied(parts.joined(separator: "/"))
    case 1:
      self = Self.topLevel(file, stem, ending)
    case 2:
      self = Self.inFolder(parts[0], file, stem, ending)
    case _ where Kind(folder: parts[0]) == nil:
      self = Self.unknownFolder(parts[0])
    default:
      self = .misplaced(
        message: "files of a kind go directly in its folder",
        suggestion: .move(to: "Content/\(parts[0])/\(file)"))
    }
  }

  /// What most files are: a Markdown file in the folder of a kind, whose name needs no second look.
  private static func plainDocument(_ path: String) -> ContentPath? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, let folder = String(parts[1]), let file = String(parts[2]),
      let kind = Kind(folder: folder), isPlain(file)
    else { return nil }
    let stem = String(file.dropLast(3))
    guard reserved[stem] == nil, Slug.isValid(stem) else { return nil }
    return .document(EntityID(kind, stem), introduces: nil)
  }

  private static let index = "index"
  private static let readme = "readme"

  /// What a file of this name is instead of a document.
  private static let reserved = [
    index: "a folder's introduction", readme: "what is said of a folder, which no page shows",
  ]

  /// Why no new document can have a slug, with what was probably meant; nil where one can.
  package static func reasonAgainst(slug: String) -> String? {
    if let use = reserved[slug] { return "'\(slug)' is reserved for \(use)" }
    guard !Slug.isValid(slug) else { return nil }
    return "'\(slug)' \(Slug.reasonAgainst(slug))"
      + (self.slug(from: slug).map { "; did you mean '\($0)'?" } ?? "")
  }

  /// A new document's slug, made from words as `language` spells them; nil where they have no letter, or
  /// make one that is reserved.
  package static func slug(from words: String, in language: String? = nil) -> String? {
    Slug.made(from: words, in: language).flatMap { reserved[$0] == nil ? $0 : nil }
  }

  /// Whether it is copied as it is, and no text is read.
  package var isCopied: Bool {
    if case .copied = self { true } else { false }
  }

  /// What a misplaced text is most likely meant to be, so that references to it are not reported as
  /// further errors; nil where its path doesn't show that.
  package static func likelyMeaning(of path: String) -> EntityID? {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let file = parts.last, parts.count > 1, let dot = file.lastIndex(of: ".") else {
      return nil
    }
    let folders = Kind.foldered.compactMap(\.folder)
    guard let kind = nearest(to: parts[0], among: folders).flatMap(Kind.init(folder:)) else {
      return nil
    }
    return Slug.made(from: String(file[..<dot])).map { EntityID(kind, $0) }
  }

  private static func topLevel(_ file: String, _ stem: String, _ ending: String) -> ContentPath {
    if file == "site.yml" { return .settings }
    if file == "site.yaml" {
      return .misplaced(
        message: "the site's settings file must be called 'site.yml'", suggestion: "rename the file"
      )
    }
    guard ending == "md" else {
      return .misplaced(
        message: "'\(file)' is not a page: pages are Markdown files that end in .md",
        suggestion: "files to be copied as they are go in 'Content/static/'")
    }
    return document(.page, file, stem)
  }

  private static func inFolder(
    _ folder: String, _ file: String, _ stem: String, _ ending: String
  ) -> ContentPath {
    guard let kind = Kind(folder: folder) else { return unknownFolder(folder) }
    guard ending == "md" || (ending == "txt" && kind == .article) else {
      let endings = kind == .article ? ".md or .txt" : ".md"
      return .misplaced(
        message: "'\(file)' is not \(kind.withArticle): those end in \(endings)",
        suggestion: "files to be copied as they are go in 'Content/static/'")
    }
    if stem == Self.index, ending == "txt" {
      return .misplaced(
        message: "the introduction of an index must be called 'index.md'",
        suggestion: "rename the file")
    }
    if stem == Self.index { return .document(EntityID(.page, folder), introduces: kind) }
    return document(kind, file, stem)
  }

  private static func unknownFolder(_ folder: String) -> ContentPath {
    let folders = Kind.foldered.compactMap(\.folder) + ["static"]
    return .misplaced(
      message:
        "Content has no folder '\(folder)': its folders are \(folders.joined(separator: ", "))",
      suggestion: nearest(to: folder, among: folders).map { "did you mean \(writing: $0)?" })
  }

  private static func document(_ kind: Kind, _ file: String, _ stem: String) -> ContentPath {
    guard Slug.isValid(stem) else {
      let folder = kind.folder.map { $0 + "/" } ?? ""
      return .misplaced(
        message: "the file name '\(stem)' \(Slug.reasonAgainst(stem))",
        suggestion: Slug.made(from: stem).map {
          Suggestion(
            "rename it to '\($0)'", newPath: "Content/\(folder)\($0)\(file.dropFirst(stem.count))")
        })
    }
    return .document(EntityID(kind, stem), introduces: nil)
  }
}
