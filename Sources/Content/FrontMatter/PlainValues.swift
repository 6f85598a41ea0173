internal import Diagnostics
internal import Language
internal import Support

/// The values of keys that take one text, checked by the key's type.
extension KeyCheck {
  mutating func plain(_ text: Located<String>, _ type: KeyType, of key: String)
    -> Fields.Value?
  {
    switch type {
    case .date: return date(text)
    case .moment: return date(text, hasTime: true)
    case .bool:
      if text.value == "true" || text.value == "false" { return .bool(text.value == "true") }
      report(
        .wrongType, "'\(key)' must be true or false, not '\(text.value)'", at: text.range,
        fix: Self.meaning(of: text.value).map { "write \(writing: String($0))" })
    case .number:
      if let number = Int(text.value), number >= 0, text.value.utf8.first != UInt8(ascii: "+") {
        return .number(Located(number, at: text.range))
      }
      report(.wrongType, "'\(key)' must be a whole number, not '\(text.value)'", at: text.range)
    case .choice(let words):
      if words.contains(text.value) { return .text(text) }
      let fix: Suggestion? = nearest(to: text.value, among: words).map {
        "did you mean \(writing: $0)?"
      }
      report(
        .unknownChoice,
        "'\(key)' must be one of \(words.joined(separator: ", ")), not '\(text.value)'",
        at: text.range, fix: fix)
    case .url:
      guard let reason = Self.reasonAgainst(url: text.value) else {
        return .text(Located(HostName.inASCII(text.value), at: text.range))
      }
      let encoded = HostName.encodingSpaces(text.value)
      let meant = encoded.contains(":") ? encoded : "https://\(encoded)"
      let isMeant = Self.reasonAgainst(url: meant) == nil
      report(
        .invalidURL, "'\(text.value)' is not a valid address for '\(key)': \(reason)",
        at: text.range, fix: isMeant ? "write \(writing: meant)" : nil)
    case .slug:
      if Slug.isValid(text.value) { return .text(text) }
      let fix: Suggestion? = Slug.made(from: text.value).map { "write \(writing: $0)" }
      report(
        .invalidSlug, "'\(text.value)' \(Slug.reasonAgainst(text.value))", at: text.range, fix: fix)
    case .day: return day(text, of: key)
    case .language:
      if LanguageTag.isWellFormed(text.value) { return .text(text) }
      report(
        .invalidLanguage, "'\(text.value)' is not a language tag (BCP 47) such as 'en' or 'pt-BR'",
        at: text.range, fix: LanguageTag.suggestion(for: text.value).map { "write \(writing: $0)" })
    case .siteAddress:
      do throws(SiteAddress.Rejection) {
        return .text(Located(try SiteAddress(text.value).text, at: text.range))
      } catch {
        report(
          .invalidURL, error.message, at: text.range,
          fix: error.suggestion.map { "write \(writing: $0)" })
      }
    case .text:
      reportMarks(in: text, of: key)
      return .text(text)
    case .words, .markdown, .reference, .source, .list, .record, .textOrRecord, .free:
      return .text(text)
    }
    return nil
  }

  /// Readers see a plain text as it is written.
  private mutating func reportMarks(in text: Located<String>, of key: String) {
    let marks = PlainMarks(in: text.value)
    var rest = file.bytes[text.range.lowerBound...].prefix(2 * marks.bytes.count + 200)
    for mark in marks.found {
      let written = marks.bytes[mark.range]
      let range = rest.firstRange(of: written)
      if let range { rest = rest[range.upperBound...] }
      // A mark that a line's end is in is not written so.
      let fix: Suggestion =
        range == nil
        ? "in place of '\(String(decoding: written, as: UTF8.self))' write '\(mark.words)'"
        : mark.words.isEmpty ? .removal : "write \(writing: mark.words)"
      report(
        .foreignMark, "'\(key)' is plain text, in which '\(mark.sign)' has no meaning",
        at: range ?? text.range, fix: fix)
    }
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
      report(.invalidDate, error.message, at: text.range, fix: error.suggestion)
      return nil
    }
  }

  /// Why a text isn't a valid address (RFC 3986, section 3), with a scheme that we link to; nil if it
  /// is.
  private static func reasonAgainst(url text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return "an address must start with https:// or http://"
    }
    let rest = text.dropFirst(scheme.count)
    if rest.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" }) {
      return "an address can't contain spaces, quotation marks or angle brackets"
    }
    return HostName.reasonAgainst(rest)
  }
}
