package import Diagnostics

/// One parsed input file of `Content/`.
package struct Document: Sendable {
  package var id: EntityID { parts.id }
  package var file: InputFile { parts.file }
  package var entity: Entity { parts.entity }
  package var common: Common { parts.common }
  /// The body first, then the Markdown values of the front matter.
  package var texts: [TextPart] { parts.texts }
  /// False where the file could not be read as a whole, so that what seems to lack in it is not
  /// told as a second fault.
  package var isSound: Bool { parts.isSound }
  /// Stands for the file's path and its bytes before the body.
  package var declared: Digest { parts.declared }
  /// Whether reading it told nothing.
  package var isFaultless: Bool { parts.isFaultless }
  /// False where its title or name is a stand-in, which no reference to it is written with.
  package var isTitled: Bool { parts.isTitled }

  private let parts: Parts

  /// Shared by all copies of the document, which are many.
  private final class Parts: Sendable {
    let id: EntityID
    let file: InputFile
    let entity: Entity
    let common: Common
    let texts: [TextPart]
    let isSound: Bool
    let isFaultless: Bool
    let isTitled: Bool
    let declared: Digest

    init(
      _ id: EntityID, _ file: InputFile, _ entity: Entity, _ common: Common, _ texts: [TextPart],
      isSound: Bool, isFaultless: Bool, isTitled: Bool, declared: Digest
    ) {
      self.id = id
      self.file = file
      self.entity = entity
      self.common = common
      self.texts = texts
      self.isSound = isSound
      self.isFaultless = isFaultless
      self.declared = declared
      self.isTitled = isTitled
    }
  }

  /// Whether both are copies of one parsed file; equal files that were parsed twice are not.
  package func isIdentical(to other: Document) -> Bool { parts === other.parts }

  package var body: TextPart { texts[0] }
  package var title: String { entity.title }

  /// The text of a place, where the document has one.
  package func text(_ place: TextPart.Place) -> TextPart? {
    texts.first { $0.place == place }
  }

  /// Reads a file of a kind; every fault is told, and what is sound of it stands.
  ///
  /// `extents` are those of the texts of an equal file that was found without fault; the texts are
  /// read when they are asked for then.
  package init(
    parsing file: InputFile, as id: EntityID, introduces: Kind?,
    recalling extents: [TextPart.Extent] = [], into diagnostics: inout [Diagnostic]
  ) {
    let told = diagnostics.count
    let parsed = FrontMatter(checking: file, FrontMatter.init(parsing:into:), into: &diagnostics)
    var fields = parsed.root == nil ? Fields(salvagedFrom: file) : Fields([:])
    if let root = parsed.root {
      var check = KeyCheck(file)
      fields = check.fields(
        root, Keys.of(id.kind), of: id.kind.withArticle, lacking: parsed.closing)
      diagnostics += check.diagnostics
    }
    let isSound = parsed.root != nil && !parsed.isConflicting
    let hasTitle = ["title", "name", "label"].contains(where: fields.has)
    let texts = Self.texts(
      of: file, id.kind, fields, body: parsed.body, extents, into: &diagnostics)
    if id.kind == .article, let root = parsed.root, !hasTitle, !root.hasKey("title"),
      !root.hasKey("label")
    {
      diagnostics.append(
        Diagnostic(
          .missingKey, "an article needs the key 'title', or 'label' where its source has none",
          at: parsed.closing))
    }
    parts = Parts(
      id, file, Entity(fields, id, introduces: introduces), Common(fields), texts,
      isSound: isSound, isFaultless: diagnostics.count == told, isTitled: isSound && hasTitle,
      declared: Self.declared(file, parsed.body))
  }

  private static func declared(_ file: InputFile, _ body: Range<Int>) -> Digest {
    var key = KeyBytes()
    key.append(file.path)
    key.append(file.bytes[..<body.lowerBound])
    return key.digest
  }

  private static func texts(
    of file: InputFile, _ kind: Kind, _ fields: Fields, body: Range<Int>,
    _ extents: [TextPart.Extent], into diagnostics: inout [Diagnostic]
  ) -> [TextPart] {
    var extents = extents[...]
    let form: TextPart.Form =
      file.path.lowercased().hasSuffix(".txt")
      ? .plain(body) : .markdown(body, numbersParagraphs: kind == .article)
    var texts = [TextPart(body: form, of: file, extents.popFirst(), into: &diagnostics)]
    for place in [TextPart.Place.outside, .explanation] {
      guard let value = fields.text(place.rawValue) else { continue }
      texts.append(
        TextPart(value: value, place, of: file, extents.popFirst(), into: &diagnostics))
    }
    return texts
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
