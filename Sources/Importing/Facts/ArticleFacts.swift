internal import Content
internal import Glibc
internal import Language

/// What a capture lets one guess of its date and its publisher, and from what.
struct ArticleFacts {
  struct Guess: Hashable {
    let value: String
    let isStated: Bool
    /// From what it was taken, as a phrase: `the line 'Published 9 April 2020'`.
    let source: String
  }

  let date: Guess?
  let updated: Guess?
  let publisher: Guess?
  let authors: [Guess]
  /// A news agency that is named as the author or beside it.
  let agency: Guess?
  let url: String?
  /// Where an archive keeps the page that was saved.
  let archivedURL: String?
  let language: String?

  /// The source of what the editor has stated.
  static let givenByEditor = "the editor"

  init(
    _ capture: SortedCapture, _ metadata: CaptureMetadata, _ wishes: ImportWishes = ImportWishes()
  ) {
    let archived = metadata.addresses.first { SnapshotAddress.original(of: $0) != nil }
    archivedURL = archived
    url = Self.address(metadata, archived)
    language = wishes.language ?? metadata.languages.first
    let dates = DateReader(inAnyLanguage: language)
    let byline = Self.line(of: .byline, in: capture)
    let sure = metadata.dates.filter { !Self.hasTwoReadings($0.value) }
    let dated = DatedLines(capture, in: language)
    date =
      Self.date(among: sure, dates)
      ?? dated.guess.map { Self.confirmed($0, by: metadata.dates) }
      ?? Self.date(among: metadata.dates, dates) ?? url.flatMap(Self.date(inAddress:))
    updated = Self.date(among: metadata.updates, dates) ?? dated.updated
    let names = Self.surest(metadata.authors).flatMap { statement in
      Self.split(Byline.withoutLabel(statement.value)).map {
        Guess(value: $0, isStated: true, source: statement.source)
      }
    }
    let read = ArticleAuthors(capture)
    agency =
      names.first { Agencies.isOne($0.value) } ?? Self.organisation(metadata)
      ?? byline.flatMap(Self.agency(inByline:)) ?? read.byline.flatMap(Self.agency(inByline:))
      ?? Self.agency(inDatelineOf: capture)
    publisher =
      wishes.publisher.map { Guess(value: $0, isStated: true, source: Self.givenByEditor) }
      ?? metadata.publishers.first { !Key.isPlaceholder($0.value) }.map {
        Guess(value: $0.value.withSingleSpaces, isStated: true, source: $0.source)
      } ?? Self.publisher(in: metadata.titles, beside: capture.title)
      ?? Self.publisher(inLinesOf: capture) ?? url.flatMap(Self.publisher(ofAddress:))
    let sites = [publisher?.value].compactMap(\.self) + metadata.publishers.map(\.value)
    let stated = Self.people(names, sites)
    let found = stated.isEmpty ? Self.people(read.guesses, sites) : stated
    authors = found.isEmpty ? Self.people(Self.named(metadata.namedAuthors), sites) : found
  }

  /// The page's own, without what was added to know where a reader comes from.
  private static func address(_ metadata: CaptureMetadata, _ archived: String?) -> String? {
    let own = metadata.addresses.first { SnapshotAddress.original(of: $0) == nil }
    let inner = archived.flatMap(SnapshotAddress.original)
    return (own ?? inner.flatMap { OutsideAddress.isAddress($0) ? $0 : nil })
      .map(TrackedAddress.withoutTracking)
  }

  /// Of JSON-LD, unless it is the publisher once more.
  private static func organisation(_ metadata: CaptureMetadata) -> Guess? {
    let publishers = Set(metadata.publishers.map { $0.value.lowercased() })
    return metadata.organisations.first { !publishers.contains($0.value.lowercased()) }.map {
      Guess(value: $0.value.withSingleSpaces, isStated: true, source: $0.source)
    }
  }

  private static func agency(inByline line: String) -> Guess? {
    Agencies.named(in: line).map {
      Guess(value: $0, isStated: true, source: "the line '\(short(line))'")
    }
  }

  /// As the text begins, or its second paragraph, after a summary.
  private static func agency(inDatelineOf capture: SortedCapture) -> Guess? {
    let texts = capture.parts.indices.filter {
      capture.parts[$0] == .paragraph && LineWords(capture.lines[$0].shown).isReal
    }
    for index in texts.prefix(2) {
      let line = capture.lines[index].shown.withSingleSpaces
      guard let name = Agencies.inDateline(of: line) else { continue }
      return Guess(value: name, isStated: true, source: "the line '\(short(line))'")
    }
    return nil
  }

  /// Of what several places state, the first with a name as it is written, and not a user's account.
  private static func surest(
    _ authors: [CaptureMetadata.Statement]
  ) -> [CaptureMetadata.Statement] {
    let isName = { (statement: CaptureMetadata.Statement) in
      statement.value.contains { $0.isLetter && !$0.isLowercase }
        && !Agencies.isOne(statement.value)
    }
    guard let rank = authors.first(where: isName)?.rank else { return authors }
    return authors.filter { $0.rank == rank || Agencies.isOne($0.value) }
  }

  /// The names in the first element that is called an author's, and in those beside it.
  private static func named(_ elements: [CaptureMetadata.Statement]) -> [Guess] {
    let found = elements.map { ($0, StatedAuthor.names(inElement: $0.value)) }
      .filter { !$0.1.isEmpty }
    return found.filter { $0.0.element == found.first?.0.element }.flatMap { statement, names in
      names.map { Guess(value: $0, isStated: true, source: statement.source) }
    }
  }

  /// `Ada Quill and Bo Fenn` in one statement; else as it is.
  private static func split(_ author: String) -> [String] {
    let names = Byline.names(in: author)
    return names.count > 1 && names.map(\.count).reduce(0, +) + names.count * 6 >= author.count
      ? names : [author]
  }

  /// Each once, without agencies and the publisher, and without what has another's name at its beginning
  /// or end: `Von Ada Quill`.
  private static func people(_ names: [Guess], _ sites: [String]) -> [Guess] {
    var seen = Set(sites.map { $0.lowercased() })
    let people = names.filter {
      !Agencies.isOne($0.value) && !Key.isPlaceholder($0.value)
        && !isOrganisation($0.value, sites)
        && seen.insert($0.value.lowercased()).inserted
    }
    let letters = people.map { $0.value.lowercased().filter(\.isLetter) }
    return Array(
      people.indices.filter { index in
        !letters.contains { name in
          name.count >= 5 && name.count < letters[index].count
            && (letters[index].hasPrefix(name) || letters[index].hasSuffix(name))
        }
      }.map { people[$0] }.prefix(8))
  }

  /// `Redaktion`, `Aln Gazette Newsroom`, `Küstenverlag GmbH`
  private static func isOrganisation(_ name: String, _ sites: [String]) -> Bool {
    let words = LineWords(name).words
    if let last = words.last, NameLexicon.legalForms.contains(last), words.count > 1 {
      // Short forms are surnames, too: `Rui Sa`.
      let written = name.split(separator: " ").last ?? ""
      return last.count > 3 || ["inc", "ltd"].contains(last) || written.allSatisfy(\.isUppercase)
    }
    let rest = Set(words.filter { !BoilerplatePhrases.roles.contains($0) })
    return rest.count < Set(words).count
      && (rest.isEmpty || sites.contains { rest.isSubset(of: LineWords($0).words) })
  }

  /// The first statement that can be read as a day; with a time and its zone it is quoted.
  private static func date(
    among statements: [CaptureMetadata.Statement], _ dates: DateReader
  ) -> Guess? {
    for statement in statements {
      let text = statement.value
      guard let day = dates.firstDay(in: text)?.iso ?? FreeDate.edtf(for: text),
        let year = Int(day.prefix(4)), years.contains(year), !day.contains("/")
      else { continue }
      let source = text == day ? statement.source : "\(statement.source) ('\(short(text))')"
      return Guess(value: day, isStated: true, source: source)
    }
    return nil
  }

  /// A day is stated where what the page states may be read as it.
  private static func confirmed(
    _ guess: Guess, by statements: [CaptureMetadata.Statement]
  ) -> Guess {
    let numbers = { (text: String) in Set(text.split { !$0.isNumber }.prefix(3).map { Int($0) }) }
    let isStated = statements.contains { numbers($0.value) == numbers(guess.value) }
    return Guess(
      value: guess.value, isStated: guess.isStated || isStated, source: guess.source)
  }

  /// `04/09/2020`, which is in April or in September: another place of the page may know.
  private static func hasTwoReadings(_ text: String) -> Bool {
    let numbers = text.prefix { $0.isNumber || $0 == "/" }.split(separator: "/")
    let firsts = numbers.prefix(2).compactMap { Int($0) }
    return numbers.count == 3 && numbers[2].count == 4 && firsts.count == 2
      && firsts[0] != firsts[1] && firsts.allSatisfy { $0 <= 12 }
  }

  /// Years of other calendars, stated as if they were ours, are outside: 1441, 1399, 2563.
  private static let years = 1500...thisYear
  /// No page is of a year to come.
  static let thisYear = 1970 + Int(time(nil)) / 31_556_952

  private static func line(of kind: Boilerplate, in capture: SortedCapture) -> String? {
    zip(capture.lines, capture.parts).first { $1 == .boilerplate(kind) }?.0.shown
  }

  /// `/2020/04/09/`, `/2020-04-09-…` or `/20200409-…`
  private static func date(inAddress url: String) -> Guess? {
    let numbers = url.split { !$0.isNumber }.flatMap { number -> [String] in
      let digits = String(number)
      guard digits.count == 8 else { return [digits] }
      return [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)].map(String.init)
    }
    for start in numbers.indices.dropLast(2) {
      let part = numbers[start..<start + 3]
      guard part.map(\.utf8.count) == [4, 2, 2], let year = Int(part[start]),
        1990...thisYear ~= year,
        let month = Int(part[start + 1]), 1...12 ~= month, let day = Int(part[start + 2]),
        1...31 ~= day, FreeDate.edtf(for: part.joined(separator: "-")) != nil
      else { continue }
      return Guess(
        value: part.joined(separator: "-"), isStated: false, source: "the numbers in its address")
    }
    return nil
  }

  /// What a page's title has beside the article's.
  private static func publisher(
    in titles: [CaptureMetadata.Statement], beside title: String?
  ) -> Guess? {
    guard let title else { return nil }
    for stated in titles {
      let whole = stated.value.withSingleSpaces
      var parts = TitleParts.of(whole)
      if parts.count == 1, whole.hasSuffix(": \(title)") {
        parts = [String(whole.dropLast(title.count + 2)), title]
      }
      // `The Aln Gazette » Archive » Bridge closes`, or the other way round.
      guard parts.count > 1, parts.contains(title),
        let other = parts.last == title ? parts.first : parts.last(where: { $0 != title }),
        other.contains(where: \.isLetter), !Key.isPlaceholder(other)
      else { continue }
      return Guess(value: other, isStated: false, source: "the end of \(stated.source)")
    }
    return nil
  }

  /// The name in `© 2020 The Aln Gazette. All rights reserved.`, in any of the languages.
  private static func publisher(inLinesOf capture: SortedCapture) -> Guess? {
    for (line, part) in zip(capture.lines, capture.parts).reversed() {
      guard case .boilerplate(let kind) = part, kind != .comments, kind != .credit,
        line.shown.utf8.count <= 600,
        let name = CopyrightNotice.holder(in: line.shown.withSingleSpaces)
      else { continue }
      return Guess(
        value: name, isStated: false, source: "the line '\(short(line.shown))'")
    }
    return nil
  }

  private static func publisher(ofAddress url: String) -> Guess? {
    let parts = url.split(separator: "/")
    guard parts.count > 1, let host = parts[1].split(separator: ":").first else { return nil }
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    guard name.contains(".") else { return nil }
    return Guess(value: String(name), isStated: false, source: "the host of its address")
  }

  static func short(_ text: String) -> String {
    let text = text.withSingleSpaces
    return text.count <= 60 ? text : "\(text.prefix(60))…"
  }
}
