import Content
import Diagnostics
import Support

/// What a link that leads to no file was probably meant to lead to, as it must be written.
struct LinkSuggestions {
  private let site: Site
  /// Paths below `Content/`, or of pages that no file describes, by their names in small letters
  /// without the ending.
  private let byName: [String: [String]]
  /// The same paths.
  private let all: Set<String>
  private let names: Spellings

  /// `paths` are those of the output.
  init(_ site: Site, paths: Set<String>) {
    self.site = site
    let made = [Routes.timeline, Routes.names, Routes.sources, Routes.search, Routes.notFound]
    let indexes = Kind.foldered.filter { paths.contains(Routes.index(of: $0)) }
      .compactMap(\.folder).map { "\($0)/index.md" }
    let files =
      site.documents.map(\.file.path.belowContent) + site.copied.map(\.file.path.belowContent)
    all = Set(files + indexes + made + FeedFormat.allCases.map { Routes.feed($0) })
    byName = Dictionary(grouping: all.sorted(), by: { $0.stem.lowercased() })
    names = Spellings { [byName] in byName.map(\.key) }
  }

  /// The destination to write; `target` is where the one that was written leads.
  func destination(for written: String, target: String, in document: Document, isImage: Bool)
    -> String?
  {
    let parts = DestinationParts(written)
    if !isImage, written.lowercased().hasPrefix("www.") {
      return MarkdownDestination.address(written, "https")
    }
    let rooted = Self.rooted(parts.path)
    guard reasonLeftOut(target) == nil,
      let path = path(meantBy: [target, rooted], isImage: isImage)
    else {
      return nil
    }
    return ContentLink.destination(from: document.file.path, to: "Content/\(path)") + parts.suffix
  }

  /// Why the page with a path is left out; nil for any other path.
  func reasonLeftOut(_ path: String) -> String? {
    id(of: path).flatMap { site.leftOut($0) != nil ? site.reasonLeftOut($0) : nil }
  }

  /// The path as it would be from the site's root.
  private static func rooted(_ path: Substring) -> String {
    let names = path.split { $0 == "/" || $0 == "\\" }.map(\.percentDecoded).withoutDots.names
    return (names.first == "Content" ? names.dropFirst() : names[...]).joined(separator: "/")
  }

  private func id(of path: String) -> EntityID? {
    let page = path.hasSuffix(".html") ? "\(path.dropLast(5)).md" : path
    guard case .document(let id, _) = ContentPath("Content/\(page)") else { return nil }
    return id
  }

  private func path(meantBy paths: [String], isImage: Bool) -> String? {
    for path in paths {
      if let id = id(of: path), let heir = site.heir(of: id), let document = site[heir] {
        return document.file.path.belowContent
      }
    }
    for path in paths where !isImage {
      let index = (path.split(separator: "/") + ["index.md"]).joined(separator: "/")
      if all.contains(index) { return index }
    }
    for path in paths {
      if let found = pick(byName[path.stem.lowercased()] ?? [], like: path, isImage) {
        return found
      }
    }
    // A name of a letter or two is as near to any other.
    for path in paths where path.stem.count > 2 {
      let stem = path.stem
      let near = names.nearest(to: stem) { pick(byName[$0] ?? [], like: path, isImage) != nil }
      if let near { return pick(byName[near] ?? [], like: path, isImage) }
    }
    return nil
  }

  /// The one of some paths that is meant: of the same sort and, where there are several, in the same
  /// folder.
  private func pick(_ all: [String], like path: String, _ isImage: Bool) -> String? {
    let alike = all.filter { ContentPath.isImage($0) == (isImage || ContentPath.isImage(path)) }
    let fitting = alike.filter { $0.ending == path.ending }
    let pages = alike.filter { ["md", "txt", "html"].contains($0.ending) }
    let isPage = ["", "md", "txt", "html"].contains(path.ending)
    let candidates = fitting.isEmpty ? (isPage ? pages : alike) : fitting
    if candidates.count == 1 { return candidates[0] }
    let near = candidates.filter { $0.folder == path.folder }
    return near.count == 1 ? near[0] : nil
  }
}

extension String {
  /// The path of a content file, from `Content/`.
  var belowContent: String { hasPrefix("Content/") ? String(dropFirst(8)) : self }

  fileprivate var fileName: Substring {
    lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...]
  }
  fileprivate var folder: Substring { lastIndex(of: "/").map { self[..<$0] } ?? "" }
  fileprivate var stem: String {
    String(fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName)
  }
  fileprivate var ending: String {
    fileName.lastIndex(of: ".").map { fileName[fileName.index(after: $0)...].lowercased() } ?? ""
  }
}
