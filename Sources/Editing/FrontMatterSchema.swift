package import Content
package import Support

/// The keys of a kind's front matter, or of `site.yml`, as a JSON Schema (draft 7): for editors'
/// programs, made from the declarations that the checks use.
///
/// A schema can't see what the site holds: whether a reference leads anywhere, whether words occur
/// in a paragraph.
package struct FrontMatterSchema {
  /// A complete JSON Schema.
  package let value: JSONValue

  /// The schema of a kind's front matter.
  package init(of kind: Kind) {
    let isArticle = kind == .article
    value = Self.schema(
      "Front matter of \(kind.withArticle)", Keys.of(kind),
      // The title, or the editor's words where the source has none.
      besides: isArticle
        ? [
          (
            "anyOf",
            .list([Article.Keys.title.name, Article.Keys.label.name].map { Self.required([$0]) })
          )
        ] : [])
  }

  /// The schema of `site.yml`.
  package static var site: FrontMatterSchema {
    FrontMatterSchema(value: schema("Settings of a briefing", SiteSettings.Keys.all, besides: []))
  }

  private init(value: JSONValue) {
    self.value = value
  }

  private static func schema(
    _ title: String, _ keys: [Key], besides others: [JSONValue.Member]
  ) -> JSONValue {
    let start: [JSONValue.Member] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text(title)),
    ]
    return .object(start + record(keys) + others)
  }

  private static func record(_ keys: [Key]) -> [JSONValue.Member] {
    let needed = keys.filter(\.isRequired).map(\.name)
    var members: [JSONValue.Member] = [
      ("type", .text("object")),
      (
        "properties", .object(keys.map { ($0.name, property($0)) })
      ),
      ("additionalProperties", .bool(false)),
    ]
    if !needed.isEmpty { members.append(("required", .list(needed.map { .text($0) }))) }
    let pair = SourceParagraph.pair(in: keys).map(\.name)
    if !pair.isEmpty {
      members.append(
        ("dependencies", .object(zip(pair, pair.reversed()).map { ($0, .list([.text($1)])) })))
    }
    return members
  }

  private static func property(_ key: Key) -> JSONValue {
    let members = members(of: key.type, isRequired: key.isRequired)
    return .object([("description", .text(key.doc))] + members)
  }

  private static func members(of type: KeyType, isRequired: Bool = false) -> [JSONValue
    .Member]
  {
    switch type {
    // YAML reads `1984` as a number and `yes` as a truth value, and both may be words.
    case .text, .words, .markdown: types("string", "number", "boolean")
    case .date: types("string", "integer") + pattern("^[0-9./~?%-]+$")
    case .moment: types("string", "integer") + pattern("^[0-9./~?%T:-]+$")
    case .bool: types("boolean")
    case .number: types("integer") + [("minimum", .number(0))]
    case .day: types("string") + pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .url: types("string") + pattern("^https?://[^\\s]+$")
    case .siteAddress: types("string") + pattern("^https?://[^\\s?#@]+$")
    case .language: types("string") + pattern("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")
    case .choice(let words): [("enum", .list(words.map { .text($0) }))]
    case .source, .slug: types("string", "integer") + pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
    case .reference: either(types("string", "number"), record([EntityReference.words.key]))
    case .list(let element): list(of: element, isRequired: isRequired)
    case .record(let keys): record(keys)
    case .textOrRecord(let keys): either(types("string", "number"), record(keys))
    case .free:
      // Its values are texts, lists and maps, in any depth.
      types("object")
    }
  }

  /// A single member may be written without the list, unless it is a record.
  private static func list(of element: KeyType, isRequired: Bool) -> [JSONValue.Member] {
    var list = types("array") + [("items", .object(members(of: element)))]
    if isRequired { list.append(("minItems", .number(1))) }
    if case .record = element { return list }
    return either(list, members(of: element))
  }

  private static func types(_ names: String...) -> [JSONValue.Member] {
    [("type", names.count == 1 ? .text(names[0]) : .list(names.map { .text($0) }))]
  }

  private static func pattern(_ pattern: String) -> [JSONValue.Member] {
    [("pattern", .text(pattern))]
  }

  private static func either(
    _ a: [JSONValue.Member], _ b: [JSONValue.Member]
  )
    -> [JSONValue.Member]
  {
    [("anyOf", .list([.object(a), .object(b)]))]
  }

  private static func required(_ names: [String]) -> JSONValue {
    .object(["required": .list(names.map { .text($0) })])
  }
}
