internal import Language
import Support

/// Whom a short line names as an article's authors: `By Ada Quill and Bo Fenn`, `Autor: …`, `文／…`.
struct Byline {
  private typealias Phrases = BoilerplatePhrases

  /// In order, as they are written.
  let names: [String]

  /// `pieces` are a line's text, by its elements; nil where no word says that it names authors.
  init?(of pieces: [String]) {
    let parts = [pieces.joined(separator: " ")].flatMap(Self.parts) + pieces.flatMap(Self.parts)
    for (index, part) in parts.enumerated() {
      guard let rest = Self.afterLabel(part) else { continue }
      let found = Self.names(in: rest.isEmpty ? parts.dropFirst(index + 1).first ?? "" : rest)
      guard !found.isEmpty else { continue }
      names = found
      return
    }
    let inner = parts.lazy.compactMap(Self.afterInnerLabel).map(Self.names(in:))
    guard let found = inner.first(where: { !$0.isEmpty }) else { return nil }
    names = found
  }

  /// Whether a line names someone who did something else for an article: `Translated by Ada Quill`.
  static func isOfOthers(_ text: String) -> Bool {
    guard let phrase = Phrases.helpers.first(startOf: text.lowercased()) else { return false }
    let rest = text.dropFirst(phrase.count).drop { " :：".contains($0) }
    return !names(in: String(rest)).isEmpty
  }

  /// Whether a line only says that authors come next.
  static func isLabel(_ text: String) -> Bool { afterLabel(text)?.isEmpty ?? false }

  /// A line cut at signs that part its statements.
  static func parts(_ line: String) -> [String] {
    var parts = [line.withSingleSpaces]
    for sign in [" · ", " • ", " | ", "｜", " — ", " – ", " - ", "; ", "\t"] {
      parts = parts.flatMap { Parts.of($0, at: sign) }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What comes after the words that say who wrote it; nil where it begins with none.
  private static func afterLabel(_ part: String) -> String? {
    let open = part.drop { "([【（（〔".contains($0) }
    guard let phrase = Phrases.authors.first(startOf: open.lowercased()) else { return nil }
    let rest = open.dropFirst(phrase.count).drop { $0 == " " || " :：／/＝=・·-–—，,　".contains($0) }
    // A second label: `本报记者 …`.
    return afterLabel(String(rest)) ?? String(rest)
  }

  /// The same of a label with a colon after other statements: `来源：海岸网 作者：李明`.
  private static func afterInnerLabel(_ part: String) -> String? {
    let words = part.split(separator: " ")
    for index in words.indices.dropFirst() {
      guard let colon = words[index].firstIndex(where: { ":：".contains($0) }),
        let rest = afterLabel(words[index...].joined(separator: " ")),
        Phrases.authors.first(startOf: words[index].lowercased()).map({
          $0[...].trimming { ":：".contains($0) } == words[index][..<colon].lowercased()
        }) ?? false
      else { continue }
      return rest
    }
    return nil
  }

  /// `By Ada Quill` without its first word; one that may begin a surname stays: `Di Maio`.
  static func withoutLabel(_ author: String) -> String {
    let first = author.prefix { $0.isLetter }.lowercased()
    guard let rest = afterLabel(author), !rest.isEmpty,
      !NameLexicon.surnameParticles.contains(first)
    else { return author }
    return rest
  }

  // MARK: - Names

  /// The names with which a text begins; none where other words come with them.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    for part in members(of: text) {
      switch member(part) {
      case .name where !names.isEmpty && isPaper(part): continue
      case .name(let name): if !names.contains(name) { names.append(name) }
      case .role: continue
      case .other where !names.isEmpty && isAffiliation(part): continue
      // The next statement: `Edited by: Bo Fenn`.
      case .other where !names.isEmpty && part.contains(where: { ":：".contains($0) }): return names
      case .other: return names.count > 0 && part.contains(where: \.isNumber) ? names : []
      }
    }
    return names
  }

  /// `North Coast Times`, after a name.
  private static func isPaper(_ part: String) -> Bool {
    part.split(separator: " ").contains { Phrases.papers.contains(bare(String($0))) }
  }

  /// What may come after a name and a comma: a paper, a place, a degree.
  private static func isAffiliation(_ part: String) -> Bool {
    var words = part.split(separator: " ").map(String.init)
    if words.count > 1, NameLexicon.locatives.contains(words[0].lowercased()) {
      words.removeFirst()
    }
    return (1...4).contains(words.count) && words.allSatisfy { isCapital($0) || isNameWord($0) }
  }

  /// Whether it says that agencies wrote it, and names nobody: `By AFP`.
  static func isOfAgency(_ text: String) -> Bool {
    parts(text).contains { part in
      let members = afterLabel(part).map(members(of:)) ?? []
      return members.contains { Agencies.isOne($0) }
        && members.allSatisfy { member in
          if case .role = self.member(member) { true } else { false }
        }
    }
  }

  /// Cut at commas and at words for *and*; names without spaces within them also at spaces.
  private static func members(of text: String) -> [String] {
    let parts = text.split { ",،、，/／&+)）】]".contains($0) }
    return parts.flatMap { part -> [String] in
      let words = part.split(separator: " ")
      if words.allSatisfy(isUnspaced) {
        // `王小明 北京报道`: where a name reports from.
        let isFromPlace = words.count > 1 && words.last.map(saysWhence) ?? false
        return words.dropLast(isFromPlace ? 1 : 0).map(String.init)
      }
      return words.split { Phrases.ands.contains($0.lowercased()) }.flatMap(Self.splitAtWaw)
    }
  }

  private static func saysWhence(_ word: Substring) -> Bool {
    Phrases.whences.contains { word.count > $0.count && word.hasSuffix($0) }
  }

  /// Arabic writes *and* as the next word's first letter, which some given names begin with, too.
  private static func splitAtWaw(_ words: ArraySlice<Substring>) -> [String] {
    let names: Set<Substring> = [
      "وليد", "وائل", "وسام", "وفاء", "وجدي", "وداد", "وحيد", "وديع", "وسيم", "وهيب", "وهبة", "ورد",
      "وهبي",
    ]
    let place = words.indices.dropFirst(2).dropLast().first { index in
      words[index].first == "و" && words[index].count > 3 && !names.contains(words[index])
    }
    guard let place else { return [words.joined(separator: " ")] }
    let rest = [words[place].dropFirst()] + words[(place + 1)...]
    return [words[..<place].joined(separator: " ")] + splitAtWaw(rest[...])
  }

  private enum Member {
    case name(String), role, other
  }

  private static func member(_ text: String) -> Member {
    let all = text.split(separator: " ").map(String.init)
    // `Ada Quill BBC News`
    let words = Array(all.prefix(all.indices.first { isAcronym($0, in: all) } ?? all.count))
    guard let first = words.first, !isOfPictures(words) else { return .role }
    if words.contains(where: { Phrases.roles.contains(bare($0)) }) || Agencies.isOne(text) {
      return .role
    }
    if isUnspaced(first[...]) { return unspaced(text) }
    let end =
      words.indices.first { !isNameWord(words[$0]) || isAfterName($0, in: words) }
      ?? words.count
    let own = words[..<end]
    guard own.count >= 2, own.count <= 5, own.contains(where: { $0.count > 2 }),
      isCapital(own[0]) || isCaseless(own[0]), isCapital(own[end - 1]) || isCaseless(own[end - 1]),
      words.count - end <= 4
    else { return .other }
    let name = own.joined(separator: " ")
    // A full stop may end the line, or be an initial's.
    return .name(name.hasSuffix(".") && own[end - 1].count > 3 ? String(name.dropLast()) : name)
  }

  /// Capitals for a paper's name, after a name that has small letters.
  private static func isAcronym(_ index: Int, in words: [String]) -> Bool {
    index >= 2 && (2...5).contains(words[index].count) && words[index].allSatisfy(\.isUppercase)
      && words[index - 1].contains(where: \.isLowercase)
  }

  /// `Fotos: Bo Fenn`, `Bo Fenn (photos)`
  private static func isOfPictures(_ words: [String]) -> Bool {
    let isLabelled = words[0].hasSuffix(":") && Phrases.creditWords.contains(bare(words[0]))
    return isLabelled
      || words.contains { $0.hasPrefix("(") && Phrases.creditWords.contains(bare($0)) }
  }

  /// A word of a name: with a capital, of a script without capitals, or a particle; words of dates are
  /// none.
  private static func isNameWord(_ word: String) -> Bool {
    guard word.allSatisfy({ $0.isLetter || ".'’-·".contains($0) }),
      word.contains(where: \.isLetter)
    else { return false }
    let plain = bare(word)
    if NameLexicon.surnameParticles.contains(plain) || isElided(word) { return true }
    if !word.hasSuffix("."),
      Phrases.datelineWords.contains(plain) || Phrases.articles.contains(plain)
    {
      return false
    }
    return isCapital(word) || isCaseless(word)
  }

  /// Whether a whole name is before a word of a date, of what readers may do, or of pictures: `Ada Quill
  /// June 9`, `Ada Quill Follow`, `Ada Quill Photos by …`.
  private static func isAfterName(_ index: Int, in words: [String]) -> Bool {
    guard index >= 2 else { return false }
    let word = bare(words[index])
    let next = words.indices.contains(index + 1) ? words[index + 1] : nil
    if Phrases.weekdays.contains(word) || Phrases.shareCores.contains(word) { return true }
    if Phrases.months.contains(word) { return next?.first?.isNumber ?? false }
    return Phrases.creditWords.contains(word) && next?.first?.isLowercase ?? false
  }

  private static func unspaced(_ text: String) -> Member {
    let name = roleless(text)
    guard !name.isEmpty else { return .role }
    let signs = name.unicodeScalars
    let isHan = signs.allSatisfy { Script($0) == .han }
    let isName =
      isHan
      ? (2...5).contains(signs.count)
      : (3...16).contains(signs.count)
        && signs.allSatisfy {
          [.han, .kana].contains(Script($0)) || "・·＝".unicodeScalars.contains($0)
        }
    return isName && !Phrases.navigation.contains(name) ? .name(name) : .other
  }

  /// Without the words for a role at its end: `王小明記者`, `王小明摄`.
  private static func roleless(_ text: String) -> String {
    let role = Phrases.roles.filter { text.hasSuffix($0) && isUnspaced($0[...]) }
      .max { $0.count < $1.count }
    return role.map { roleless(String(text.dropLast($0.count))) } ?? text
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().replacing("’", with: "'").filter { $0.isLetter || "'-".contains($0) }
  }

  private static func isCapital(_ word: String) -> Bool {
    word.first?.isUppercase ?? false || isElided(word)
  }

  /// `d’Aubray`, `dell’Acqua`
  private static func isElided(_ word: String) -> Bool {
    guard let mark = word.firstIndex(where: { "'’".contains($0) }) else { return false }
    let rest = word[word.index(after: mark)...]
    return (1...4).contains(word[..<mark].count) && rest.first?.isUppercase ?? false
  }

  private static func isCaseless(_ word: String) -> Bool {
    word.first.map { $0.isLetter && !$0.isCased } ?? false
  }

  private static func isUnspaced(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { Script($0).isUnspaced } ?? false
  }
}

extension Byline {
  /// The names that a part of a line consists of, as far as it can be seen: a word or four each.
  static func bareNames(_ part: String) -> [String] {
    let found = names(in: part)
    let letters = found.reduce(0) { $0 + $1.count }
    let isAll = found.allSatisfy { name in
      isUnspaced(name[...]) ? (3...5).contains(name.count) : name.split(separator: " ").count <= 4
    }
    return isAll && part.count - letters <= found.count * 5 - 5 ? found : []
  }

  /// The name or the initials that a line has in brackets and nothing else: `(mk)`, `(Ada Quill)`.
  static func signature(_ line: String) -> String? {
    guard let first = line.first, let last = line.last, "([（【".contains(first),
      ")]）】".contains(last)
    else { return nil }
    let inner = String(line.dropFirst().dropLast())
    if (2...4).contains(inner.count), inner.allSatisfy(\.isLetter) { return inner }
    let found = names(in: inner)
    return found.count == 1 && found[0].count == inner.count ? inner : nil
  }
}
