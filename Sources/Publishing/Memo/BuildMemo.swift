internal import Content
internal import Diagnostics
internal import Linking
internal import Pages
package import Support
internal import Synchronization

/// What a build has made of its inputs, for the next build to reuse where the inputs are equal.
///
/// A fresh build runs the same code with an empty memo, so results are identical.
package struct BuildMemo: Sendable {
  private let templates: CompiledTemplates?
  /// In the order of their paths, and the same by path.
  private let files: [ParsedFile]
  private let filesByPath = Once<[String: ParsedFile]>()
  let links: SiteLinks?
  /// What was made of the links, for pages, and how; nil without `site.yml`.
  private let pages: PageSet?
  private let setup: Setup?
  /// What `groups` gives.
  private let gathered: @Sendable () async -> [Digest: DocumentGroup]
  /// The same where it was gathered by this run; empty where that is another's.
  private let held: HeldGroups
  /// What another run of the program kept of its documents, and the same by path.
  let known: KnownDocuments?
  private let recalled: [String: KnownDocument]
  /// What the documents' keys were.
  let documentKeys: DocumentKeys?

  static let empty = BuildMemo(templates: nil, files: [], links: nil)

  init(
    templates: CompiledTemplates?, files: [ParsedFile], links: SiteLinks?,
    pages: PageSet? = nil, _ setup: Setup? = nil, groups: [Digest: DocumentGroup] = [:],
    keys: DocumentKeys? = nil
  ) {
    self.templates = templates
    self.files = files
    self.links = links
    self.pages = pages
    self.setup = setup
    let held = HeldGroups(groups)
    gathered = { held.groups }
    self.held = held
    known = nil
    recalled = [:]
    documentKeys = keys
  }

  /// What the last run of the same version of the program kept below a site's folder. It keeps no templates:
  /// those of a build of this run, if there was one, serve as well.
  package init(
    of site: String, version: String, on disk: some OutputDisk, besides build: Build? = nil
  ) async {
    templates = build?.memo.templates
    files = []
    links = nil
    pages = nil
    setup = nil
    gathered = { await Self.groups(of: site, version: version, on: disk) }
    held = HeldGroups([:])
    known = await KnownDocuments(of: site, version: version, on: disk)
    documentKeys = known?.keys
    recalled = Dictionary(
      known?.documents.map { ($0.path, $0) } ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// What was gathered from groups of documents, by the key of what it was gathered from. What another run kept
  /// is read here, since a build does much before it asks for it.
  var groups: [Digest: DocumentGroup] { get async { await gathered() } }

  /// Whether no other run has kept documents.
  package var isEmpty: Bool { known == nil }

  /// Forgets what this run gathered from documents, where no later build of this run would reuse it.
  package func letGroupsGo() { held.letGo() }

  /// Keeps what it can for the next run, and returns why something can't be kept.
  @discardableResult
  package func write(to site: String, version: String, on disk: some OutputDisk) async
    -> FileError?
  {
    // One processor writes the documents, the others the groups.
    async let failure = knownDocuments?.write(to: site, version: version, on: disk)
    let others = await writeGroups(to: site, version: version, on: disk)
    return await failure ?? others
  }

  /// What the next run of the program may know of the documents; nil where none were linked.
  private var knownDocuments: KnownDocuments? {
    var known = links?.known
    known?.keys = documentKeys
    known?.templates = templates?.known
    return known
  }

  /// What the name of a file with a group's rows of mentions has after the group's key.
  private static let rowsEnding = ".rows"

  /// The keys of the groups that are kept with all that belongs to them.
  private static func keys(of site: String, on disk: some OutputDisk) -> [String] {
    let names = Set(MemoFile.names(below: MemoFile.groupsFolder, of: site, on: disk))
    return names.filter { isKey($0) && names.contains($0 + rowsEnding) }.sorted()
  }

  /// Whether a file may have been named by a key, of this version or an earlier one; what others put
  /// there is left alone.
  private static func isKey(_ name: String) -> Bool {
    name.utf8.count >= 32
      && name.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// Those that can't be reused are removed, so that they are written again.
  private static func groups(
    of site: String, version: String, on disk: some OutputDisk
  ) async -> [Digest: DocumentGroup] {
    let names = keys(of: site, on: disk)
    let groups = await names.concurrentMap { name -> (Digest, DocumentGroup)? in
      let path = "\(MemoFile.groupsFolder)/\(name)"
      let file = MemoFile(path, of: site, version: version)
      let rows = MemoFile(path + rowsEnding, of: site, version: version)
      let group = file.read(on: disk).flatMap {
        DocumentGroup(parsing: $0.body) { rows.read(on: disk)?.body }
      }
      guard let group, let key = Digest(parsing: Array(name.utf8)[...]) else {
        file.remove(on: disk)
        return nil
      }
      return (key, group)
    }
    return Dictionary(groups.compactMap(\.self), uniquingKeysWith: { first, _ in first })
  }

  /// Each group in a file that is named by its key, so that most stay as they are.
  private func writeGroups(
    to site: String, version: String, on disk: some OutputDisk
  ) async -> FileError? {
    let known = Set(Self.keys(of: site, on: disk))
    let groups = await groups
    let wanted = Set(groups.keys.map(\.description))
    for name in MemoFile.names(below: MemoFile.groupsFolder, of: site, on: disk) {
      let key = name.hasSuffix(Self.rowsEnding) ? String(name.dropLast(5)) : name
      guard Self.isKey(key), !wanted.contains(key) else { continue }
      MemoFile("\(MemoFile.groupsFolder)/\(name)", of: site, version: version).remove(on: disk)
    }
    let failures = await Array(groups).concurrentMap { key, group -> FileError? in
      guard !known.contains(key.description), let rows = group.mentions() else { return nil }
      let path = "\(MemoFile.groupsFolder)/\(key)"
      return MemoFile(path + Self.rowsEnding, of: site, version: version)
        .write(Array(rows), on: disk)
        ?? MemoFile(path, of: site, version: version).write(group.bytes, on: disk)
    }
    return failures.lazy.compactMap(\.self).first
  }

  /// What is known of a site's figures, in their order; empty where that is nothing.
  func figures(_ links: SiteLinks, _ graph: LinkGraph) -> [FigureComparisons.Summary?] {
    guard let earlier = self.links?.known ?? known, earlier.meaning == links.known.meaning,
      earlier.declared == links.known.declared
    else { return [] }
    return documentKeys?.figures(links.site, graph) ?? []
  }

  func templates(of files: [InputFile]) -> CompiledTemplates {
    if let templates, templates.isMade(of: files) { return templates }
    return CompiledTemplates(files, known: known?.templates)
  }

  /// `place` is where it is among all files, which is mostly where it was.
  func parsed(_ file: InputFile, at place: Int = 0) -> ParsedFile {
    let nearest = place < files.count ? files[place] : nil
    if let nearest, nearest.file.isSame(as: file) { return nearest }
    if nearest?.file.path != file.path {
      let known = filesByPath {
        Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
      }
      if let known = known[file.path], known.file.isSame(as: file) { return known }
    }
    guard let known = recalled[file.path], known.digest == file.digest else {
      return ParsedFile(file)
    }
    return ParsedFile(file, recalling: known.memo)
  }
}

/// What was gathered from groups of documents, until it is let go.
private final class HeldGroups: Sendable {
  private let held: Mutex<[Digest: DocumentGroup]>

  init(_ groups: [Digest: DocumentGroup]) {
    held = Mutex(groups)
  }

  var groups: [Digest: DocumentGroup] { held.withLock(\.self) }

  func letGo() { held.withLock { $0 = [:] } }
}

// MARK: - Other texts

extension BuildMemo {
  /// What a build rests on beside its files.
  struct Setup: Hashable, Sendable {
    let days: Days
    let includesDrafts: Bool
    let sizes: PageSizes
  }

  /// An earlier build's pages, and the documents, by their numbers, that have another text in the next one.
  struct NewTexts {
    let earlier: PageSet
    let documents: [Int: Document]
  }

  /// So many texts at most.
  private static let mostTexts = 16

  /// What differs, where that is nothing but texts: nil where front matter, another file or anything else
  /// does, or the site is in several languages.
  func newTexts(
    of files: [ParsedFile], _ templates: [InputFile], _ setup: Setup
  ) -> NewTexts? {
    guard let pages, self.setup == setup, files.count == self.files.count,
      self.templates?.isMade(of: templates) == true
    else { return nil }
    let site = pages.briefing.site
    guard !site.hasCounterparts, site.settings.editions.isEmpty else { return nil }
    var documents: [Int: Document] = [:]
    for (file, earlier) in zip(files, self.files) where file !== earlier {
      guard let old = earlier.document, let new = file.document, old.isComplete, new.isComplete,
        old.declared == new.declared, let number = site.number(of: old.id),
        site.documents[number].isIdentical(to: old), documents.count < Self.mostTexts
      else { return nil }
      documents[number] = new
    }
    return NewTexts(earlier: pages, documents: documents)
  }
}
