import Support

/// Language tags as RFC 5646 (BCP 47) forms them.
package enum LanguageTag {
  /// Whether a text has the form of a tag: a language of two or three letters, then a script, a
  /// region, variants and extensions, each as far as stated; or a private or grandfathered tag.
  ///
  /// The standard also reserves languages of four to eight letters, of which there are none.
  package static func isWellFormed(_ text: String) -> Bool {
    let tag = text.lowercased()
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ isAlphanumeric($0) && 1...8 ~= $0.utf8.count }) else { return false }
    if grandfathered.contains(tag) { return true }
    var rest = parts[...]
    if rest.first == "x" { return rest.count > 1 }
    guard let language = rest.popFirst(), isLetters(language, 2...3) else { return false }
    for _ in 0..<3 where rest.first.map({ isLetters($0, 3...3) }) ?? false { rest.removeFirst() }
    if let script = rest.first, isLetters(script, 4...4) { rest.removeFirst() }
    if let region = rest.first, isLetters(region, 2...2) || isDigits(region, 3) {
      rest.removeFirst()
    }
    guard takesVariants(&rest), takesExtensions(&rest) else { return false }
    return rest.isEmpty || rest.first == "x" && rest.count > 1
  }

  /// `rtl` for a language that is written from right to left, by its script if the tag names one, else
  /// `ltr`: as HTML's `dir` has it.
  package static func direction(of tag: String) -> String {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    let script = parts.dropFirst().first { isLetters($0, 4...4) }
    let isLeftward =
      script.map(leftwardScripts.contains) ?? parts.first.map(leftwardLanguages.contains) ?? false
    return isLeftward ? "rtl" : "ltr"
  }

  private static let leftwardScripts: Set = [
    "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]
  private static let leftwardLanguages: Set = [
    "ar", "arc", "arz", "ary", "azb", "ckb", "dv", "fa", "he", "iw", "ks", "lrc", "mzn", "nqo",
    "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  /// No variant is repeated (section 2.2.5).
  private static func takesVariants(_ rest: inout ArraySlice<String>) -> Bool {
    var seen: Set<String> = []
    while let variant = rest.first,
      variant.utf8.count >= 5 || variant.utf8.count == 4 && isDigits(String(variant.prefix(1)), 1)
    {
      guard seen.insert(variant).inserted else { return false }
      rest.removeFirst()
    }
    return true
  }

  /// Each extension starts with a sign of its own and says something (section 2.2.6).
  private static func takesExtensions(_ rest: inout ArraySlice<String>) -> Bool {
    var seen: Set<String> = []
    while let singleton = rest.first, singleton.utf8.count == 1, singleton != "x" {
      guard seen.insert(singleton).inserted else { return false }
      rest.removeFirst()
      let words = rest.prefix { $0.utf8.count >= 2 }
      guard !words.isEmpty else { return false }
      rest = rest.dropFirst(words.count)
    }
    return true
  }

  private static func isLetters(_ part: String, _ length: ClosedRange<Int>) -> Bool {
    length ~= part.utf8.count && part.utf8.allSatisfy(\.isSmallLetter)
  }

  private static func isDigits(_ part: String, _ length: Int) -> Bool {
    part.utf8.count == length && part.utf8.allSatisfy(\.isDigit)
  }

  private static func isAlphanumeric(_ part: String) -> Bool {
    part.utf8.allSatisfy { $0.isSmallLetter || $0.isDigit }
  }

  /// The tag that was probably meant: a locale's (`en_US.UTF-8`), or a language by its name.
  package static func suggestion(for text: String) -> String? {
    if let code = codes[text.lowercased()] { return code }
    let locale = text.prefix { $0 != "." && $0 != "@" }
    let tag = locale.split { $0 == "_" || $0 == "-" || $0.isWhitespace }.joined(separator: "-")
    if isWellFormed(tag) { return tag }
    // As `English (US)`.
    return text.lowercased().split { !$0.isLetter }.first.flatMap { codes[String($0)] }
  }

  /// Tags that were registered before there were rules for them (section 2.2.8).
  private static let grandfathered: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
    "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
    "sgn-ch-de", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min",
    "zh-min-nan", "zh-xiang",
  ]

  /// The names of languages, in English and as their speakers call them.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in names {
      for name in line.dropFirst() { codes[name] = line[0] }
    }
    return codes
  }()

  private static let names: [[String]] = [
    ["ar", "arabic", "العربية"], ["bg", "bulgarian", "български"], ["ca", "catalan", "català"],
    ["cs", "czech", "čeština"], ["da", "danish", "dansk"], ["de", "german", "deutsch"],
    ["el", "greek", "ελληνικά"], ["en", "english"], ["es", "spanish", "español", "castellano"],
    ["et", "estonian", "eesti"], ["fa", "persian", "farsi", "فارسی"], ["fi", "finnish", "suomi"],
    ["fr", "french", "français", "francais"], ["ga", "irish", "gaeilge"],
    ["he", "hebrew", "עברית"], ["hi", "hindi", "हिन्दी"], ["hr", "croatian", "hrvatski"],
    ["hu", "hungarian", "magyar"], ["id", "indonesian"], ["is", "icelandic", "íslenska"],
    ["it", "italian", "italiano"], ["ja", "japanese", "日本語"], ["ko", "korean", "한국어"],
    ["lt", "lithuanian", "lietuvių"], ["lv", "latvian", "latviešu"],
    ["nl", "dutch", "nederlands", "flemish"], ["nb", "bokmål"], ["nn", "nynorsk"],
    ["no", "norwegian", "norsk"], ["pl", "polish", "polski"],
    ["pt", "portuguese", "português", "portugues"], ["ro", "romanian", "română"],
    ["ru", "russian", "русский"], ["sk", "slovak", "slovenčina"],
    ["sl", "slovenian", "slovene", "slovenščina"], ["sr", "serbian", "српски"],
    ["sv", "swedish", "svenska"], ["tr", "turkish", "türkçe", "turkce"],
    ["uk", "ukrainian", "українська"], ["ur", "urdu", "اردو"], ["vi", "vietnamese"],
    ["zh", "chinese", "中文", "mandarin"],
  ]
}
