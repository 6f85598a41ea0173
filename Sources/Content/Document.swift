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
  /// The file's bytes before the body.
  package var frontMatter: ArraySlice<UInt8> { parts.file.bytes[..<parts.bodyStart] }
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
    let isTitled: Bool
    let bodyStart: Int

    init(
      _ id: EntityID, _ file: InputFile, _ entity: Entity, _ common: Common, _ texts: [TextPart],
      isSound: Bool, isTitled: Bool, bodyStart: Int
    ) {
      self.id = id
      self.file = file
      self.entity = entity
      self.common = common
      self.texts = texts
      self.isSound = isSound
      self.bodyStart = bodyStart
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
  package init(
    parsing file: InputFile, as id: EntityID, introduces: Kind?,
    into diagnostics: inout [Diagnostic]
  ) {
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
    parts = Parts(
      id, file, Entity(fields, id, introduces: introduces), Common(fields),
      Self.texts(of: file, id.kind, fields, body: parsed.body, into: &diagnostics),
      isSound: isSound, isTitled: isSound && hasTitle, bodyStart: parsed.body.lowerBound)
    if id.kind == .article, let root = parsed.root, !hasTitle, !root.hasKey("title"),
      !root.hasKey("label")
    {
      diagnostics.append(
        Diagnostic(
          .missingKey, "an article needs the key 'title', or 'label' where its source has none",
          at: parsed.closing))
    }
  }

  private static func texts(
    of file: InputFile, _ kind: Kind, _ fields: Fields, body: Range<Int>,
    into diagnostics: inout [Diagnostic]
  ) -> [TextPart] {
    var texts = [
      file.path.lowercased().hasSuffix(".txt")
        ? TextPart(plainText: body, of: file)
        : TextPart(
          body: body, of: file, numbersParagraphs: kind == .article, into: &diagnostics)
    ]
    for place in [TextPart.Place.outside, .explanation] {
      guard let value = fields.text(place.rawValue) else { continue }
      texts.append(TextPart(value: value, place, of: file, into: &diagnostics))
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
