internal import Diagnostics
internal import Pages

extension PublicationMemo {
  /// `dossier-memo 1 <version>`, the digest of what follows, a line end, and all of the memo.
  func bytes(version: String) -> [UInt8] {
    var writer = MemoWriter()
    writer.append(inputs)
    writer.append(output)
    writer.append(manifest)
    writer.append(diagnostics) { $0.append($1) }
    writer.append(pages.sorted { $0.key < $1.key }) { writer, page in
      writer.append(page.key)
      writer.append(page.value)
    }
    let body = writer.bytes
    return Self.head(version, body) + body
  }

  /// Nil where the bytes are damaged or another version of the program wrote them.
  init?(parsing bytes: [UInt8], version: String) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = Array(bytes[(end + 1)...])
    guard bytes[...end].elementsEqual(Self.head(version, body)) else { return nil }
    var reader = MemoReader(body)
    inputs = reader.digest()
    output = reader.text()
    manifest = reader.digest()
    diagnostics = reader.list { $0.diagnostic() }
    let pages = reader.list { reader in
      let path = reader.text()
      return (path, reader.page(path))
    }
    self.pages = Dictionary(pages, uniquingKeysWith: { first, _ in first })
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
  }

  private static func head(_ version: String, _ body: [UInt8]) -> [UInt8] {
    let line = version.map { $0.isNewline ? " " : String($0) }.joined()
    return Array("dossier-memo 1 \(line) \(Digest(of: body))\n".utf8)
  }
}

extension MemoWriter {
  fileprivate mutating func append(_ page: PublicationMemo.PublishedPage) {
    append(page.key)
    append(page.digest)
    append(page.status.size)
    append(page.status.inode)
    append(Int(page.status.modified))
    append(page.facts.anchors)
    append(page.facts.asked)
  }

  private mutating func append(_ places: [OutputPlace]) {
    append(places) { $0.append(eight: $1.hash) }
  }

  fileprivate mutating func append(_ diagnostic: Diagnostic) {
    append(diagnostic.id.rawValue)
    append(diagnostic.message)
    append(diagnostic.location)
    append(diagnostic.suggestion)
    append(diagnostic.related) { writer, related in
      writer.append(related.message)
      writer.append(related.location)
    }
  }

  private mutating func append(_ location: Location) {
    append(location.path)
    append(location.offset)
    append(location.line)
    append(location.column)
    append(location.length)
    append(location.lineText)
  }
}

extension MemoReader {
  fileprivate mutating func page(_ path: String) -> PublicationMemo.PublishedPage {
    let key = optionalDigest()
    let digest = digest()
    let status = FileStatus(size: number(), inode: word(), modified: Int64(number()))
    let anchors = list { OutputPlace(hash: $0.eight()) }
    let asked = list { OutputPlace(hash: $0.eight()) }
    return PublicationMemo.PublishedPage(
      key: key, digest: digest, status: status,
      facts: OutputCheck.PageFacts(path, anchors: anchors, asked: asked))
  }

  /// An id that no diagnostic has is damage.
  fileprivate mutating func diagnostic() -> Diagnostic {
    let id = DiagnosticID(rawValue: text())
    if id == nil { isDamaged = true }
    return Diagnostic(
      id ?? .brokenLink, text(), at: location(), suggestion: optionalText(),
      related: list { .init($0.text(), at: $0.location()) })
  }

  private mutating func location() -> Location {
    Location(
      path: text(), offset: number(), line: number(), column: number(), length: number(),
      lineText: text())
  }
}
