internal import Language
import Support

/// The rules by which a single line is known as boilerplate.
///
/// Each asks for words that an article's own sentences hardly ever begin with or consist of, and for
/// a short line: a rule that is in doubt keeps the line.
struct BoilerplateRules {
  private typealias Phrases = BoilerplatePhrases

  private let text: String
  private let words: LineWords

  private static let dates = DateReader(inAnyLanguage: nil)

  init(_ text: String, _ words: LineWords) {
    self.text = LineWords.beginning(of: text)
    self.words = words
  }

  /// Where in the text a line is: real text begins and ends with long sentences.
  enum Part {
    case head, body, tail
  }

  /// What the line is, wherever it occurs; nil for what may be real text.
  var strong: Boilerplate? {
    if isCode { return .tracking }
    if words.count <= 80, Phrases.cookies.contains(where: words.key.holds) {
      return isNotice ? .cookieNotice : nil
    }
    if isAdvertisement { return .advertisement }
    if isShare { return .share }
    if isReprint { return .reprintNotice }
    if isCopyright { return .copyright }
    if isCredit { return .credit }
    if isCall { return .subscription }
    if words.isAny(of: Phrases.popular) { return .popularPosts }
    if words.isAny(of: Phrases.related) { return .relatedHeadlines }
    if isPointer { return .alsoRead }
    if words.isAny(of: Phrases.comments) || isCommentCount { return .comments }
    if words.count <= 24, words.starts(with: Phrases.navigationStarts) { return .navigation }
    if words.count <= 20, isSigned { return .byline }
    if isDateline { return .dateline }
    return nil
  }

  /// What the line is before the real text or after it, where rules may be bolder.
  var outsideText: Boilerplate? {
    if let strong { return strong }
    if isDateInDigits { return .dateline }
    if !words.isSentence, words.count <= 8, words.consists(of: Phrases.navigation) {
      return .navigation
    }
    if isPath || isAddress { return .navigation }
    if isName { return .byline }
    if isBareDate { return .dateline }
    if isCaption { return .credit }
    return nil
  }

  // MARK: - Rules

  /// An address and nothing else, as browsers print it below a page.
  private var isAddress: Bool {
    text.holds("://") && text.split(whereSeparator: \.isWhitespace).count == 1
  }

  /// Two signs of code, or one where half of the characters aren't letters.
  private var isCode: Bool {
    let lowered = text.lowercased()
    let hits = Phrases.code.count { words.key.holds($0) || lowered.holds($0) }
    guard !isSentenceWithCode else { return false }
    guard hits > 0 || text.hasSuffix(");") || text.hasSuffix("};") || text.hasSuffix("{") else {
      return false
    }
    let signs = text.unicodeScalars.count { "{}()[];=<>/\"'_$&|!-#@.:".unicodeScalars.contains($0) }
    return hits > 2 || signs * 8 >= text.unicodeScalars.count
  }

  /// A sentence that names some code: most of its parts are words, and it begins and ends as sentences do.
  private var isSentenceWithCode: Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let plain = parts.count { part in
      part.trimming { ",.:!?()\"'“”‘’«»".contains($0) }.allSatisfy(\.isLetter)
    }
    return text.first?.isUppercase ?? false && ".!?".contains(text.last ?? " ") && plain >= 4
      && plain * 3 >= parts.count * 2
  }

  /// A notice speaks to the reader.
  private var isNotice: Bool {
    words.count <= 12
      || Phrases.noticeWords.contains(where: words.mentions) && !text.holds("\u{201C}")
        && !text.holds("\"")
  }

  private var isAdvertisement: Bool {
    words.isAny(of: Phrases.advertisements)
      || words.count <= 6 && words.words.first == "advertisement" && !words.isSentence
  }

  private var isShare: Bool {
    if words.count <= 16, words.consists(of: Phrases.shareVocabulary),
      words.words.contains(where: Phrases.shareCores.contains)
    {
      return !words.isSentence || words.count <= 4
    }
    return words.count <= 16 && words.starts(with: Phrases.shareStarts)
  }

  private var isReprint: Bool {
    guard words.count <= 45, Phrases.reprints.contains(where: words.key.holds) else {
      return false
    }
    // `First published on Wed 9 Jun 2021`
    if isDateline, isBareDate { return false }
    return Phrases.reprintStarts.first(startOf: words.words.joined(separator: " ")) != nil
  }

  private var isCopyright: Bool {
    guard words.count <= 45 else { return false }
    if words.key.hasPrefix("copyright") || words.key.hasPrefix("(c) ") {
      return words.count <= 12 || Phrases.copyrights.contains(where: words.key.holds)
    }
    if words.key.hasPrefix("©") { return words.words.contains { $0.count == 4 && Int($0) != nil } }
    guard words.count <= 30, let phrase = Phrases.copyrights.first(where: words.key.holds) else {
      return false
    }
    let isOfTerms =
      phrase.hasPrefix("terms") || phrase == "privacy policy" || phrase == "without permission"
    return !isOfTerms || words.count <= 8 || words.key.holds("©")
  }

  private var isCredit: Bool {
    if words.key.hasPrefix("©") || words.key.hasPrefix("(©"), words.count <= 8 {
      // `© is a sign.`
      let first = text.first { $0.isLetter }
      return !words.isSentence || !(first?.isLowercase ?? false)
    }
    if words.count <= 45, words.starts(with: Phrases.creditStarts) { return true }
    if isSignedCaption { return true }
    guard let credit = lastBracket, words.count <= 60 else { return false }
    let parts = credit.split { !$0.isLetter && $0 != "/" }.map(String.init)
    let names = parts.filter { !$0.isEmpty }
    guard names.count <= 8 else { return false }
    return names.contains { Phrases.creditWords.contains($0) }
      || credit.contains("/") && credit.split(separator: "/").count == 2
        && !credit.contains(where: \.isNumber) && names.count >= 2
  }

  /// `The mill in 1961. Photo: Ada Quill`
  private var isSignedCaption: Bool {
    guard words.count <= 45 else { return false }
    return Phrases.creditSigns.contains { sign in
      guard words.key.holds(sign) else { return false }
      let parts = Parts.of(words.key, at: sign)
      return parts.count == 2 && parts[1].count <= 60
        && (1...7).contains(parts[1].split(separator: " ").count)
    }
  }

  /// The words in brackets with which the line ends, in lower case.
  private var lastBracket: Substring? {
    guard let last = words.key.last, last == ")" || last == "]",
      let open = words.key.lastIndex(of: last == ")" ? "(" : "[")
    else { return nil }
    return words.key[words.key.index(after: open)...].dropLast()
  }

  private var isCall: Bool {
    let order = words.count <= 4 ? Phrases.orders.first(startOf: words.key) : nil
    let isOrder =
      order.map { order in
        let rest = words.key.dropFirst(order.count).split { !$0.isLetter }.first
        return rest.map { Phrases.afterOrders.contains(String($0)) } ?? true
      } ?? false
    let isMailing = words.count <= 40 && Phrases.mailings.contains(where: words.key.holds)
    return isOrder && !words.isSentence || isMailing
      || words.count <= 40 && words.starts(with: Phrases.calls)
        && Phrases.callCues.contains { words.key.holds($0) }
        && !(text.holds("\u{201C}") && words.isSentence)
  }

  /// A pointer names another article after a colon or a bar, or is a short line.
  private var isPointer: Bool {
    guard words.count <= 30,
      let phrase = Phrases.alsoRead.first(startOf: words.key)
    else { return false }
    if phrase.hasSuffix(":") { return true }
    let rest = words.key.dropFirst(phrase.count).drop { $0 == " " }
    let isMarked = rest.first.map { ":|-–—>»→".contains($0) } ?? true
    return isMarked || rest.first != "," && !words.isSentence && words.count <= 20
  }

  private var isCommentCount: Bool {
    words.count == 2 && Int(words.words[0]) != nil
      && ["comment", "comments", "replies", "reply", "responses"].contains(words.words[1])
  }

  private var isSigned: Bool {
    guard words.starts(with: Phrases.bylineStarts) else { return false }
    return !words.isSentence || words.count <= 12
  }

  private var isDateline: Bool {
    guard words.count <= 16, words.starts(with: Phrases.datelineStarts),
      !words.isSentence
        || words.count <= 8
    else { return false }
    return Self.dates.firstDay(in: words.key) != nil
      || words.words.contains { DigitDate($0) != nil }
  }

  /// `Home > World > Coasts`
  private var isPath: Bool {
    guard !words.isSentence, words.count <= 24 else { return false }
    for sign in [" > ", " » ", " / ", " › ", " | ", " • ", " · "] {
      guard words.key.holds(sign) else { continue }
      let parts = Parts.of(words.key, at: sign)
      if parts.count >= 3 || parts.count == 2 && words.key.hasPrefix("home"),
        parts.allSatisfy({ $0.split(separator: " ").count <= 4 })
      {
        return true
      }
    }
    return false
  }

  /// A date, with a time or how long the reading takes.
  private var isBareDate: Bool {
    guard words.count <= 12, !words.isSentence || words.count <= 5 else { return false }
    if Phrases.readingTimes.contains(where: words.key.holds) { return true }
    guard !words.hasOtherLabel else { return false }
    guard let date = Self.dates.firstDay(in: words.key) else { return isDateInDigits }
    return words.count - date.words <= 9
      && words.words.allSatisfy { $0.contains(where: \.isNumber) || Phrases.dateWords.contains($0) }
      || words.count - date.words <= 2
  }

  /// `03/07/19`, `Actualizado: 03/07/2019 18:30h`: which is the day depends on the language.
  private var isDateInDigits: Bool {
    words.words.contains { DigitDate($0) != nil }
      && words.words.allSatisfy {
        $0.contains(where: \.isNumber) || Phrases.dateWords.contains($0)
          || Phrases.datelineWords.contains($0)
      }
  }

  /// `By Ada Quill and Bo Fenn, Harbour Correspondent`: a line of names.
  private var isName: Bool {
    words.count <= 20
      && (Byline(of: [text]) != nil || Byline.signature(text) != nil || Byline.isOfAgency(text)
        || Byline.isOfOthers(text))
  }

  /// A caption before the text ends with the credit.
  private var isCaption: Bool {
    guard let credit = lastBracket, words.count <= 45 else { return false }
    let agencies: Set = [
      "reuters", "ap", "afp", "epa", "dpa", "ani", "pti", "xinhua", "tass", "anp",
    ]
    return credit.split { !$0.isLetter }.contains { agencies.contains(String($0)) }
  }
}

/// A text cut at each occurrence of some signs.
enum Parts {
  static func of(_ text: some StringProtocol, at sign: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: sign) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension String {
  /// Whether the bytes of a phrase are in it: many phrases are looked for in each line.
  func holds(_ phrase: String) -> Bool {
    let (text, phrase) = (utf8.span, phrase.utf8.span)
    guard let last = text.indices.dropLast(max(phrase.count - 1, 0)).last else { return false }
    for start in 0...last where text[start] == phrase[0] {
      var length = 1
      while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
      if length == phrase.count { return true }
    }
    return false
  }
}
