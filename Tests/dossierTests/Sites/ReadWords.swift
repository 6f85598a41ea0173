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

  /// Of a briefing's files and catalogues, but for keys, choices and slots: these are in English whatever
  /// the language.
  init(ofValues files: [[UInt8]], ofAnyScript isOfAnyScript: Bool = false) {
    self.isOfAnyScript = isOfAnyScript
    // Each use of one that is written in place makes it again.
    let (choice, key) = (Self.choice, Self.key)
    for file in files {
      var parts = String(decoding: file, as: UTF8.self).split(separator: "\n---\n", maxSplits: 1)
      if !parts.isEmpty {
        let values = parts.removeFirst().split(separator: "\n").filter {
          $0.firstMatch(of: choice) == nil
        }
        add(values.map { $0.replacing(key, with: " ") }.joined(separator: "\n"))
      }
      for text in parts { add(String(text)) }
    }
  }

  private static var choice: Regex<Substring> {
    /^\s*(?:- )?(?:kind|status|form|publish|type|[a-z]+_basis|language|publish_on): [a-z-]+\s*$/
  }
  private static var key: Regex<Substring> {
    /^\s*(?:- )*[a-z0-9_]+:(?:\s|$)|[{,]\s*[a-z0-9_]+:\s|\{[a-z_]+\}/
  }

  /// Of a page: its text, and the attributes that are read out or shown elsewhere.
  init(ofPage page: String, ofAnyScript isOfAnyScript: Bool = false) {
    self.isOfAnyScript = isOfAnyScript
    // Entries of feeds are HTML in XML; of cards, the paths and the names of languages are for the script.
    let isXML = page.hasPrefix("<?xml")
    let text = isXML ? page.replacing("&lt;", with: "<").replacing("&gt;", with: ">") : page
    let prose =
      page.hasPrefix("dossierCards")
      ? page.replacing(/dossierCards|"[^"]*\.html":|,"[a-z-]+","(?:ltr|rtl)"/, with: " ") : text
    let shown = prose.replacing(/(?s)<(script|style)\b.*?<\/\1>/, with: " ")
      .replacing(/(?s)<(id|link|url|generator|name|uri)>.*?<\/\1>/, with: " ")
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
    let read = shown.replacing(/https?:[^\s<"]*/, with: " ")
      .replacing(/(?s)<p class="address">.*?<\/p>/, with: " ")
      .replacing(/<[^>]*>/, with: " ")
    add(Self.plain(read[...]))
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
