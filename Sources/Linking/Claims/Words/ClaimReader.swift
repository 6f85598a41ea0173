internal import Content
internal import Diagnostics
internal import Language

/// Reads a claim's words in place, or its `value` instead of them, with its unit.
struct ClaimReader {
  /// Why a claim is not read: what is asked at which of its keys.
  struct Refusal: Error {
    let message: String
    let range: Range<Int>
    /// Works when it is applied as it is written.
    let suggestion: Suggestion
  }

  let claim: Claim
  /// As the figure states it.
  let figureUnit: String
  /// That of the text containing the words.
  let language: String
  /// That of what editors write.
  let siteLanguage: String

  private var stated: String { claim.unit?.value ?? figureUnit }

  /// Whether the claim is of what isn't so yet.
  private var isExpected: Bool { ![.count, .estimate].contains(claim.kind) }

  private var statedMeasure: MeasureUnit? { measure(stated) }

  private func measure(_ words: String) -> MeasureUnit? {
    NumberReader.unit(of: words, language: siteLanguage)
  }

  /// What is known when the claim can't be read.
  var unread: ClaimReading { ClaimReading(quantity: nil, unit: stated, saysUnit: false) }

  /// Reads the words at a byte range of a text.
  func reading(of text: [UInt8], at range: Range<Int>) throws(Refusal) -> ClaimReading {
    // The editor's word that these are only words.
    if claim.value?.value == "none" { return unread }
    var words: Quantity?
    do throws(Question) {
      // In English or by its symbol, a unit is known whatever the text's language.
      words = try NumberReader.read(
        in: text, range: range, language: language,
        figureUnit: statedMeasure?.label ?? stated, isExpected: isExpected)
    } catch {
      guard claim.value != nil else { throw refusal(error, text, range) }
    }
    let saysUnit = words.map { says(unitOf: $0, text, range) } ?? false
    guard let value = claim.value else {
      return try reading(words, own: words?.unit, saysUnit: saysUnit)
    }
    let quantity = try self.quantity(ofValue: value)
    try checkUnit(of: quantity, beside: words, value)
    return try reading(quantity, own: quantity.unit, saysUnit: saysUnit)
  }

  private func reading(
    _ quantity: Quantity?, own: MeasureUnit?, saysUnit: Bool
  ) throws(Refusal) -> ClaimReading {
    guard let quantity, quantity.operator != .none else { return unread }
    let figureMeasure = measure(figureUnit)
    let own = own?.refined(by: statedMeasure).refined(by: figureMeasure)
    // "%" is any share: two thirds, too.
    let isShare = own?.kind == .share && statedMeasure?.kind == .share
    if let own, let unit = claim.unit, own != statedMeasure, !isShare {
      throw Refusal(
        message: "'\(unit.value)' contradicts the words, which are in \(own.label)",
        range: unit.range, suggestion: "remove 'unit', or write 'unit: \(own.label)'")
    }
    let unit = own ?? statedMeasure
    let printed =
      unit == statedMeasure ? stated : unit == figureMeasure ? figureUnit : unit?.label ?? stated
    return ClaimReading(quantity: quantity.with(unit), unit: printed, saysUnit: saysUnit)
  }

  private func quantity(ofValue value: Located<String>) throws(Refusal) -> Quantity {
    let bytes = Array(value.value.utf8)
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: bytes, range: bytes.indices, language: siteLanguage,
        figureUnit: statedMeasure?.label ?? stated, kind: .value)
      if quantity.operator != .none { return quantity }
    } catch {
      throw Refusal(
        message: error.message(Self.text(bytes, error.range)), range: value.range,
        suggestion: "write the number in digits, as in 'value: \">10000\"' or 'value: 3..4'")
    }
    throw Refusal(
      message: "there is no number in '\(value.value)'", range: value.range,
      suggestion: "remove 'value', or write the number in digits")
  }

  /// A value without a unit, of words in another unit than the figure's, may be in either.
  private func checkUnit(
    of quantity: Quantity, beside words: Quantity?, _ value: Located<String>
  ) throws(Refusal) {
    guard quantity.unit == nil, claim.unit == nil,
      let said = words?.unit?.refined(by: statedMeasure), said != statedMeasure
    else { return }
    throw Refusal(
      message: "'\(value.value)' may be in \(said.label), as the words are, or in \(figureUnit), "
        + "as the figure is",
      range: value.range, suggestion: "add 'unit: \(said.label)' or 'unit: \(figureUnit)'")
  }

  /// Whether the words name a unit or what is counted: after the number, or by a sign before it.
  private func says(unitOf quantity: Quantity, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let number = quantity.numberRange.clamped(to: range)
    return Self.text(text, range.lowerBound..<number.lowerBound).contains(where: \.isCurrencySymbol)
      || Self.text(text, number.upperBound..<range.upperBound).contains {
        $0.isLetter || $0.isCurrencySymbol || $0.isMathSymbol || "%‰°".contains($0)
      }
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension ClaimReader {
  private func refusal(_ question: Question, _ text: [UInt8], _ range: Range<Int>) -> Refusal {
    Refusal(
      message: question.message(Self.text(text, question.range)), range: claim.says.range,
      suggestion: suggestion(for: question, text, range))
  }

  private func suggestion(for question: Question, _ text: [UInt8], _ range: Range<Int>)
    -> Suggestion
  {
    let readings = question.readings.map { "'value: \($0)'" }
    switch question.reason {
    case .separators where readings.count > 1:
      return "state \(readings.joined(separator: " or "))"
    case .scaleOrUnit where question.readings.count > 1:
      let unit = question.readings[0].split(separator: " ").last ?? ""
      return "state 'unit: \(unit)' or \(readings[1])"
    case .cutOff:
      let whole =
        min(
          range.lowerBound, question.range.lowerBound)..<max(
          range.upperBound, question.range.upperBound)
      return isRead(text, whole)
        ? "quote \(writing: Self.text(text, whole)), or state the number as 'value'"
        : "state the number as 'value'"
    case .share where isRead(text, range, in: "%"):
      return "state the number as 'value', or 'unit: \"%\"' for the share itself"
    case .possibility: return "state 'kind: forecast', or the number as 'value'"
    case .age: return "state the number as 'value', or 'unit: years'"
    case .multiple: return "state the number as 'value', or 'unit: times'"
    case .unit: return unitFix(text, range)
    case .noNumber: return "state the number as 'value', or 'value: none' to print the words"
    case .language, .share: return "state the number as 'value'"
    // The words objected to can be left out where they are quoted and others are left.
    default:
      let isPart =
        range.contains(question.range.lowerBound)
        && (question.range != range || question.reason == .several)
      return isPart
        ? "quote less, or state the number as 'value'" : "state the number as 'value'"
    }
  }

  private func isRead(_ text: [UInt8], _ range: Range<Int>, in unit: String? = nil) -> Bool {
    do throws(Question) {
      _ = try NumberReader.read(
        in: text, range: range, language: language,
        figureUnit: unit ?? statedMeasure?.label ?? stated, isExpected: isExpected)
      return true
    } catch {
      return false
    }
  }

  /// The unit that the words are in, as the key has it.
  private func unitFix(_ text: [UInt8], _ range: Range<Int>) -> Suggestion {
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: text, range: range, language: language, figureUnit: nil)
      return quantity.unit.map { "state 'unit: \($0.label)', or the number as 'value'" }
        ?? "state the number as 'value'"
    } catch {
      return "state the number as 'value'"
    }
  }
}
