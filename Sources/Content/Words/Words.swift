internal import Diagnostics
package import Language
package import Support

/// What pages say beside their content, in one language: a catalogue of `Templates/words/`.
///
/// Every catalogue has the phrases of the English one, which is part of the program; where a
/// phrase is missing, it has the English words.
package final class Words: Sendable {
  /// The BCP 47 tag of the language that the phrases are in.
  package let language: String
  /// How the language counts and writes numbers.
  package let grammar: Phrase.Grammar
  /// Equal for catalogues that say the same.
  package let digest: Digest
  let entries: WordsEntries
  /// By which lists are sorted.
  package let alphabet: Alphabet
  /// The words for large numbers, the greatest first.
  let scales: [NumberScale]
  private let phrases: [String: Phrase]
  /// Those that the program fills.
  private let filled: [Name: Phrase]

  /// A phrase that is counted in `english`, if this is another language, is counted here, too.
  init(
    _ language: String, _ entries: WordsEntries, over english: Words? = nil, digest: Digest
  ) {
    let grammar = entries.grammar(of: language)
    self.language = language
    self.grammar = grammar
    self.digest = digest
    self.entries = entries
    alphabet = Alphabet(entries.lists["alphabet"] ?? [])
    scales = (entries.lists["scales"] ?? []).compactMap(NumberScale.init)
    var phrases: [String: Phrase] = [:]
    for (name, forms) in entries.forms {
      let isCounted = english?.phrase(named: name)?.slots.contains(Phrase.counted) ?? false
      phrases[name] = Phrase(forms, grammar, isCounted: isCounted)
    }
    self.phrases = phrases
    filled = Dictionary(
      uniqueKeysWithValues: Name.allCases.map { [phrases] name in
        (name, phrases[name.key] ?? Phrase([Phrase.common: name.key], grammar))
      })
  }

  /// The built-in English ones.
  package static let english: Words = {
    var entries = WordsEntries()
    var none: [Diagnostic] = []
    entries.read(builtIn, like: nil, in: "en", into: &none)
    return Words("en", entries, digest: Digest(of: builtIn.bytes))
  }()

  static let builtIn = InputFile(path: path(of: "en"), bytes: PackageResources.en_yml)

  /// Where the catalogue of a language is, by its BCP 47 tag, below a briefing's folder.
  package static func path(of language: String) -> String { "\(folder)\(language).yml" }

  static let folder = "Templates/words/"

  /// Where the built-in catalogue is beside a briefing's own of the same path; nil for what isn't one.
  package static func builtInPath(of path: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(".yml") else { return nil }
    return folder + "built-in/" + path.dropFirst(folder.count)
  }

  /// All phrases by name, in the order of their names: the same for every language.
  package var all: [(name: String, phrase: Phrase)] {
    phrases.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A phrase by its name.
  package func phrase(named name: String) -> Phrase? { phrases[name] }

  /// A phrase that the program fills.
  func phrase(_ name: Name) -> Phrase { filled[name] ?? Phrase([:], grammar) }

  /// A list by its name, such as `months`; empty where there is none.
  package func list(_ name: String) -> [String] { entries.lists[name] ?? [] }
}

extension Words {
  /// The phrases and patterns that the program itself fills; templates name all by their names.
  package enum Name: String, CaseIterable, Sendable {
    case stop, comma, semicolon, colon, space, apart
    case groupSeparator, decimalSeparator, leastGroupedDigits, digits
    case languageName
    case search, imprint, sources, timeline, names, namesShort
    case pageOf, titleOfPage, descriptionOfPage
    case contested, otherNumbers, notFound
    case articles, notes, pages, people, topics, events, figures
    case organisations, governments, places, terms
    case describe, describeAfterStop, describeList, describeTimeline, describeNames
    case describeSources, describeSearch, describeNotFound
    case describeArticle, describeNote, describePage, describePerson, describeTopic
    case describeEvent, describeFigure
    case also, roleFrom, roleUntil, paragraphShort, sourceParagraph, sourceParagraphs
    case found, firstFound, nothingFound, more, indexFailed
    case contradiction, difference, bracketed
    case firstDay, dateDay, dateMonth, dateYear, dateTime, aboutDate, uncertainDate
    case unknownDate, untilDate, sinceDate, asOfDate, dateRange, rangeInMonth
    case rangeInYear, rangeOfMonths, dateOrEarlier, dateOrLater, dateInBetween, dateBetween
    case betweenInMonth, betweenInYear, betweenMonths, amountAbout, amountMore
    case amountJustOver, amountAtLeast, amountLess, amountFewer, amountNearly, amountAtMost
    case amountRange, amountSpan, amountCounted, amountScaled, scaled, measured, money, percent,
      share, rate
    case speakerIn, citedWords, withNote, andMore, reasonReplaced, reasonBothWithdrawn
    case reasonWithdrawn, reasonKinds, reasonNoNumbers, reasonCounted, reasonCurrencies
    case reasonOneRate, reasonUnits, reasonScopes, reasonOneScope, reasonDates
    case reasonBothSay, reasonEqual, reasonRounded, reasonBothHold, reasonOneNumber
    case reasonCannotBothHold
    case revisionDots, revisionBars, revisionOpenBars, revisionAhead, revisionVoid, chartContested

    /// As catalogues have it: `source_paragraph`.
    package var key: String {
      rawValue.reduce(into: "") { key, letter in
        key += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
      }
    }
  }

  /// The words of a phrase that has no slots.
  package subscript(name: Name) -> String { text(name) }

  /// The words of a phrase with its slots filled; `count` chooses the plural.
  package func text(_ name: Name, _ values: Phrase.Values = [:], count: Int? = nil) -> String {
    phrase(name).filled(values, count: count)
  }

  /// The phrase for a value of front matter, or for a name of the program's: `happened`, `person`,
  /// `key_date`; nil where there is none.
  package func text(named name: String) -> String? { phrases[name]?.filled() }

  /// A whole number as the language writes it.
  package func number(_ number: Int) -> String { grammar.numbers.text(number) }

  /// Words in quotation marks.
  package func quoted(_ text: String) -> String {
    let marks = list("quotes")
    return (marks.first ?? "“") + text + (marks.last ?? "”")
  }
}

extension Words {
  /// What an entity of the kind is called.
  package func name(of kind: Kind) -> String { text(named: kind.rawValue) ?? kind.rawValue }

  /// What entities of the kind are called, as a title.
  package func plural(of kind: Kind) -> String {
    switch kind {
    case .article: self[.articles]
    case .note: self[.notes]
    case .page: self[.pages]
    case .person: self[.people]
    case .topic: self[.topics]
    case .event: self[.events]
    case .figure: self[.figures]
    }
  }

  /// `an article of the briefing “…”.`
  package func description(of kind: Kind, in site: String) -> String {
    let name: Name =
      switch kind {
      case .article: .describeArticle
      case .note: .describeNote
      case .page: .describePage
      case .person: .describePerson
      case .topic: .describeTopic
      case .event: .describeEvent
      case .figure: .describeFigure
      }
    return text(name, ["site": site])
  }

  /// What topics of a sort are called, as a title.
  package func plural(of sort: Topic.Sort) -> String {
    switch sort {
    case .organisation: self[.organisations]
    case .government: self[.governments]
    case .place: self[.places]
    case .term: self[.terms]
    }
  }

  /// What a kind of claims is called.
  package func name(of kind: ClaimKind) -> String { text(named: kind.rawValue) ?? kind.rawValue }

  /// The same with its article: `a plan`.
  package func noun(of kind: ClaimKind) -> String {
    text(named: "noun_\(kind.rawValue)") ?? kind.rawValue
  }

  /// What readers see for the name of a key.
  package func name(ofKey key: String) -> String { text(named: "key_\(key)") ?? key }
}
