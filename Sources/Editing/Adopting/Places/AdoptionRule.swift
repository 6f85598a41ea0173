internal import Content

/// What the texts of a folder, or those with a tag, become.
package struct AdoptionRule: Hashable, Sendable {
  /// By the words of `--map`.
  package enum Meaning: String, CaseIterable, Sendable {
    case note, person, organisation, place, term
    /// Not adopted.
    case leave

    /// The kind of page; nil where there is none.
    var kind: Kind? {
      switch self {
      case .note: .note
      case .person: .person
      case .organisation, .place, .term: .topic
      case .leave: nil
      }
    }
  }

  /// A folder's path relative to the adopted one, or a tag with its `#`.
  package let source: String
  /// What its texts become.
  package let meaning: Meaning
  /// Whether its name alone suggests it.
  package let isProposed: Bool

  /// `People=person` or `#people=person`; nil where it is neither.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "="),
      let meaning = Meaning(rawValue: text[text.index(after: sign)...].trimmingSpaces)
    else { return nil }
    var source = text[..<sign].trimmingSpaces
    while source.hasSuffix("/") { source.removeLast() }
    guard !source.isEmpty else { return nil }
    self.init(source, meaning, isProposed: false)
  }

  private init(_ source: String, _ meaning: Meaning, isProposed: Bool) {
    self.source = source
    self.meaning = meaning
    self.isProposed = isProposed
  }

  /// What the names of folders and tags suggest, in order.
  static func proposed(folders: Set<String>, tags: Set<String>) -> [AdoptionRule] {
    let ofFolders = folders.sorted().compactMap { folder -> AdoptionRule? in
      let name = folder.split(separator: "/").last.map(String.init) ?? folder
      return meaning(of: name).map { AdoptionRule(folder, $0, isProposed: true) }
    }
    let ofTags = tags.sorted().compactMap { tag in
      meaning(of: tag).map { AdoptionRule("#" + tag, $0, isProposed: true) }
    }
    return ofFolders + ofTags
  }

  private static func meaning(of name: String) -> Meaning? {
    // `20 People` and `@people` are folders of people.
    let word = name.lowercased().drop { !$0.isLetter }
    return words.first { $0.words.contains(String(word)) }?.meaning
  }

  private static let words: [(meaning: Meaning, words: Set<String>)] = [
    (
      .person,
      [
        "people", "person", "persons", "contacts", "contact", "characters", "personen", "leute",
        "personnes", "personne", "personas", "persona", "persone", "pessoas", "pessoa", "люди",
        "персоны", "أشخاص", "اشخاص", "افراد", "人物", "人",
      ]
    ),
    (
      .organisation,
      [
        "organisations", "organisation", "organizations", "organization", "orgs", "companies",
        "company", "institutions", "organisationen", "firmen", "entreprises", "organizaciones",
        "organizzazioni", "organizações", "организации", "منظمات", "سازمان‌ها", "组织", "組織",
      ]
    ),
    (
      .place,
      [
        "places", "place", "locations", "location", "orte", "lieux", "lugares", "luoghi", "места",
        "أماكن", "مکان‌ها", "地点", "場所",
      ]
    ),
    (
      .term,
      [
        "topics", "topic", "concepts", "concept", "glossary", "terms", "themen", "begriffe",
        "sujets", "notions", "temas", "conceptos", "argomenti", "concetti", "conceitos", "темы",
        "термины", "مواضيع", "موضوعات", "主题", "概念", "用語",
      ]
    ),
  ]
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
