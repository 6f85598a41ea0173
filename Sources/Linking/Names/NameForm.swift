internal import Content
internal import Language

/// One form of one entity's name, as texts are searched for it.
package struct NameForm: Hashable, Sendable {
  /// Folded.
  let bytes: [UInt8]
  let entity: EntityID
  let rule: Rule

  /// When a form found in a text is a mention of its entity.
  struct Rule: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// A person's.
    static let person = Rule(rawValue: 1)
    /// A single word.
    static let oneWord = Rule(rawValue: 2)
    /// Counts only after a longer form of the same person.
    static let needsEvidence = Rule(rawValue: 4)
    /// Made of a form that begins with a small letter; counts only at the start of a sentence.
    static let sentenceStart = Rule(rawValue: 8)
    /// Counts, but links nothing.
    static let unlinked = Rule(rawValue: 16)
    /// A place's.
    static let place = Rule(rawValue: 32)
    /// Made of a declared form by a rule; gives way to whatever is declared so.
    static let derived = Rule(rawValue: 64)
    /// A longer name that is declared not to be the entity's.
    static let never = Rule(rawValue: 128)
    /// Declared with the title of a man, or of a woman, somewhere among the entity's names.
    static let man = Rule(rawValue: 256)
    static let woman = Rule(rawValue: 512)
    /// Names the person in full.
    static let full = Rule(rawValue: 1024)
    /// A word with capitals in the text only where the surname is written so: `BERG`.
    static let capitals = Rule(rawValue: 2048)
    /// The first word of a person's full name.
    static let given = Rule(rawValue: 4096)
    /// A stem, which counts only with an ending of the text's language: `Virtase`.
    static let stem = Rule(rawValue: 8192)
    /// A case or a given name that somebody else has, too; counts only once the person is named in full.
    static let strict = Rule(rawValue: 16384)
    /// A word of the longer name of a body or a place, which it shares with other things.
    static let short = Rule(rawValue: 32768)
    /// Of a given name that is a man's in Italian and a woman's in German: `Andrea`.
    static let eitherSex = Rule(rawValue: 65536)
    /// A term's, which has a capital but is no acronym, and so may be a place.
    static let term = Rule(rawValue: 131072)

    /// Several words of the longer name of a body or a place.
    static let part = Rule(rawValue: 262144)
    /// What a longer name has before a comma and what tells it apart from others: `Perth` of `Perth, Dorn`.
    static let qualified = Rule(rawValue: 524288)
    /// Of what has a longer name with a year, without that: `Dorn Summit` of `Dorn Summit 2024`.
    static let edition = Rule(rawValue: 1_048_576)
    /// What a longer name of a body has before `of` and whose it is: `Supreme Court` of `Supreme Court of Dorn`.
    static let owned = Rule(rawValue: 8_388_608)
    /// An event's.
    static let event = Rule(rawValue: 2_097_152)
    /// A term's, whatever its letters.
    static let concept = Rule(rawValue: 4_194_304)

    /// Of somebody whose page tells of another century.
    static let historic = Rule(rawValue: 16_777_216)

    /// What the declared names reveal of the person.
    var sex: NameTitles.Sex? {
      contains(.man) ? .man : contains(.woman) ? .woman : nil
    }

    var mayBePlace: Bool { !isDisjoint(with: [.place, .term]) }
  }

  /// The forms of a document's entity, none for kinds whose titles aren't names.
  static func all(of document: Document, as id: EntityID) -> [NameForm] {
    let own: [String]
    switch document.entity {
    case .person, .topic: own = [document.title]
    case .event, .figure: own = []
    case .article, .note, .page: return []
    }
    let written = own + document.entity.names.map(\.value)
    let main = Set(own)
    var person = sex(in: written, of: document)
    if document.isHistoric { person.insert(.historic) }
    var forms: Set<NameForm> = []
    for name in written {
      let rule = rule(of: name, in: document, isMain: main.contains(name)).union(person)
      insert(name, rule, of: id, into: &forms)
      for other in derived(from: name, rule) {
        insert(other.name, rule.union(other.rule), of: id, into: &forms)
      }
    }
    for name in longerNames(of: written) {
      insert(name, rule(of: name, in: document, isMain: true).union(person), of: id, into: &forms)
    }
    for name in document.entity.never {
      insert(name.value, .never, of: id, into: &forms)
    }
    return forms.sorted()
  }

  private static func insert(
    _ name: String, _ rule: Rule, of entity: EntityID, into forms: inout Set<NameForm>
  ) {
    for spelling in CanonicalSpelling.all(of: Array(name.utf8).folded) where spelling.hasWord {
      forms.insert(NameForm(bytes: spelling, entity: entity, rule: rule))
      guard let capital = spelling.capitalised else { continue }
      forms.insert(NameForm(bytes: capital, entity: entity, rule: rule.union(.sentenceStart)))
    }
  }

  /// Names with the article that a shorter one begins with, so that they are found where both begin: `the
  /// Bank of Dorn`, beside `the Bank`.
  private static func longerNames(of names: [String]) -> [String] {
    let short = names.filter { $0.hasPrefix("the ") }
    guard !short.isEmpty else { return [] }
    return names.map { "the " + $0 }.filter { long in
      short.contains { long.hasPrefix($0 + " ") }
    }
  }

  /// Whether a name is a part of a longer one (`Fed` of `Federal Reserve`), and not another form of one word.
  private static func isPart(_ written: String, of title: String) -> Bool {
    let name = written.hasPrefix("the ") ? String(written.dropFirst(4)) : written
    guard name.count < title.count else { return false }
    return title.ranges(of: name).contains { range in
      title.contains(" ")
        || title[range.upperBound...].unicodeScalars.first.map {
          !$0.properties.isAlphabetic || WordBoundary.isIdeograph($0)
        } ?? true
    }
  }

  private static func rule(of name: String, in document: Document, isMain: Bool) -> Rule {
    var rule: Rule = document.common.autolinks ? [] : .unlinked
    if document.entity.topic?.sort == .place { rule.insert(.place) }
    if document.entity.topic?.sort == .term {
      rule.insert(.concept)
      if name.mayBeginPlace { rule.insert(.term) }
    }
    if case .event = document.entity { rule.insert(.event) }
    let isOneWord = isOneWord(name)
    if isOneWord { rule.insert(.oneWord) }
    guard document.id.kind == .person else {
      rule.formUnion(distinctions(of: name, in: document))
      guard !isMain, isPart(name, of: document.title) else { return rule }
      return rule.union(isOneWord ? .short : .part)
    }
    rule.insert(.person)
    let areGivenNames = areGivenNames(name, of: document.title)
    if isOneWord && !isMain { rule.insert(.needsEvidence) }
    if areGivenNames { rule.formUnion([.needsEvidence, .strict]) }
    if isOneWord, document.title.hasPrefix(name + " ") { rule.insert(.given) }
    // A surname that is a given name as well may be anybody's.
    if isOneWord, !isMain, GivenNames.contains(name.lowercased()) { rule.insert(.strict) }
    // A full name in Han or Hangul has no space in it.
    let isUnspacedName =
      name.unicodeScalars.first.map {
        WordBoundary.isIdeograph($0) || WordBoundary.hangul.contains($0.value)
      } ?? false
    if !isOneWord && !areGivenNames || isMain && isUnspacedName && name.count >= 3 {
      rule.insert(.full)
    }
    return rule
  }

  /// What longer names of the same thing tell it apart by.
  private static func distinctions(of name: String, in document: Document) -> Rule {
    var rule: Rule = []
    for longer in [document.title] + document.entity.names.map(\.value)
    where longer.count > name.count {
      if longer.hasPrefix(name + ", ") { rule.insert(.qualified) }
      if NameLexicon.ownerLinks.contains(where: { longer.hasPrefix(name + " " + $0) }) {
        rule.insert(.owned)
      }
      let year = longer.hasPrefix(name + " ") ? longer.suffix(4) : longer.prefix(4)
      let isYear = year.allSatisfy { $0.isASCII && $0.isNumber }
      if isYear, longer.hasPrefix(name + " ") || longer.hasSuffix(" " + name),
        longer.count == name.count + 5
      {
        rule.insert(.edition)
      }
    }
    return rule
  }

  /// Whether a name is all of a person's given names, which others have, too: `Penny Lane` of
  /// `Penny Lane Berg`; but `Dame Penny`.
  private static func areGivenNames(_ name: String, of main: String) -> Bool {
    main.hasPrefix(name + " ") && !isOneWord(name) && NameTitles.sex(ofTitleIn: main) == nil
  }

  /// Whether a name is a single word, the particles of a surname aside: `de Boer`.
  private static func isOneWord(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "・" || $0 == "·" }
    return words.dropLast().allSatisfy {
      NameLexicon.surnameParticles.contains($0.lowercased())
    }
  }

  /// What the declared names reveal by their titles, or else by the given name.
  private static func sex(in names: [String], of document: Document) -> Rule {
    var sex: Rule = []
    for name in names {
      switch NameTitles.sex(ofTitleIn: name) {
      case .man?: sex.insert(.man)
      case .woman?: sex.insert(.woman)
      case nil: break
      }
    }
    if sex.isEmpty, document.id.kind == .person {
      switch GivenNames.sex(of: document.title) {
      case .man?: sex = .man
      case .woman?: sex = .woman
      case nil: break
      }
    }
    if sex.isEmpty, document.id.kind == .person, GivenNames.isOfEitherSex(document.title) {
      return .eitherSex
    }
    return sex == [.man, .woman] ? [] : sex
  }

  /// Other ways to write a name, and what sets them apart.
  private static func derived(from name: String, _ rule: Rule) -> [(name: String, rule: Rule)] {
    var names: [(name: String, rule: Rule)] = []
    let spaced = String(
      String.UnicodeScalarView(name.unicodeScalars.map { $0 == "\u{200C}" ? " " : $0 }))
    if spaced != name {
      names.append((spaced, rule.contains(.needsEvidence) ? [.derived, .strict] : .derived))
    }
    if let bare = NameSpelling.withoutMarks(name) { names.append((bare, .derived)) }
    if let acronym = NameSpelling.acronym(name) { names.append((acronym, .derived)) }
    names += NameSpelling.withOtherDots(name).map { ($0, .derived) }
    names += NameSpelling.withOtherLetters(name).map { ($0, .derived) }
    if rule.contains(.person), !rule.contains(.needsEvidence) {
      names += NameSpelling.spaced(name).map { ($0, .derived) }
    }
    if rule.contains(.person), rule.contains(.needsEvidence) || !rule.contains(.oneWord) {
      names += NameSpelling.withOtherParticles(name).map { ($0, .derived) }
    }
    if rule.isDisjoint(with: [.person, .oneWord]) {
      names += GermanCases.forms(of: name).map { ($0, .derived) }
    }
    if name.count > 3 {
      names += NameSpelling.inCapitals(name).map { ($0, [.derived, .capitals]) }
    }
    // A surname in capitals after a given name that isn't.
    let words = name.split(separator: " ")
    if rule.contains(.person), words.count > 1, let last = words.last, last.count > 2 {
      names += NameSpelling.inCapitals(String(last)).map {
        ((words.dropLast() + [Substring($0)]).joined(separator: " "), .derived)
      }
    }
    names += cases(of: name, rule)
    if rule.isSuperset(of: [.person, .full]) { names += initials(of: name) }
    names += NameLexicon.stems(of: name).map { ($0, [.derived, .stem]) }
    names += ArabicClitics.forms(of: name).map { ($0, .derived) }
    return names
  }

  /// A full name with initials, in the cases of a Russian one, too. What is uncertain counts only once somebody is
  /// named in full.
  private static func initials(of name: String) -> [(name: String, rule: Rule)] {
    let areCertain = NameSpelling.withInitials(name).areCertain
    let rule: Rule = areCertain ? .derived : [.derived, .needsEvidence, .strict]
    let cases = [name] + RussianCases.forms(of: name, isPerson: true)
    return cases.flatMap { NameSpelling.withInitials($0).spellings }.map { ($0, rule) }
  }

  /// The cases of a Russian name, in capitals, too.
  private static func cases(of name: String, _ rule: Rule) -> [(name: String, rule: Rule)] {
    var cases = RussianCases.forms(of: name, isPerson: rule.contains(.person))
    if !rule.contains(.person) { cases += RussianCases.placeForms(of: name) }
    var names: [(name: String, rule: Rule)] = cases.map { ($0, .derived) }
    if name.count > 3 { names += cases.map { ($0.uppercased(), [.derived, .capitals]) } }
    if rule.contains(.person) {
      names += RussianCases.sharedForms(of: name).map { ($0, [.derived, .strict]) }
    }
    return names
  }
}

extension String {
  /// Whether it begins as the name of a place does: with a capital letter, or with one that has no case,
  /// and not in capitals.
  fileprivate var mayBeginPlace: Bool {
    guard let first = unicodeScalars.first, !first.properties.isLowercase else { return false }
    return !first.properties.isUppercase || contains(where: \.isLowercase)
  }
}

extension NameForm: Comparable {
  /// By the spelling, then by whose it is: the order of candidates.
  package static func < (a: NameForm, b: NameForm) -> Bool {
    if a.bytes != b.bytes { return a.bytes.lexicographicallyPrecedes(b.bytes) }
    return (a.entity, a.rule.rawValue) < (b.entity, b.rule.rawValue)
  }
}

extension [UInt8] {
  /// Whether it holds a letter, a mark or a digit.
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
