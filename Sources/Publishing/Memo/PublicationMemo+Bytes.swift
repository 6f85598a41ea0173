internal import Diagnostics
internal import Pages
import Support

/// The memo as bytes, in the order in which they are read again. What is read is checked as a whole: a reader
/// goes on with zeros and empty texts after damage, and at the end the memo is nil if there was any, so that the
/// worst that damage does is a build that renders all pages. A change of this form needs no number of its own,
/// since a memo is of one version of the program (`MemoFile`).
extension PublicationMemo {
  /// Pages are in the order of their paths, so that equal memos are equal bytes.
  var bytes: [UInt8] {
    var writer = MemoWriter(room: pages.reduce(1024) { $0 + $1.room })
    writer.append(inputs)
    writer.append(output)
    writer.append(manifest)
    for mode in [modes.mask, modes.file, modes.folder] { writer.append(Int(mode)) }
    writer.append(rootMode.map { Int($0) } ?? -1)
    writer.append(diagnostics) { $0.append($1) }
    writer.append(isWhole)
    writer.append(pages) { $0.append(part: $1.bytes ?? $1.made) }
    return writer.bytes
  }

  /// Nil where the bytes are damaged: too few, too many, or a length, a mode or a case that no writer writes.
  init?(parsing bytes: ArraySlice<UInt8>) {
    var reader = MemoReader(bytes)
    inputs = reader.digest()
    output = reader.text()
    manifest = reader.digest()
    modes = NewModes(mask: reader.mode(), file: reader.mode(), folder: reader.mode())
    // -1 is no mode, and no `UInt32`.
    rootMode = UInt32(exactly: reader.number())
    diagnostics = reader.list { $0.diagnostic() }
    isWhole = reader.bool()
    let pages = reader.list { PublishedPage(parsing: $0.part()) }
    self.pages = pages.compactMap(\.self)
    guard !reader.isDamaged, reader.isAtEnd, self.pages.count == pages.count else { return nil }
  }
}

extension PublicationMemo.PublishedPage {
  /// How many bytes it takes at most, but for what is reported on the whole site.
  fileprivate var room: Int {
    bytes.map { $0.count + 5 }
      ?? 160 + path.utf8.count + facts.anchors.bytes.count + facts.asked.bytes.count
  }

  /// The status is that of the file as it was published: as long as it is the same, the file needn't be read.
  fileprivate var made: ArraySlice<UInt8> {
    var writer = MemoWriter(room: room)
    writer.append(path)
    writer.append(key)
    writer.append(digest)
    writer.append(status)
    writer.append(part: facts.anchors.bytes)
    writer.append(part: facts.asked.bytes)
    return writer.bytes[...]
  }

  /// Nil where the bytes are damaged.
  fileprivate convenience init?(parsing bytes: ArraySlice<UInt8>) {
    var reader = MemoReader(bytes)
    let path = reader.text()
    let key = reader.optionalDigest()
    let digest = reader.digest()
    let status = reader.status()
    guard let anchors = PackedPlaces(packed: reader.part()),
      let asked = PackedPlaces(packed: reader.part()), !reader.isDamaged, reader.isAtEnd
    else { return nil }
    self.init(
      path, key: key, digest: digest, status: status,
      facts: OutputCheck.PageFacts(path, anchors: anchors, asked: asked), bytes: bytes)
  }
}

extension MemoWriter {
  /// With the line's text, since a diagnostic is printed when its page isn't rendered again.
  fileprivate mutating func append(_ diagnostic: Diagnostic) {
    append(diagnostic.id.rawValue)
    append(diagnostic.message)
    append(diagnostic.location)
    append(diagnostic.suggestion?.phrase)
    append(diagnostic.suggestion?.replacements ?? []) { $0.append($1) }
    append(diagnostic.related) { writer, related in
      writer.append(related.message)
      writer.append(related.location)
    }
  }

  /// All of it, and not where in the file it is, since the file may be gone by then.
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
  fileprivate mutating func mode() -> UInt32 { UInt32(truncatingIfNeeded: number()) }

  /// An id that no diagnostic has is damage.
  fileprivate mutating func diagnostic() -> Diagnostic {
    let id = DiagnosticID(rawValue: text())
    if id == nil { isDamaged = true }
    return Diagnostic(
      id ?? .brokenLink, text(), at: location(), suggestion: suggestion(),
      related: list { .init($0.text(), at: $0.location()) })
  }

  /// What is wrong on a page is never where its file is, so that there is no new path.
  private mutating func suggestion() -> Suggestion? {
    let (phrase, replacements) = (optionalText(), list { $0.text() })
    return phrase.map { Suggestion($0, replacements: replacements) }
  }

  private mutating func location() -> Location {
    Location(
      path: text(), offset: number(), line: number(), column: number(), length: number(),
      lineText: text())
  }
}
