import Foundation

/// The words in Latin letters that a reader of some texts sees: letters alone, in lower case.
struct ReadWords {
  private(set) var words: Set<String> = []
  /// Whether words in other letters than Latin ones count too.
  private let isOfAnyScript: Bool

  init(_ texts: [[UInt8]], ofAnyScript isOfAnyScript: Bool = false) {
    self.isOfAnyScript = isOfAnyScript
    for text in texts { add(String(decoding: text, as: UTF8.self)) }
  }

  /// Of a page: its text, and the attributes that are read out or shown elsewhere.
  init(ofPage page: String, ofAnyScript isOfAnyScript: Bool = false) {
    self.isOfAnyScript = isOfAnyScript
    let shown = page.replacing(/(?s)<(script|style)\b.*?<\/\1>/, with: " ")
    for attribute in shown.matches(of: /\s(?:title|aria-label|alt|placeholder)="([^"]*)"/) {
      add(Self.plain(attribute.1))
    }
    for description in shown.matches(
      of:
        /<meta (?:name="description"|[^>]*property="og:(?:title|description|site_name)") content="([^"]*)"/
    ) {
      add(Self.plain(description.1))
    }
    // An address is not prose.
    let text = shown.replacing(/(?s)<p class="address">.*?<\/p>/, with: " ")
      .replacing(/<[^>]*>/, with: " ")
    add(Self.plain(text[...]))
  }

  private static func plain(_ text: Substring) -> String {
    String(
      text.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        .replacing(/&[a-z#0-9]+;/, with: " "))
  }

  private mutating func add(_ text: String) {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "_" }) {
      let latin = word.filter {
        isOfAnyScript || $0.unicodeScalars.allSatisfy { $0.value < 0x250 }
      }
      if latin.count > 1 { words.insert(String(latin)) }
    }
  }
}
