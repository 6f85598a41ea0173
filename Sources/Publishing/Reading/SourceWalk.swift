internal import Content
package import Diagnostics
internal import Glibc
package import Support

/// What is below a folder of a site's sources. Reading and watching both go this one way, so that
/// they agree on what counts: tools' leavings are ignored, and a link is followed where it
/// neither leads out of the briefing nor back to a folder that it is in.
package struct SourceWalk: Sendable {
  /// What can be read as a file, by path relative to the site: `Content/notes/a.md`. A link that
  /// leads nowhere is among them.
  package private(set) var files: [String] = []
  /// All links that were followed, or lead nowhere, by path relative to the site; where none is
  /// followed, all links.
  package private(set) var links: [String] = []
  /// Those of `files` that a link leads to.
  private(set) var linkedFiles: [String] = []
  /// What is neither a file nor a folder that can be read.
  package private(set) var diagnostics: [Diagnostic] = []

  /// A folder that was entered.
  private struct Entered {
    /// Relative to the site.
    let path: String
    /// Without links.
    let real: String
    /// The folder that it was entered from, among `entered`.
    let parent: Int?
    let isLinked: Bool
  }

  /// Where a walk may go, and what it leaves out.
  private struct Rules: Sendable {
    let site: String
    /// Folders, without links: a link that leads out of all of them is not followed.
    let bounds: [String]
    /// What builds write, without links.
    let published: String?
    let followsLinks: Bool
    /// Whether a folder that can't be listed is reported, and the others are walked.
    let isForeign: Bool
    let passesOver: @Sendable (String) -> Bool
  }

  private let rules: Rules
  private var entered: [Entered] = []
  private var pending: [Int] = []
  /// How often a folder, by its real path, was entered by way of a link.
  private var visits: [String: Int] = [:]

  /// Links multiply paths: a few folders that link to each other have more than could ever be read.
  static let mostVisits = 100

  /// Walks a path relative to the site's folder: `Content`, or something below it; nothing where
  /// nothing is there. `entering` is called before a folder is listed, with its path.
  package init(
    _ start: String, of site: String, on disk: some FileSystem,
    entering: (String) throws(FileError) -> Void = { _ in }
  ) throws(FileError) {
    let root = start.prefix { $0 != "/" }
    // `Content` or `Templates` may be a link itself: its author says where the files are.
    rules = Rules(
      site: site, bounds: [disk.resolved(site), disk.resolved("\(site)/\(root)")],
      published: disk.resolved("\(site)/Public"), followsLinks: true, isForeign: false,
      passesOver: ContentPath.isPassedOver)
    guard let kind = disk.kind(of: "\(site)/\(start)") else { return }
    let parent = enterFolders(above: start, on: disk)
    let name = start.split(separator: "/").last.map(String.init) ?? start
    visit(FolderEntry(name: name, kind: kind), at: start, from: parent, on: disk)
    guard files != [String(root)] else {
      throw FileError("list", start, code: kind == .file ? ENOTDIR : ENOENT)
    }
    try visitPending(on: disk, entering)
  }

  /// Walks any folder, wherever links lead or following none; paths are relative to it.
  package init(
    allBelow folder: String, followingLinks: Bool = true, on disk: some FileSystem
  ) throws(FileError) {
    rules = Rules(
      site: folder, bounds: ["/"], published: nil, followsLinks: followingLinks, isForeign: true
    ) { _ in false }
    enter("", disk.resolved(folder), from: nil, byLink: false)
    try visitPending(on: disk) { _ in }
    files.sort()
  }

  private mutating func visitPending(
    on disk: some FileSystem, _ entering: (String) throws(FileError) -> Void
  ) throws(FileError) {
    while let next = pending.popLast() {
      let folder = entered[next]
      try entering(folder.path)
      for entry in try entries(of: folder, on: disk) {
        let path = folder.path.isEmpty ? entry.name : "\(folder.path)/\(entry.name)"
        visit(entry, at: path, from: next, on: disk)
      }
    }
  }

  private mutating func entries(of folder: Entered, on disk: some FileSystem) throws(FileError)
    -> [FolderEntry]
  {
    do throws(FileError) { return try disk.entries(in: folder.real) } catch {
      guard rules.isForeign, !folder.path.isEmpty else { throw error }
      diagnostics.append(
        Self.unreadable(folder.path, "\(error.at(folder.path))", "make it readable"))
      return []
    }
  }

  /// The folders that the start is in, so that a link back to one of them is known.
  private mutating func enterFolders(above start: String, on disk: some FileSystem) -> Int? {
    var parent: Int?
    for (index, byte) in start.utf8.enumerated() where byte == UInt8(ascii: "/") {
      let path = String(start.utf8.prefix(index)) ?? start
      entered.append(
        Entered(
          path: path, real: disk.resolved("\(rules.site)/\(path)"), parent: parent, isLinked: false)
      )
      parent = entered.count - 1
    }
    return parent
  }

  private mutating func visit(
    _ entry: FolderEntry, at path: String, from parent: Int?, on disk: some FileSystem
  ) {
    guard !rules.passesOver(entry.name) else { return }
    guard entry.isUsable else { return diagnostics.append(Self.unusableName(entry, path)) }
    switch entry.kind {
    case .file: add(file: path, isLinked: parent.map { entered[$0].isLinked } ?? false)
    case .folder:
      let real = parent.map { "\(entered[$0].real)/\(entry.name)" }
      enter(path, real ?? disk.resolved("\(rules.site)/\(path)"), from: parent, byLink: false)
    case .link where !rules.followsLinks: links.append(path)
    case .link: follow(path, from: parent, on: disk)
    case .other: diagnostics.append(Self.noFile(path))
    }
  }

  private mutating func add(file path: String, isLinked: Bool) {
    files.append(path)
    if isLinked { linkedFiles.append(path) }
  }

  private mutating func follow(_ path: String, from parent: Int?, on disk: some FileSystem) {
    let end = disk.resolved(own(path, parent))
    let kind = disk.kind(of: end)
    // A link that leads nowhere: reading it says why.
    guard let kind, kind != .link else {
      links.append(path)
      return add(file: path, isLinked: true)
    }
    guard rules.bounds.contains(where: { Self.holds($0, end) }) else {
      return diagnostics.append(Self.stray(path))
    }
    guard rules.published.map({ !Self.holds($0, end) }) ?? true else {
      return diagnostics.append(Self.intoPublished(path))
    }
    switch kind {
    case .file:
      links.append(path)
      add(file: path, isLinked: true)
    case .folder:
      guard !isInside(end, parent) else {
        return diagnostics.append(Self.loop(shown(path, from: parent)))
      }
      links.append(path)
      enter(path, end, from: parent, byLink: true)
    case .link, .other:
      diagnostics.append(
        Self.unreadable(
          path, "the link leads to a pipe, a socket or a device, not to a file", "remove it"))
    }
  }

  private mutating func enter(_ path: String, _ real: String, from parent: Int?, byLink: Bool) {
    let isLinked = byLink || (parent.map { entered[$0].isLinked } ?? false)
    if isLinked {
      let count = visits[real, default: 0] + 1
      visits[real] = count
      guard count <= Self.mostVisits else {
        if count == Self.mostVisits + 1 { diagnostics.append(Self.tooManyLinks(path)) }
        return
      }
    }
    entered.append(Entered(path: path, real: real, parent: parent, isLinked: isLinked))
    pending.append(entered.count - 1)
  }

  /// The path on the disk, with no link before its last name.
  private func own(_ path: String, _ parent: Int?) -> String {
    guard let parent else { return "\(rules.site)/\(path)" }
    return "\(entered[parent].real)/\(path.split(separator: "/").last ?? "")"
  }

  /// Whether one of the folders on the way is in the folder that a link leads to, or is it.
  private func isInside(_ end: String, _ parent: Int?) -> Bool {
    var next = parent
    while let index = next {
      if Self.holds(end, entered[index].real) { return true }
      next = entered[index].parent
    }
    return false
  }

  /// Whether a path without links is that of the folder or of something below it.
  private static func holds(_ folder: String, _ path: String) -> Bool {
    let (folder, path) = (folder.utf8, path.utf8)
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder.elementsEqual("/".utf8)
      || path.dropFirst(folder.count).first == UInt8(ascii: "/")
  }
}

// MARK: - What is wrong

extension SourceWalk {
  /// The path without other links, where it has one below the site's folder: a link that is met on
  /// many ways is one error.
  private func shown(_ path: String, from parent: Int?) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let parent, let root = rules.bounds.first else { return path }
    let real = "\(entered[parent].real)/\(name)"
    guard Self.holds(root, real) else { return path }
    let own = String(real.dropFirst(root.count).drop { $0 == "/" })
    let isSource = own.hasPrefix("Content/") || own.hasPrefix("Templates/")
    return isSource ? own : path
  }

  private static func unusableName(_ entry: FolderEntry, _ path: String) -> Diagnostic {
    entry.isUTF8
      ? unreadable(path, "the name contains a control character or a line break", "rename it")
      : unreadable(path, "the name is not UTF-8", "rename it")
  }

  private static func stray(_ path: String) -> Diagnostic {
    unreadable(
      path, "the link leads out of the briefing's folder; nothing outside it is published",
      "put a copy in its place")
  }

  private static func intoPublished(_ path: String) -> Diagnostic {
    unreadable(
      path, "the link leads into 'Public/', which every build writes", "put a copy in its place")
  }

  static func loop(_ path: String) -> Diagnostic {
    unreadable(path, "the link leads back to a folder that contains it", "remove it")
  }

  private static func tooManyLinks(_ path: String) -> Diagnostic {
    unreadable(
      path, "more than \(mostVisits) paths with links lead to this folder",
      "remove some of the links")
  }

  static func noFile(_ path: String) -> Diagnostic {
    unreadable(path, "this is not a file but a pipe, a socket or a device", "remove it")
  }

  static func unreadable(_ path: String, _ message: String, _ suggestion: Suggestion) -> Diagnostic
  {
    Diagnostic(
      .unreadableFile, message, at: InputFile(path: path, bytes: []).wholeLocation,
      suggestion: suggestion)
  }
}
