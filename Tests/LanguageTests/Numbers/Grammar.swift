import Glibc

@testable import Language

/// The phrases of a language.
struct Grammar {
  struct Phrase {
    let words: String
    let figure: String?
    /// Operator, value, maximum and unit.
    let reading: String
  }

  let lexicon: Lexicon
  private let spell: (Int) -> String
  private var isUnspaced: Bool { lexicon.features.contains(.unspaced) }

  init?(_ language: String) {
    guard let lexicon = Lexicons.of(language), let spell = Spelling.languages[language] else {
      return nil
    }
    (self.lexicon, self.spell) = (lexicon, spell)
  }

  /// Some of them in `make test`, all in `make soak`.
  func phrases() -> [Phrase] {
    let all = hedged() + scaled() + measured() + ranges()
    if getenv("DOSSIER_SOAK") != nil { return all }
    return all.enumerated().filter { $0.offset % 16 == 0 }.map(\.element)
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: isUnspaced ? "" : " ")
  }

  /// Each hedge with digits and with words; `people` is counted in any language.
  private func hedged() -> [Phrase] {
    let numerals = [("3700", "3700"), (spell(64), "64")]
    let before = lexicon.before.entries.compactMap { words, sense in
      isKind(words) ? nil : sense.hedge.map { (words, $0) }
    }
    let after = lexicon.after.entries.compactMap { words, sense in sense.hedge.map { (words, $0) } }
    return numerals.flatMap { numeral, value in
      before.map { words, hedge in
        Phrase(
          words: joined(words, numeral), figure: "people", reading: "\(hedge.rawValue) \(value)")
      }
        + after.map { words, hedge in
          Phrase(
            words: joined(numeral, words), figure: "people", reading: "\(hedge.rawValue) \(value)")
        }
    }
  }

  /// Whether a hedge makes an age of a number or isn't written in the script: *older than*, *ca*.
  private func isKind(_ words: String) -> Bool {
    let tokens = Tokenizer.tokens(of: words)
    return lexicon.kindsBefore.match(tokens, endingAt: tokens.count) != nil
      || lexicon.numbers.match(tokens, at: 0)?.end == tokens.count
      || isUnspaced && words.utf8.allSatisfy { $0 < 128 }
  }

  /// Each scale after digits, with a decimal where the language takes one.
  private func scaled() -> [Phrase] {
    lexicon.numbers.entries.flatMap { words, word -> [Phrase] in
      let factor: Rational
      switch word {
      case .times(let value, false), .plural(let value, false), .short(let value): factor = value
      default: return []
      }
      guard factor >= Rational(1000) else { return [] }
      return [
        ("7", Rational(7)),
        ("2" + lexicon.decimal + "5", Rational(5).divided(by: Rational(2)) ?? .one),
      ]
      .compactMap { digits, value in
        value.multiplied(by: factor).map {
          Phrase(words: joined(digits, words), figure: "people", reading: "= \($0.plainText)")
        }
      }
    }
  }

  /// Each unit of the language after digits and after words.
  private func measured() -> [Phrase] {
    lexicon.units.entries.flatMap { words, name -> [Phrase] in
      let names = Set(lexicon.units.meanings(Tokenizer.tokens(of: words), at: 0))
      guard let unit = UnitTable.unit(name), words.count > 1, names.count == 1 else { return [] }
      return [("37", "37"), (spell(64), "64")].map { numeral, value in
        Phrase(
          words: joined(numeral, words), figure: words, reading: "= \(value) \(unit.name)")
      }
    }
  }

  /// Each way to write a range.
  private func ranges() -> [Phrase] {
    let openers = lexicon.before.entries.filter { $0.1 == .range }.map(\.0)
    let links = lexicon.after.entries.filter { $0.1 == .to }.map(\.0)
    let ends = [("27", "64"), (spell(27), spell(64))]
    return ends.flatMap { low, high in
      links.filter { !["-", "~", "—", "- to -"].contains($0) }.map { link in
        Phrase(words: joined(low, link, high), figure: "people", reading: "range 27 64")
      }
        + openers.prefix(2).flatMap { opener in
          lexicon.after.entries.filter { $0.1 == .and }.prefix(1).map { link, _ in
            Phrase(words: joined(opener, low, link, high), figure: "people", reading: "range 27 64")
          }
        }
    }
  }
}

extension Grammar.Phrase {
  func read(_ language: String) -> String {
    let bytes = Array(words.utf8)
    return Self.read(bytes, 0..<bytes.count, language, figure)
  }

  /// The readings of all parts of the phrase that end or begin at a space.
  func cuts(_ language: String) -> [(String, String)] {
    let bytes = Array(words.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") }.flatMap { space in
      [0..<space, space + 1..<bytes.count].map { range in
        (String(decoding: bytes[range], as: UTF8.self), Self.read(bytes, range, language, figure))
      }
    }
  }

  private static func read(
    _ bytes: [UInt8], _ range: Range<Int>, _ language: String, _ figure: String?
  ) -> String {
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: bytes, range: range, language: language, figureUnit: figure)
      return [
        quantity.operator.rawValue, quantity.value?.plainText, quantity.maximum?.plainText,
        quantity.unit?.name,
      ].compactMap(\.self).joined(separator: " ")
    } catch {
      return "ask"
    }
  }
}
