internal import Diagnostics
internal import Language
internal import Support

/// The values of keys that take one text, checked by the key's type.
extension KeyCheck {
  /// Nil where the value is reported.
  mutating func plain(_ text: Located<String>, _ type: KeyType, of key: String)
    -> Fields.Value?
  {
    switch type {
    case .date: date(text)
    case .moment: date(text, hasTime: true)
    case .bool: bool(text, of: key)
    case .number: number(text, of: key)
    case .choice(let words): choice(text, among: words, of: key)
    case .url: url(text, of: key)
    case .slug: slug(text)
    case .day: day(text, of: key)
    case .language: language(text)
    case .siteAddress: siteAddress(text)
    case .text: plainText(text, of: key)
    case .words, .markdown, .reference, .source, .list, .record, .textOrRecord, .free: .text(text)
    }
  }

  private mutating func bool(_ text: Located<String>, of key: String) -> Fields.Value? {
    if text.value == "true" || text.value == "false" { return .bool(text.value == "true") }
    report(
      .wrongType, "'\(key)' must be true or false, not '\(text.value)'", at: text.range,
      suggestion: Self.meaning(of: text.value).map { "write \(writing: String($0))" })
    return nil
  }

  private mutating func number(_ text: Located<String>, of key: String) -> Fields.Value? {
    if let number = Int(text.value), number >= 0, text.value.utf8.first != UInt8(ascii: "+") {
      return .number(Located(number, at: text.range))
    }
    report(.wrongType, "'\(key)' must be a whole number, not '\(text.value)'", at: text.range)
    return nil
  }

  private mutating func choice(
    _ text: Located<String>, among words: [String], of key: String
  ) -> Fields.Value? {
    if words.contains(text.value) { return .text(text) }
    report(
      .unknownChoice,
      "'\(key)' must be one of \(words.joined(separator: ", ")), not '\(text.value)'",
      at: text.range,
      suggestion: nearest(to: text.value, among: words).map { "did you mean \(writing: $0)?" })
    return nil
  }

  private mutating func url(_ text: Located<String>, of key: String) -> Fields.Value? {
    guard let reason = OutsideAddress.reasonAgainst(text.value) else {
      return .text(Located(OutsideAddress.inASCII(text.value), at: text.range))
    }
    let encoded = OutsideAddress.encodingSpaces(text.value)
    let meant = encoded.contains(":") ? encoded : "https://\(encoded)"
    let isMeant = OutsideAddress.isAddress(meant)
    report(
      .invalidURL, "'\(text.value)' is not a valid address for '\(key)': \(reason)",
      at: text.range, suggestion: isMeant ? "write \(writing: meant)" : nil)
    return nil
  }

  private mutating func slug(_ text: Located<String>) -> Fields.Value? {
    if Slug.isValid(text.value) { return .text(text) }
    report(
      .invalidSlug, "'\(text.value)' \(Slug.reasonAgainst(text.value))", at: text.range,
      suggestion: Slug.made(from: text.value).map { "write \(writing: $0)" })
    return nil
  }

  private mutating func language(_ text: Located<String>) -> Fields.Value? {
    if LanguageTag.isWellFormed(text.value) { return .text(text) }
    report(
      .invalidLanguage, "'\(text.value)' is not a language tag (BCP 47) such as 'en' or 'pt-BR'",
      at: text.range,
      suggestion: LanguageTag.suggestion(for: text.value).map { "write \(writing: $0)" })
    return nil
  }

  private mutating func siteAddress(_ text: Located<String>) -> Fields.Value? {
    do throws(SiteAddress.Rejection) {
      return .text(Located(try SiteAddress(text.value).text, at: text.range))
    } catch {
      report(
        .invalidURL, error.message, at: text.range,
        suggestion: error.suggestion.map { "write \(writing: $0)" })
      return nil
    }
  }

  /// Readers see a plain text as it is written, so marks of Markdown in it are reported.
  private mutating func plainText(_ text: Located<String>, of key: String) -> Fields.Value {
    let marks = PlainMarks(in: text.value)
    var rest = file.bytes[text.range.lowerBound...].prefix(2 * marks.bytes.count + 200)
    for mark in marks.found {
      let written = marks.bytes[mark.range]
      let range = rest.firstRange(of: written)
      if let range { rest = rest[range.upperBound...] }
      // A mark that a line's end is in is not written so.
      let suggestion: Suggestion =
        range == nil
        ? "in place of '\(String(decoding: written, as: UTF8.self))' write '\(mark.words)'"
        : mark.words.isEmpty ? .removal : "write \(writing: mark.words)"
      report(
        .foreignMark, "'\(key)' is plain text, in which '\(mark.sign)' has no meaning",
        at: range ?? text.range, suggestion: suggestion)
    }
    return .text(text)
  }

  /// A day that is known for sure.
  private mutating func day(_ text: Located<String>, of key: String) -> Fields.Value? {
    guard case .date(let date)? = date(text) else { return nil }
    if date.value.certainDay != nil { return .date(date) }
    report(
      .invalidDate, "'\(key)' must be one day, such as 2020-08-09, not '\(text.value)'",
      at: text.range)
    return nil
  }

  /// What words that other programs take for a truth value mean.
  private static func meaning(of word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "yes", "on", "y", "1": true
    case "false", "no", "off", "n", "0": false
    default: nil
    }
  }

  private mutating func date(_ text: Located<String>, hasTime: Bool = false) -> Fields.Value? {
    do {
      return .date(
        Located(try EDTFDate(parsing: text.value, hasTime: hasTime), at: text.range))
    } catch {
      report(.invalidDate, error.message, at: text.range, suggestion: error.suggestion)
      return nil
    }
  }
}
