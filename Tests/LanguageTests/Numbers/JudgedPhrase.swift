import Glibc
import Language

/// A row of a set of phrases that was made by another hand than the rules: words in their source,
/// and the quantity that they say.
struct JudgedPhrase {
  enum Verdict: String {
    case right = "right"
    case asked = "asked"
    case wrong = "silently wrong"
  }

  let id: String
  let language: String
  let source: [UInt8]
  let range: Range<Int>
  let words: String
  let figureUnit: String?
  let expected: Expectation

  enum Expectation: Equatable {
    case asks
    case says(Quantity.Operator, Rational?, Rational?, unit: String?)
  }

  /// Nil where the columns aren't those of `open.tsv`.
  init?(_ line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count >= 9 else { return nil }
    (id, language, words) = (columns[0], columns[1], columns[3])
    figureUnit = columns[4].isEmpty ? nil : columns[4]
    let (text, wanted) = (Array(columns[2].utf8), Array(words.utf8))
    guard text.count >= wanted.count,
      let start = (0...text.count - wanted.count).first(where: {
        text[$0..<$0 + wanted.count].elementsEqual(wanted)
      })
    else { return nil }
    (source, range) = (text, start..<start + wanted.count)
    if columns[5] == "ask" {
      expected = .asks
    } else {
      guard let sign = Quantity.Operator(rawValue: columns[5]) else { return nil }
      expected = .says(
        sign, Rational(parsing: columns[6]), Rational(parsing: columns[7]),
        unit: columns[8].isEmpty ? figureUnit : columns[8])
    }
  }

  /// The quantity read, or the question asked instead.
  func read() -> Result<Quantity, Question> {
    do throws(Question) {
      return .success(
        try NumberReader.read(
          in: source, range: range, language: language, figureUnit: figureUnit))
    } catch {
      return .failure(error)
    }
  }

  func verdict(on read: Result<Quantity, Question>) -> Verdict {
    guard case .success(let quantity) = read else {
      return expected == .asks ? .right : .asked
    }
    guard case .says(let sign, let value, let maximum, let unit) = expected else { return .wrong }
    let isRight =
      quantity.operator == sign && isSame(quantity.value, quantity.unit, value, unit)
      && isSame(quantity.maximum, quantity.unit, maximum, unit)
    return isRight ? .right : .wrong
  }

  /// Whether two values are equal in their units; a unit that isn't in the table is what is counted.
  private func isSame(
    _ value: Rational?, _ unit: MeasureUnit?, _ other: Rational?, _ name: String?
  ) -> Bool {
    guard let value, let other else { return value == other }
    guard let unit, let name else { return value == other && unit == nil }
    // The set writes a share as a part of 1.
    if name == "share" {
      return MeasureUnit.named("%", per: nil).flatMap { unit.convert(value, to: $0) }
        == other.multiplied(by: Rational(100))
    }
    guard let known = named(name) else { return false }
    // A sign or name of several currencies is the one that the set names.
    if unit.kind == .money {
      return value == other && (unit.refined(by: known) == known || known.refined(by: unit) == unit)
    }
    return unit.convert(value, to: known) == other || unit.per != nil && value == other
  }

  /// A unit of the set, in the row's language or in English.
  private func named(_ name: String) -> MeasureUnit? {
    if let known = MeasureUnit.named(name, per: nil) { return known }
    let words = Array("7.5 \(name)".utf8)
    let rate = name.split(separator: "/").map(String.init)
    if rate.count == 2, let unit = named(rate[0]) {
      return MeasureUnit.named(unit.name, per: named(rate[1])?.name ?? rate[1])
    }
    return ["en", language].lazy.compactMap { language in
      do throws(Question) {
        return try NumberReader.read(
          in: words, range: 0..<words.count, language: language, figureUnit: name
        ).unit
      } catch {
        return nil
      }
    }.first
  }
}

extension JudgedPhrase {
  static func rows(of text: String) -> [JudgedPhrase] {
    text.split(separator: "\n").dropFirst().compactMap(JudgedPhrase.init)
  }

  /// What was read, in the set's words.
  static func description(of read: Result<Quantity, Question>) -> String {
    let quantity: Quantity
    switch read {
    case .success(let found): quantity = found
    case .failure(let question): return "ask (\(question.reason))"
    }
    let unit = quantity.unit.map { $0.name + ($0.per.map { "/" + $0 } ?? "") }
    return [
      quantity.operator.rawValue, quantity.value?.plainText, quantity.maximum?.plainText, unit,
    ]
    .compactMap(\.self).joined(separator: " ")
  }
}

extension JudgedPhrase {
  /// The quantity expected, in the set's words.
  var expectation: String {
    guard case .says(let sign, let value, let maximum, let unit) = expected else { return "ask" }
    return [sign.rawValue, value?.plainText, maximum?.plainText, unit].compactMap(\.self)
      .joined(separator: " ")
  }
}
