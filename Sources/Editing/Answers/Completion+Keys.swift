internal import Content
internal import Language
internal import Linking
internal import Markdown
internal import Pages
import Support

extension Answers {
  /// The keys, or the values of a key, that can be written at a place of front matter.
  func keyCompletions(at offset: Int, _ yaml: Range<Int>, _ today: String) -> [Completion] {
    guard let open = OpenKey(in: file.bytes, yaml, at: offset) else { return [] }
    switch open.part {
    case .key:
      if let key = key(at: open.path), !key.type.element.isRecord {
        return values(of: key, key.type.element, open, today)
      }
      return keys(at: open.path).filter {
        open.siblings[$0.name] == nil && $0.name.hasPrefix(open.typed)
      }.map {
        Completion(
          label: $0.name, sort: .key, detail: $0.doc,
          text: open.hasColon ? $0.name : "\($0.name): ", range: open.range)
      }
    case .value(let name):
      guard let key = key(at: open.path + [name]) else { return [] }
      return values(of: key, key.type.element, open, today)
    }
  }

  /// The keys of the mapping that some keys lead to.
  private func keys(at path: [String]) -> [Key] {
    path.reduce(keys) { keys, name in keys.first { $0.name == name }?.type.keys ?? [] }
  }

  private func key(at path: [String]) -> Key? {
    guard let name = path.last else { return nil }
    return keys(at: Array(path.dropLast())).first { $0.name == name }
  }

  private func values(of key: Key, _ type: KeyType, _ open: OpenKey, _ today: String)
    -> [Completion]
  {
    let typed =
      open.typed.first.map { "\"'".contains($0) } == true
      ? String(open.typed.dropFirst()) : open.typed
    let source = SourceParagraph.keys(required: true)[0].name
    switch type {
    case .choice(let words): return choices(words, .choice, key.doc, typed, open.range)
    case .bool: return choices(["true", "false"], .choice, key.doc, typed, open.range)
    case .reference(let kinds):
      return entities(kinds, matching: typed) { document, _ in slug(of: document, among: kinds) }
        .map { $0.completion(open.range) }
    case .source:
      return entities([.article], matching: typed) { document, _ in document.id.slug }
        .map { $0.completion(open.range) }
    case .number where key.isParagraph:
      guard let article = open.siblings[source] ?? ownSlug(for: open) else { return [] }
      return paragraphs(of: Self.unquoted(article)) { String($0) }.map { $0(open.range) }
        .filter { typed.isEmpty || $0.text.hasPrefix(typed) }
    case .date, .day, .moment:
      return choices(dates(open.siblings[source], today), .date, key.doc, typed, open.range)
    case .words where key.name == Claim.Keys.says.name || open.path == [Article.Keys.ignored.name]:
      return numbers(open, typed)
    case .text where key.name == SiteSettings.Keys.to.name: return menuEntries(typed, open.range)
    case .text where open.path.last == Claim.Keys.supersedes.name,
      .textOrRecord where key.name == Claim.Keys.supersedes.name:
      return claims(typed, open.range)
    case .text, .language: return known(key, typed, open.range)
    case .words, .number, .markdown, .url, .siteAddress, .slug, .list, .record, .textOrRecord,
      .free:
      return []
    }
  }

  /// What other documents state at the key.
  private func known(_ key: Key, _ typed: String, _ range: Range<Int>) -> [Completion] {
    let wanted = Self.folded(typed)
    return knownValues(of: key).filter { wanted.isEmpty || Self.folded($0.value).contains(wanted) }
      .prefix(Self.most).map { value, count in
        Completion(
          label: value, sort: .words,
          detail: count == 0 ? key.doc : count == 1 ? "in 1 place" : "in \(count) places",
          text: ScalarText.plain(value), range: range)
      }
  }

  /// The ids of the figure's claims.
  private func claims(_ typed: String, _ range: Range<Int>) -> [Completion] {
    ownClaims.filter { typed.isEmpty || $0.id.hasPrefix(typed) }.map {
      Completion(label: $0.id, sort: .words, detail: $0.says.value, text: $0.id, range: range)
    }
  }

  private func choices(
    _ words: [String], _ sort: Completion.Sort, _ detail: String, _ typed: String,
    _ range: Range<Int>
  ) -> [Completion] {
    words.filter { typed.isEmpty || $0.hasPrefix(typed) }.map {
      Completion(label: $0, sort: sort, detail: detail, text: $0, range: range)
    }
  }

  /// The slug, with its kind where another of the kinds has it too.
  private func slug(of document: Document, among kinds: [Kind]) -> String {
    names.resolve(document.id.slug, among: kinds) == .found(document.id)
      ? document.id.slug : document.id.description
  }

  /// An article's own paragraphs are what `ignored` and `removed` name.
  private func ownSlug(for open: OpenKey) -> String? {
    id?.kind == .article && open.path.count == 1 ? id?.slug : nil
  }

  /// Today, and the date of the article that the same mapping names.
  private func dates(_ source: String?, _ today: String) -> [String] {
    let article = source.flatMap { site[EntityID(.article, Self.unquoted($0))] }
    let own = article?.entity.edtfDate.flatMap { $0 == .unknown ? nil : $0.iso }
    return own.map { $0 == today ? [today] : [$0, today] } ?? [today]
  }

  /// The numbers of the paragraph that the same mapping names.
  private func numbers(_ open: OpenKey, _ typed: String) -> [Completion] {
    let pair = SourceParagraph.keys(required: true).map {
      open.siblings[$0.name].map(Self.unquoted)
    }
    guard let slug = pair[0] ?? ownSlug(for: open), let article = site[EntityID(.article, slug)],
      let number = pair[1].flatMap({ Int($0) }), let paragraph = paragraph(number, of: article.id)
    else { return [] }
    let language = article.language(in: site.settings)
    return NumberToken.all(in: paragraph.utf8, of: language).compactMap { token in
      let words = String(decoding: paragraph.utf8[token.range], as: UTF8.self)
      guard typed.isEmpty || words.hasPrefix(typed) else { return nil }
      return Completion(
        label: words, sort: .words, detail: Self.excerpt(paragraph.text, 80),
        text: YAMLText.quoted(words), range: open.range)
    }
  }

  private func menuEntries(_ typed: String, _ range: Range<Int>) -> [Completion] {
    let indexes = Kind.foldered.compactMap(\.folder).filter(briefing.isIndex)
    return choices(indexes, .choice, "an index", typed, range)
      + entities(Kind.allCases, matching: typed) { document, _ in
        slug(of: document, among: Kind.allCases)
      }.map { $0.completion(range) }
  }

  /// A value of one line without its quotation marks.
  private static func unquoted(_ text: String) -> String {
    guard let first = text.first, first == "\"" || first == "'" else {
      return (text.firstRange(of: " #").map { String(text[..<$0.lowerBound]) } ?? text).trimmed
    }
    return String(text.dropFirst().prefix { $0 != first })
  }
}
