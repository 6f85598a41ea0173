internal import Content

/// One form of one entity's name, as texts are searched for it.
struct NameForm: Hashable {
  /// Folded.
  let bytes: [UInt8]
  let entity: EntityID
  let rule: Rule

  /// When a form that stands in a text is a mention of its entity.
  struct Rule: OptionSet, Hashable {
    let rawValue: UInt8

    /// A person's.
    static let person = Rule(rawValue: 1)
    /// Without a space.
    static let oneWord = Rule(rawValue: 2)
    /// Counts only after a longer form of the same person.
    static let needsEvidence = Rule(rawValue: 4)
    /// Made of a form that begins with a small letter; counts only at the start of a sentence.
    static let sentenceStart = Rule(rawValue: 8)
    /// Counts, but links nothing.
    static let unlinked = Rule(rawValue: 16)
  }

  /// The forms of a document's entity, none for kinds whose titles are no names.
  static func all(of document: Document) -> [NameForm] {
    let own: [String]
    switch document.entity {
    case .person, .topic: own = [document.title]
    case .event, .figure: own = []
    case .article, .note, .page: return []
    }
    let main = own.map { Array($0.utf8).folded }
    let others = document.entity.names.map { Array($0.value.utf8).folded }
    var forms: Set<NameForm> = []
    for bytes in main + others {
      for spelling in CanonicalSpelling.all(of: bytes) where spelling.hasWord {
        let rule = rule(of: spelling, in: document, isMain: main.contains(bytes))
        forms.insert(NameForm(bytes: spelling, entity: document.id, rule: rule))
        guard let capital = spelling.capitalised else { continue }
        forms.insert(
          NameForm(bytes: capital, entity: document.id, rule: rule.union(.sentenceStart)))
      }
    }
    return forms.sorted()
  }

  private static func rule(of bytes: [UInt8], in document: Document, isMain: Bool) -> Rule {
    var rule: Rule = document.common.autolinks ? [] : .unlinked
    if !bytes.contains(UInt8(ascii: " ")) { rule.insert(.oneWord) }
    if document.id.kind == .person {
      rule.insert(.person)
      if rule.contains(.oneWord), !isMain { rule.insert(.needsEvidence) }
    }
    return rule
  }
}

extension NameForm: Comparable {
  static func < (a: NameForm, b: NameForm) -> Bool {
    if a.bytes != b.bytes { return a.bytes.lexicographicallyPrecedes(b.bytes) }
    return (a.entity, a.rule.rawValue) < (b.entity, b.rule.rawValue)
  }
}

extension [UInt8] {
  /// Whether a letter, a mark or a digit stands in it.
  fileprivate var hasWord: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains(where: \.isWordPart)
  }

  /// With a capital first letter, where that is a small one.
  fileprivate var capitalised: [UInt8]? {
    guard let first, first >= 0x61 else { return nil }
    let (scalar, length) = scalar(at: 0)
    let capital = Array(scalar.properties.titlecaseMapping.utf8)
    return capital == Array(self[..<length]) ? nil : capital + self[length...]
  }
}
