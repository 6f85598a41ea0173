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
  let tags: [String]
  /// Other names, by which links find it.
  let names: [String]
  /// Paths that its page had.
  let addresses: PageAddresses
  let isDraft: Bool

  static func tags(of fields: [FreeField], _ generator: SiteGenerator) -> [String] {
    fields.filter { tagKeys.contains($0.key.foldedKey) }.flatMap { tags(in: $0.value, generator) }
  }

  private static let addressKeys = ["permalink", "url", "aliases", "redirect from"]

  private static let tagKeys = ["tags", "tag", "topics", "topic", "categories", "category"]

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
    return words.filter { Slug.made(from: $0) != nil }
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
    let stem =
      PageAddresses.isHome(source.path, generator) ? "index" : Self.stem(of: source.path)
    let dated = AdoptedDate.part(of: stem)
    let bare = dated?.rest.isEmpty == false ? dated?.rest ?? stem : stem
    let given = Self.take(["title"] + (meaning == .note ? [] : ["name"]), from: &rest)
    title = Self.title(given, keys.body, bare)
    let ownSlug = Self.text(["slug"], in: rest)
    if ownSlug.map({ Slug.isValid($0) }) ?? false { _ = Self.take(["slug"], from: &rest) }
    slug = Self.slug(ownSlug, bare, title, language)
    let moment = Self.text(AdoptedDate.keys, in: rest)
    date = AdoptedDate(
      stated: moment, name: stem, committed: source.committed, modified: source.modified)
    tags = Self.tags(of: keys.fields + shared, generator)
    let aliases = Self.values(
      ["aliases", "alias", "names", "redirect from"], from: &rest,
      unless: {
        $0.contains("/")
      })
    names = aliases.filter { !$0.contains("/") && !Key.isPlaceholder($0) }
    let stated = (rest + shared).filter { Self.addressKeys.contains($0.key.foldedKey) }
    addresses = PageAddresses(
      of: source.path, slug: slug, day: date.day,
      stated: stated.flatMap(\.value.texts).map(\.percentDecoded), generator, settings)
    isDraft =
      Self.take(["draft"], from: &rest)?.lowercased() == "true"
      || Self.text(["published"], in: rest)?.lowercased() == "false"
    self.rest = rest
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
    rest.removeAll { field in
      if case .map = field.value { return false }
      return Self.tagKeys.contains(field.key.foldedKey)
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
    _ own: String?, _ name: String, _ title: String, _ language: String?
  ) -> String {
    let given = own?.split(separator: "/").last.map(String.init)
    let texts = [given, name, title].compactMap(\.self)
    return texts.lazy.compactMap { ContentPath.slug(from: $0, in: language) }.first
      ?? (Slug.made(from: title) == nil ? "note" : "about-this-folder")
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
    let stem = Self.stem(of: source)
    let paths = rest.filter {
      Self.addressKeys.contains($0.key.foldedKey)
    }
    .flatMap(\.value.texts).filter { !$0.contains("://") && !$0.contains("{") }
    .compactMap { $0.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } }
    var slugs: [String] = []
    for name in [stem.lowercased()] + paths
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
