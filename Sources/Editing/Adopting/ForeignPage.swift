internal import Content
internal import Language
import Support

/// One text of the folder: its keys, and what of them names it.
struct ForeignPage {
  let source: String
  let keys: ForeignKeys
  /// The keys that are not yet taken.
  private(set) var rest: [FreeField]
  let meaning: AdoptionRule.Meaning
  let title: String
  /// Of the kind, before it is made the only one.
  let slug: String
  let date: AdoptedDate
  let updated: AdoptedDate.Stated
  let authors: AdoptedAuthors
  let tags: [String]
  /// Other names, by which links find it.
  let names: [String]
  /// Paths that its page had.
  let addresses: PageAddresses
  let isDraft: Bool
  /// Keys whose values mean something that can't be carried over.
  private(set) var remarks: [AdoptionRemark] = []
  private let isHome: Bool

  static func tags(of fields: [FreeField], _ generator: SiteGenerator) -> [String] {
    fields.flatMap { field in
      field.key.foldedKey == taxonomies
        ? tags(of: field.value.fields, generator)
        : tagKeys.contains(field.key.foldedKey) ? tags(in: field.value, generator) : []
    }
  }

  private static let addressKeys = ["permalink", "url", "aliases", "redirect from"]
  /// A map of Zola's that tags are in.
  private static let taxonomies = "taxonomies"

  private static let tagKeys = ["tags", "tag", "topics", "topic", "categories", "category"]

  private static func categories(of fields: [FreeField]) -> [String] {
    fields.filter { ["categories", "category"].contains($0.key.foldedKey) }
      .flatMap { tags(in: $0.value, .jekyll) }
  }

  private static func tags(in value: FreeValue, _ generator: SiteGenerator) -> [String] {
    var words: [String]
    switch value {
    case .list: words = value.texts
    case .text(let text) where text.contains(","):
      words = text.split(separator: ",").map(String.init)
    case .text(let text) where generator == .obsidian || generator == .jekyll:
      words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    case .text(let text): words = [text]
    case .map: words = []
    }
    words = words.map { String($0.trimmed.drop { $0 == "#" }).withoutBrackets }
    return words.filter { !$0.isEmpty }
  }

  init(
    _ source: Adoption.Source, _ keys: ForeignKeys, _ meaning: AdoptionRule.Meaning,
    _ generator: SiteGenerator, _ settings: FolderSettings, _ language: String?
  ) {
    let shared = settings.inherited(by: source.path)
    self.source = source.path
    self.keys = keys
    self.meaning = meaning
    var rest = keys.fields
    isHome = PageAddresses.isHome(source.path, generator, settings)
    let stem = isHome ? "index" : Self.stem(of: source.path)
    let bare = Self.withoutDate(stem, generator)
    let given = Self.take(["title"] + (meaning == .note ? [] : ["name"]), from: &rest)
    title = Self.title(given, keys.body, settings.titles[source.path] ?? bare)
    let ownSlug = Self.text(["slug"], in: rest)
    if ownSlug.map({ Slug.isValid($0) }) ?? false { _ = Self.take(["slug"], from: &rest) }
    slug = Self.slug(ownSlug, bare, title, language, isHome: isHome)
    date = AdoptedDate(
      in: rest, path: source.path, name: stem, committed: source.committed,
      modified: source.modified)
    updated = AdoptedDate.updated(in: rest)
    authors = AdoptedAuthors(in: rest, known: settings.authors)
    tags = Self.tags(of: keys.fields + shared, generator)
    let aliases = Self.values(
      ["aliases", "alias", "names", "redirect from"], from: &rest,
      unless: {
        $0.contains("/")
      })
    names = aliases.filter { !$0.contains("/") && !Key.isPlaceholder($0) }
    addresses = PageAddresses(
      of: source.path, slug: slug, day: date.day,
      categories: generator == .jekyll ? Self.categories(of: rest) : [],
      stated: Self.statedAddresses(in: rest, shared, generator), generator, settings)
    let isDraft = Self.take(["draft"], from: &rest).map { Self.truth[$0.lowercased()] ?? true }
    let holding = rest.filter { Self.holdsBack($0) }
    self.isDraft = isDraft ?? false || !holding.isEmpty
    self.rest = rest
    addRemarks(of: holding)
  }

  private mutating func addRemarks(of holding: [FreeField]) {
    remarks = holding.map { field in
      let inner = field.value.fields.map { "\($0.key): \($0.value.texts.joined(separator: ", "))" }
      let words = inner.isEmpty ? field.value.texts : inner
      return remark(.heldBack, field.key, words.joined(separator: ", "))
    }
    for unread in [meaning == .note ? date.unread : nil, updated.unread].compactMap(\.self) {
      remarks.append(remark(.key, unread.name, unread.value))
    }
    remarks += keys.problems.map { AdoptionRemark(kind: .frontMatter, line: 1, text: $0) }
  }

  private func remark(_ kind: AdoptionRemark.Kind, _ key: String, _ value: String)
    -> AdoptionRemark
  {
    AdoptionRemark(kind: kind, line: keys.line(of: key), text: "\(key): \(value)")
  }

  private static func statedAddresses(
    in fields: [FreeField], _ shared: [FreeField], _ generator: SiteGenerator
  ) -> [String] {
    let stated = (fields + shared).filter { addressKeys.contains($0.key.foldedKey) }
    return (stated.flatMap(\.value.texts) + paths(in: fields, generator)).map(\.percentDecoded)
  }

  /// Addresses that keys of one program alone state.
  private static func paths(in fields: [FreeField], _ generator: SiteGenerator) -> [String] {
    switch generator {
    case .zola: return [text(["path"], in: fields)].compactMap(\.self)
    case .docusaurus:
      // Below the folder of the documents, or at the root where these are the whole site.
      return [text(["slug"], in: fields)].compactMap(\.self).flatMap { [$0, "docs/\($0)"] }
    default: return []
    }
  }

  static let truth = [
    "true": true, "yes": true, "on": true, "1": true, "false": false, "no": false, "off": false,
    "0": false,
  ]

  /// Whether a key says that its text isn't for readers.
  private static func holdsBack(_ field: FreeField) -> Bool {
    // Hugo's, of a page that it makes no file of.
    if ["build", "_build"].contains(field.key.lowercased()) {
      return field.value.fields.contains { inner in
        inner.key.lowercased() == "render"
          && inner.value.texts.contains { ["never", "false"].contains($0) }
      }
    }
    guard case .text(let text) = field.value, let truth = truth[text.lowercased()] else {
      return false
    }
    switch field.key.foldedKey {
    case "publish", "published": return !truth
    case "private", "headless": return truth
    default: return false
    }
  }

  /// Takes the first of the keys that holds one text.
  mutating func take(_ names: [String]) -> String? { Self.take(names, from: &rest) }

  /// Takes the first of the keys, whatever it holds.
  mutating func takeValue(_ names: [String]) -> FreeValue? {
    for name in names {
      if let index = rest.firstIndex(where: { $0.key.foldedKey == name }) {
        return rest.remove(at: index).value
      }
    }
    return nil
  }

  mutating func takeTags() {
    let isTags = { (field: FreeField) in
      Self.tagKeys.contains(field.key.foldedKey) && field.value.isFlat
    }
    rest.removeAll(where: isTags)
    if let place = rest.firstIndex(where: { $0.key.foldedKey == Self.taxonomies }) {
      let others = rest[place].value.fields.filter { !isTags($0) }
      if others.isEmpty, !rest[place].value.fields.isEmpty {
        rest.remove(at: place)
      } else if !others.isEmpty {
        rest[place] = FreeField(key: rest[place].key, value: .map(others))
      }
    }
  }

  private static func text(_ names: [String], in fields: [FreeField]) -> String? {
    for name in names {
      for field in fields where field.key.foldedKey == name {
        if case .text(let text) = field.value { return text }
      }
    }
    return nil
  }

  private static func take(_ names: [String], from rest: inout [FreeField]) -> String? {
    for name in names {
      for (index, field) in rest.enumerated() where field.key.foldedKey == name {
        guard case .text(let text) = field.value else { continue }
        rest.remove(at: index)
        return text
      }
    }
    return nil
  }

  /// The texts of keys; those for which `unless` holds of any stay among the rest, too.
  private static func values(
    _ names: [String], from rest: inout [FreeField], unless keeps: (String) -> Bool
  ) -> [String] {
    var found: [String] = []
    for name in names {
      for field in rest where field.key.foldedKey == name {
        var texts = field.value.texts
        if case .text(let text) = field.value, text.contains(",") {
          texts = text.split(separator: ",").map { String($0).trimmed }
        }
        found += texts
        if !texts.contains(where: { keeps($0) || Key.isPlaceholder($0) }) {
          rest.removeAll { $0 == field }
        }
      }
    }
    return found.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func title(_ stated: String?, _ body: [String], _ name: String) -> String {
    let words =
      (stated?.withSingleSpaces).map(HeadingRanks.plain) ?? HeadingRanks.title(of: body)?
      .withSingleSpaces ?? name
    // Words that the checks take for what is yet to be written.
    return Key.isPlaceholder(words) ? "\(words) list" : words
  }

  private static func slug(
    _ own: String?, _ name: String, _ title: String, _ language: String?, isHome: Bool
  ) -> String {
    let given = own?.split(separator: "/").last.map(String.init)
    let texts = [given, name, title].compactMap(\.self)
    return texts.lazy.compactMap { ContentPath.slug(from: $0, in: language) }.first
      ?? (Slug.made(from: title) == nil ? "note" : isHome ? "home" : "about-this-folder")
  }

  /// A file's name without the day or the number that it begins with, if anything else is in it.
  private static func withoutDate(_ stem: String, _ generator: SiteGenerator) -> String {
    if let dated = AdoptedDate.part(of: stem), !dated.rest.isEmpty { return dated.rest }
    return PageAddresses.withoutNumber(stem, generator)
  }

  /// The file's name without ending; of an index that of its folder.
  private static func stem(of path: String) -> String {
    let parts = path.withoutEnding.split(separator: "/").map(String.init)
    guard let last = parts.last else { return path }
    let isIndex = ["index", "_index"].contains(last.lowercased())
    return isIndex && parts.count > 1 ? parts[parts.count - 2] : last
  }

  /// Its keys by the names that its text prints them by.
  func values(_ generator: SiteGenerator) -> [String: String] {
    guard generator == .jekyll || generator == .eleventy else { return [:] }
    var values: [String: String] = [:]
    for field in keys.fields {
      guard case .text(let text) = field.value else { continue }
      values[generator == .jekyll ? "page.\(field.key)" : field.key] = text
    }
    return values
  }

  /// Slugs by which it was known before.
  func earlierSlugs(than slug: String) -> [String] {
    let stem = isHome ? [] : [Self.stem(of: source).lowercased()]
    let paths = rest.filter {
      Self.addressKeys.contains($0.key.foldedKey)
    }
    .flatMap(\.value.texts).filter { !$0.contains("://") && !$0.contains("{") }
    .compactMap { $0.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } }
    var slugs: [String] = []
    for name in stem + paths
    where Slug.isValid(name) && name != slug && !slugs.contains(name) {
      slugs.append(name)
    }
    return slugs
  }
}

extension String {
  /// A key as keys are compared: `Date Created` is `date_created`.
  var foldedKey: String {
    lowercased().replacing("_", with: " ").replacing("-", with: " ")
  }

  /// `[[Name|words]]` as its name.
  var withoutBrackets: String {
    guard hasPrefix("[["), hasSuffix("]]") else { return self }
    return String(dropFirst(2).dropLast(2).prefix { $0 != "|" })
  }

  var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
