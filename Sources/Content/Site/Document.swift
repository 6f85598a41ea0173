package import Diagnostics
internal import Markdown
package import Support

/// One parsed input file of `Content/`.
package struct Document: Sendable {
  /// Its kind and slug, given by its path.
  package var id: EntityID { parts.id }
  /// Its kind alone: asked for far more often than the slug.
  package var kind: Kind { parts.id.kind }
  /// The file it was read from.
  package var file: InputFile { parts.file }
  /// Its front matter by kind.
  package var entity: Entity { parts.entity }
  /// The keys that every kind may have.
  package var common: Common { parts.common }
  /// The body first, then the Markdown values of the front matter.
  package var texts: [DocumentText] { parts.texts }
  /// False where the file could not be read as a whole, so that what seems to be missing from it is not
  /// reported as a second error.
  package var isComplete: Bool { parts.isComplete }
  /// Of the file's path and its bytes before the body.
  package var declared: Digest { parts.declared }
  /// Of what it says that links of other documents rest on.
  package var linkable: Digest { parts.linkable }
  /// Whether it is a person's, and its texts have years before 1900 and none since.
  package var isHistoric: Bool { parts.isHistoric }
  /// The parsed front matter and the extents of the texts, kept so that an equal file isn't parsed
  /// again; empty if parsing reported anything.
  package var memo: ArraySlice<UInt8> { parts.memo }
  /// False if its title or name is a substitute, which is never suggested in a reference.
  package var isTitled: Bool { parts.isTitled }

  /// The BCP 47 tag of its texts' language: its own, else the site's.
  package func language(in settings: SiteSettings) -> String {
    common.language ?? settings.language
  }

  private let parts: Parts

  /// Shared by all copies of the document, which are many.
  private final class Parts: Sendable {
    let id: EntityID
    let file: InputFile
    let entity: Entity
    let common: Common
    let texts: [DocumentText]
    let isComplete: Bool
    let isTitled: Bool
    let declared: Digest
    let linkable: Digest
    let isHistoric: Bool
    let memo: ArraySlice<UInt8>

    init(
      _ id: EntityID, _ file: InputFile, _ entity: Entity, _ common: Common,
      _ texts: [DocumentText],
      isComplete: Bool, isTitled: Bool, declared: Digest, linkable: Digest, isHistoric: Bool,
      memo: ArraySlice<UInt8>
    ) {
      self.id = id
      self.file = file
      self.entity = entity
      self.common = common
      self.texts = texts
      self.isComplete = isComplete
      self.declared = declared
      self.linkable = linkable
      self.isHistoric = isHistoric
      self.memo = memo
      self.isTitled = isTitled
    }
  }

  /// Whether both are copies of one parsed file; equal files that were parsed twice are not.
  package func isIdentical(to other: Document) -> Bool { parts === other.parts }

  /// The text after the front matter.
  package var body: DocumentText { texts[0] }
  /// Its title, name or label.
  package var title: String { entity.title }

  /// The text of a place, where the document has one.
  package func text(_ place: DocumentText.Place) -> DocumentText? {
    place == .body ? body : texts.first { $0.place == place }
  }

  /// Reads a file of a kind; every error is reported, and what is valid is kept.
  package init(
    parsing file: InputFile, as id: EntityID, introduces: Kind?,
    into diagnostics: inout [Diagnostic]
  ) {
    let reported = diagnostics.count
    let parsed = FrontMatter(checking: file, FrontMatter.init(parsing:into:), into: &diagnostics)
    var fields = parsed.root == nil ? Fields(salvagedFrom: file) : Fields([:])
    if let root = parsed.root {
      var check = KeyCheck(file)
      fields = check.fields(
        root, Keys.of(id.kind, isTranslation: root.hasKey(Common.Keys.translationOf.name)),
        of: id.kind.withArticle, lacking: parsed.closing)
      diagnostics += check.diagnostics
    }
    let texts = Self.texts(of: file, id.kind, fields, body: parsed.body, [], into: &diagnostics)
    if id.kind == .article, let root = parsed.root, !fields.haveTitle,
      !root.hasKey(Article.Keys.title.name),
      !root.hasKey(Article.Keys.label.name)
    {
      diagnostics.append(
        Diagnostic(
          .missingKey, "an article needs the key 'title', or 'label' where its source has none",
          at: parsed.closing))
    }
    let isClean = diagnostics.count == reported
    let declared = Self.declared(file, parsed.body)
    let (entity, common) = (Entity(fields, id, introduces: introduces), Common(fields))
    let isComplete = parsed.root != nil && !parsed.isConflicting
    let isHistoric = id.kind == .person && Self.areOfAnotherCentury(texts)
    let linkable = Self.linkable(
      entity, common, of: file, isTitled: isComplete && fields.haveTitle, isHistoric: isHistoric)
    parts = Parts(
      id, file, entity, common, texts, isComplete: isComplete,
      isTitled: isComplete && fields.haveTitle, declared: declared, linkable: linkable,
      isHistoric: isHistoric,
      memo: isClean
        ? Self.memo(of: fields, parsed.body, declared, linkable, isHistoric, texts)
          .shrunkToFit[...] : [])
  }

  /// Reuses what an equal file was read as; its texts are read when they are asked for. Nil where
  /// the memo is not of such a file.
  package init?(
    recalling memo: ArraySlice<UInt8>, of file: InputFile, as id: EntityID, introduces: Kind?
  ) {
    guard !memo.isEmpty else { return nil }
    var reader = MemoReader(memo)
    let fields = Fields(reading: &reader)
    let body = reader.range()
    let (declared, linkable, isHistoric) = (reader.digest(), reader.digest(), reader.bool())
    let extents = reader.list { DocumentText.Extent(reading: &$0) }
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
    var known: [Diagnostic] = []
    parts = Parts(
      id, file, Entity(fields, id, introduces: introduces), Common(fields),
      Self.texts(of: file, id.kind, fields, body: body, extents, into: &known),
      isComplete: true, isTitled: fields.haveTitle, declared: declared, linkable: linkable,
      isHistoric: isHistoric, memo: memo)
  }

  private static func memo(
    of fields: Fields, _ body: Range<Int>, _ declared: Digest, _ linkable: Digest,
    _ isHistoric: Bool, _ texts: [DocumentText]
  ) -> [UInt8] {
    var writer = MemoWriter()
    fields.write(to: &writer)
    writer.append(body)
    writer.append(declared)
    writer.append(linkable)
    writer.append(isHistoric)
    writer.append(texts) { $1.extent.write(to: &$0) }
    return writer.bytes
  }

  private static func declared(_ file: InputFile, _ body: Range<Int>) -> Digest {
    var key = KeyBytes()
    key.append(file.path)
    key.append(file.bytes[..<body.lowerBound])
    return key.digest
  }

  /// The path, the names that are sought in texts, the names of parts, and what says which of several documents
  /// is meant. What `Site.titles` has is not in it.
  private static func linkable(
    _ entity: Entity, _ common: Common, of file: InputFile, isTitled: Bool, isHistoric: Bool
  ) -> Digest {
    var key = KeyBytes()
    key.append(file.path)
    key.append(isTitled ? 1 : 0)
    key.append(isHistoric ? 1 : 0)
    if entity.isSought { entity.appendNames(to: &key) }
    for name in entity.never { key.append(name.value) }
    key.append(entity.topic?.sort.rawValue)
    key.append(common.autolinks ? 1 : 0)
    key.append(common.language)
    key.append(common.translationOf?.value)
    key.append(common.redirectFrom.count)
    for slug in common.redirectFrom { key.append(slug.value) }
    key.append(entity.article?.publishesCitedOnly == true ? 1 : 0)
    for claim in entity.figure?.claims ?? [] { key.append(claim.id) }
    return key.digest
  }

  /// Whether texts have years before 1900, and none since.
  private static func areOfAnotherCentury(_ texts: [DocumentText]) -> Bool {
    let years = texts.flatMap { text in
      text.outline.runs.flatMap { run in
        run.text.split { !(0x30...0x39).contains($0) }
          .filter { $0.count == 4 && "12".utf8.contains($0.first ?? 0) }
      }
    }
    return !years.isEmpty && years.allSatisfy { $0.lexicographicallyPrecedes("1900".utf8) }
  }

  private static func texts(
    of file: InputFile, _ kind: Kind, _ fields: Fields, body: Range<Int>,
    _ extents: [DocumentText.Extent], into diagnostics: inout [Diagnostic]
  ) -> [DocumentText] {
    var extents = extents[...]
    let form: DocumentText.Form =
      file.path.lowercased().hasSuffix(".txt")
      ? .plain(body) : .markdown(body, numbersParagraphs: kind == .article)
    var texts = [DocumentText(body: form, of: file, extents.popFirst(), into: &diagnostics)]
    for place in [DocumentText.Place.outside, .explanation] {
      guard let value = place.key.flatMap({ fields[$0] }) else { continue }
      texts.append(
        DocumentText(value: value, place, of: file, extents.popFirst(), into: &diagnostics))
    }
    return texts
  }
}

extension Fields {
  /// Whether they name what the document is about.
  fileprivate var haveTitle: Bool {
    [Article.Keys.title, Entity.Keys.name, Article.Keys.label].contains(where: has)
  }
}

extension DocumentText.Place {
  /// The key of a text in front matter; nil for the body.
  fileprivate var key: TypedKey<Located<String>>? {
    switch self {
    case .body: nil
    case .outside: Common.Keys.outside
    case .explanation: Figure.Keys.explanation
    }
  }
}

extension Kind {
  /// As messages name one of it: `an article`.
  package var withArticle: String {
    switch self {
    case .article, .event: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }
}
