package import Diagnostics

/// One parsed input file of `Content/`.
package struct Document: Sendable {
  package let id: EntityID
  package let file: InputFile
  package let entity: Entity
  package let common: Common
  /// The body first, then the Markdown values of the front matter.
  package let texts: [TextPart]
  /// False where the file could not be read as a whole, so that what seems to lack in it is not
  /// told as a second fault.
  package let isSound: Bool
  /// False where its title or name is a stand-in, which no reference to it is written with.
  package let isTitled: Bool

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
    self.id = id
    self.file = file
    let parsed = FrontMatter(checking: file, FrontMatter.init(parsing:into:), into: &diagnostics)
    var fields = parsed.root == nil ? Fields(salvagedFrom: file) : Fields([:])
    if let root = parsed.root {
      var check = KeyCheck(file)
      fields = check.fields(
        root, Keys.of(id.kind), of: id.kind.withArticle, lacking: parsed.closing)
      diagnostics += check.diagnostics
    }
    isSound = parsed.root != nil && !parsed.isConflicting
    entity = Entity(fields, id, introduces: introduces)
    common = Common(fields)
    texts = Self.texts(of: file, id.kind, fields, body: parsed.body, into: &diagnostics)
    let hasTitle = ["title", "name", "label"].contains(where: fields.has)
    isTitled = isSound && hasTitle
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
