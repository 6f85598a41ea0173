package import Content
internal import Diagnostics
package import Markdown
import Support

/// A reference that names no page here, in a form that other editors of linked notes give a meaning:
/// an address, a file, a folder, a block.
struct ForeignReference {
  let message: String
  /// What to write in the place of the whole mark.
  let suggestion: Suggestion?

  /// Nil where it has no such form; `find` finds an entity by a name.
  init?(
    _ written: Markdown.Reference, in document: Document, of site: Site,
    find: (String) -> EntityID?
  ) {
    let target = written.target
    if let address = Self.address(written) {
      message = "a reference must name a page of the site, and '\(address)' is an address"
      suggestion = "write \(writing: "[\(written.label ?? Self.words(of: address))](\(address))")"
    } else if let block = target.lastIndex(of: "^") {
      let page = target[..<block].split(separator: " ").joined(separator: " ")
      guard page.isEmpty || find(page) != nil else { return nil }
      message = "a reference can lead to a heading, not to a block"
      suggestion =
        page.isEmpty
        ? nil : "write \(writing: "[[\(page)\(written.label.map { "|\($0)" } ?? "")]]")"
    } else if written.isImage, let file = Self.copied(target, document, site) {
      let destination = ContentLink.destination(from: document.file.path, to: file)
      message = "'\(target)' is an image, and a reference must name a page"
      let name = target.split(separator: "/").last?.prefix { $0 != "." }
      suggestion =
        "write \(writing: "[\(written.label ?? name.map(String.init) ?? target)](\(destination))")"
    } else if let kind = Kind(folder: target.lowercased().split(separator: "/").last ?? ""),
      !site.documents(of: kind).isEmpty
    {
      let index = "Content/\(kind.folder ?? "")/index.md"
      let destination = ContentLink.destination(from: document.file.path, to: index)
      message = "'\(target)' is an index, and a reference must name a page"
      suggestion = "write \(writing: "[\(written.label ?? target)](\(destination))")"
    } else {
      return nil
    }
  }

  private static func address(_ written: Markdown.Reference) -> String? {
    let target = written.target
    let lower = target.lowercased()
    guard !target.contains(" "), target.utf8.count > 7,
      ["https://", "http://", "mailto:", "tel:", "www."].contains(where: lower.hasPrefix)
    else { return nil }
    let scheme = lower.hasPrefix("www.") ? "https://" : ""
    return scheme + target + (written.fragment.map { "#\($0)" } ?? "")
  }

  /// What to call an address where its author doesn't: its host, or what follows `mailto:` and `tel:`.
  private static func words(of address: String) -> String {
    guard let start = address.firstRange(of: "://")?.upperBound else {
      return String(address.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" })
    }
    return String(address[start...].prefix { !"/?#".contains($0) })
  }

  /// The content file of the one image that is meant.
  private static func copied(_ target: String, _ document: Document, _ site: Site) -> String? {
    guard case .one(let output) = site.image(named: target, from: document) else { return nil }
    return site.copiedFile(spelled: output)?.file.path
  }
}

extension Site {
  /// What the words for an image lead to.
  enum ImageFound: Hashable {
    case none
    /// The one image that is meant, by its output path.
    case one(String)
    case several([String])
  }

  /// The image with a path from the document's own folder, from `Content/`, or with this name alone.
  func image(named name: String, from document: Document) -> ImageFound {
    let path = name.split(separator: "/").map(String.init).withoutDots.names.joined(separator: "/")
    let folder = document.file.path.split(separator: "/").dropFirst().dropLast()
    let own = (folder + [path[...]]).joined(separator: "/")
    if let exact = copiedFile(spelled: own) ?? copiedFile(spelled: path) {
      return .one(exact.outputPath)
    }
    let found = copied(endingWith: path)
    return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found)
  }
}

extension Markdown.Reference {
  /// Whether it is written as an address of the entity and not as a name: a slug, an id, a path, a
  /// file, or a name after its kind.
  package func isAddress(of id: EntityID) -> Bool {
    target == id.slug || target.contains("/") || target.hasPrefix("\(id.kind.rawValue):")
      || [".md", ".txt"].contains(where: target.lowercased().hasSuffix)
  }
}
