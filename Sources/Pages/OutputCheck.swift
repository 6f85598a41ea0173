package import Content
package import Diagnostics

/// Checks a site's own output: every internal address and fragment that was written leads somewhere,
/// and no page has an anchor twice.
///
/// Pages are taken in one by one, as they are rendered; only hashes of what they offer and ask for
/// are kept.
package struct OutputCheck: Sendable {
  /// What one page offers and asks for.
  package struct PageFacts: Sendable {
    fileprivate let path: String
    package fileprivate(set) var anchors: Set<String> = []
    fileprivate var doubled: [Doubled] = []
    package fileprivate(set) var asked: [Asked] = []

    /// What an earlier build found out about a page without a doubled anchor.
    package init(_ path: String, anchors: Set<String>, asked: [Asked]) {
      self.path = path
      self.anchors = anchors
      self.asked = asked
    }

    /// Whether the page is without fault in itself.
    package var isSound: Bool { doubled.isEmpty }
  }

  /// An internal address that a page holds.
  package struct Asked: Hashable, Sendable {
    package let path: String
    package let fragment: String?
    /// As the page writes it.
    package let words: String
    /// Bytes from the start of the page.
    package let offset: Int

    /// An address that was found.
    package init(path: String, fragment: String?, words: String, offset: Int) {
      self.path = path
      self.fragment = fragment
      self.words = words
      self.offset = offset
    }

    fileprivate func location(on page: String) -> Location {
      Location(
        path: "Public/\(page)", offset: offset, line: 0, column: 0, length: 0, lineText: "")
    }
  }

  fileprivate struct Doubled: Sendable {
    let words: String
    let location: Location
  }

  /// The path that the site's absolute addresses start with, on its 404 page.
  private let basePath: String

  package init(_ site: Site) {
    basePath = site.settings.path
  }

  /// Reads a page that was rendered.
  package func facts(of path: String, _ bytes: [UInt8]) -> PageFacts {
    var facts = PageFacts(path, anchors: [], asked: [])
    guard path.hasSuffix(".html") else { return facts }
    let file = InputFile(path: "Public/\(path)", bytes: bytes)
    var scan = HTMLScan(bytes)
    scan.walk { finding, offset in
      switch finding {
      case .anchor(let anchor):
        if !facts.anchors.insert(anchor).inserted {
          let range = offset..<offset + anchor.utf8.count
          facts.doubled.append(Doubled(words: anchor, location: file.location(of: range)))
        }
      case .address(let address):
        guard let target = target(of: address, on: path) else { return }
        let isOwn = target.path == path && target.fragment == nil
        guard !isOwn else { return }
        facts.asked.append(
          Asked(path: target.path, fragment: target.fragment, words: address, offset: offset))
      }
    }
    return facts
  }

  /// Tells every address that leads nowhere and every anchor that stands twice, at the place in the
  /// content that an address comes from, or else on the page.
  package func diagnostics(_ pages: [PageFacts], of site: PageSet) -> [Diagnostic] {
    let paths = Set(site.pages.map(\.path))
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.anchors) })
    var diagnostics: [Diagnostic] = []
    for page in pages {
      for found in page.doubled {
        diagnostics.append(
          Diagnostic(
            .duplicateAnchor, "two places of the page have the id '\(found.words)'",
            at: found.location))
      }
      for asked in page.asked {
        guard let fault = fault(asked, anchors, paths) else { continue }
        diagnostics.append(
          Diagnostic(
            .brokenLink, fault.message,
            at: site.origin(of: asked.words, on: page.path) ?? asked.location(on: page.path),
            suggestion: fault.fix))
      }
    }
    return diagnostics
  }

  private func fault(
    _ asked: Asked, _ anchors: [String: Set<String>], _ paths: Set<String>
  ) -> (message: String, fix: String?)? {
    let path = asked.path
    guard paths.contains(path) else {
      let guess = nearest(to: path, among: paths.sorted())
      return (
        "'\(asked.words)' leads to no file of the site", guess.map { "did you mean '\($0)'?" }
      )
    }
    guard let fragment = asked.fragment, path.hasSuffix(".html"), fragment != "top" else {
      return nil
    }
    let there = anchors[path] ?? []
    guard !there.contains(fragment) else { return nil }
    let guess = nearest(to: fragment, among: there.sorted())
    return (
      "'\(asked.words)' leads to no anchor of '\(path)'", guess.map { "did you mean '#\($0)'?" }
    )
  }

  /// The output path and fragment of an internal address; nil for one that leaves the site.
  private func target(of address: String, on page: String) -> (path: String, fragment: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? parts[1].percentDecoded : nil
    let path = parts[0].prefix { $0 != "?" }
    if path.isEmpty { return (page, fragment) }
    let scheme = path.prefix { $0 != ":" && $0 != "/" }
    if scheme.endIndex < path.endIndex, path[scheme.endIndex] == ":" { return nil }
    if path.hasPrefix("//") { return nil }
    var names = page.split(separator: "/").dropLast().map(String.init)
    var rest = path
    if path.hasPrefix(basePath), page == Routes.notFound {
      names = []
      rest = path.dropFirst(basePath.count)
    } else if path.hasPrefix("/") {
      return (String(path), fragment)
    }
    for name in rest.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name.percentDecoded)
      } else if names.popLast() == nil {
        return (String(path), fragment)
      }
    }
    let joined = names.joined(separator: "/")
    return (joined.isEmpty ? Routes.front : joined, fragment)
  }
}
