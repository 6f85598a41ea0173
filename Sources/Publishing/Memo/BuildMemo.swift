internal import Diagnostics
internal import Pages
import Support

/// What a build has made of its inputs, for the next build to reuse where the inputs are equal.
///
/// A fresh build runs the same code with an empty memo, so results are identical.
package struct BuildMemo: Sendable {
  private let templates: CompiledTemplates?
  /// The parsed files, by path.
  private let files: [String: ParsedFile]
  let links: SiteLinks?
  /// By the key of what they were gathered from.
  let parts: [Digest: SitePart]
  /// What another run of the program kept of its documents, and the same by path.
  let known: KnownDocuments?
  private let recalled: [String: KnownDocument]

  static let empty = BuildMemo(templates: nil, files: [], links: nil)

  init(
    templates: CompiledTemplates?, files: [ParsedFile], links: SiteLinks?,
    parts: [Digest: SitePart] = [:]
  ) {
    self.templates = templates
    self.files = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { a, _ in a })
    self.links = links
    self.parts = parts
    known = nil
    recalled = [:]
  }

  /// What the last run of the same version of the program kept below a site's folder.
  package init(of site: String, version: String, on disk: some OutputDisk) async {
    templates = nil
    files = [:]
    links = nil
    parts = await Self.parts(of: site, version: version, on: disk)
    known = await KnownDocuments(of: site, version: version, on: disk)
    recalled = Dictionary(
      known?.documents.map { ($0.path, $0) } ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// Keeps what it can for the next run.
  package func write(to site: String, version: String, on disk: some OutputDisk) async {
    await links?.known.write(to: site, version: version, on: disk)
    await writeParts(to: site, version: version, on: disk)
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
  private static func parts(
    of site: String, version: String, on disk: some OutputDisk
  ) async -> [Digest: SitePart] {
    let names = MemoFile.names(below: MemoFile.partsFolder, of: site, on: disk).filter(isKey)
    let parts = await names.concurrentMap { name -> (Digest, SitePart)? in
      let file = MemoFile("\(MemoFile.partsFolder)/\(name)", of: site, version: version)
      let part = file.read(on: disk).flatMap { SitePart(parsing: $0.body) }
      guard let part, let key = Digest(parsing: Array(name.utf8)[...]) else {
        file.remove(on: disk)
        return nil
      }
      return (key, part)
    }
    return Dictionary(parts.compactMap(\.self), uniquingKeysWith: { first, _ in first })
  }

  /// Each part in a file that is named by its key, so that most stay as they are.
  private func writeParts(
    to site: String, version: String, on disk: some OutputDisk
  ) async {
    let known = Set(
      MemoFile.names(below: MemoFile.partsFolder, of: site, on: disk).filter(Self.isKey))
    let wanted = Set(parts.keys.map(\.description))
    for name in known.subtracting(wanted) {
      MemoFile("\(MemoFile.partsFolder)/\(name)", of: site, version: version).remove(on: disk)
    }
    _ = await Array(parts).concurrentMap { key, part in
      guard !known.contains(key.description) else { return }
      MemoFile("\(MemoFile.partsFolder)/\(key)", of: site, version: version)
        .write(part.bytes, on: disk)
    }
  }

  func templates(of files: [InputFile]) -> CompiledTemplates {
    if let templates, templates.isMade(of: files) { return templates }
    return CompiledTemplates(files)
  }

  func parsed(_ file: InputFile) -> ParsedFile {
    if let known = files[file.path], known.file.isSame(as: file) { return known }
    guard let known = recalled[file.path], known.digest == file.digest else {
      return ParsedFile(file)
    }
    return ParsedFile(file, recalling: known.memo)
  }
}
