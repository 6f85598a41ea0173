internal import Language

/// The words by which boilerplate is known, of all languages: the page of one often has lines of
/// another, and what marks boilerplate in one hardly begins a sentence of another.
enum BoilerplatePhrases {
  /// Parts of code that no article prints by the line.
  static let code = [
    "gtag(", "googletag", "datalayer", "window.", "document.", "function(", "function (",
    "var ", "<script", "</script", "<!--", "-->", "!--", "@media", "@import", "{\"@context", "=>",
    "adsbygoogle", "fbq(", "ga(", "_gaq", "$(", "console.", "async src=", "</div>", "<iframe",
    "!important",
  ]

  static let cookies = list(.cookies)
  static let alsoRead = PhraseStarts(list(.pointers))
  static let popular = Set(list(.popular))
  static let related = Set(list(.related))
  /// Heads of lists of either sort.
  static let lists = popular.union(related)
  static let comments = Set(list(.comments))
  static let shareVocabulary = Set(list(.shareWords))
  static let shareCores = Set(list(.shareCores))
  static let shareStarts = PhraseStarts(list(.share))
  static let advertisements = Set(list(.advertisements))
  static let calls = PhraseStarts(list(.calls))
  static let callCues = list(.callCues)
  static let mailings = list(.mailings)
  static let navigation = Set(list(.navigationWords))
  static let navigationStarts = PhraseStarts(list(.navigation))
  static let creditWords = Set(list(.creditWords))
  static let creditStarts = PhraseStarts(list(.credits))
  /// What a caption's end begins with: `photo:`. A text may name its source so, too.
  static let creditSigns = list(.credits).filter {
    $0.hasSuffix(":") || $0.hasSuffix("：") || $0.hasSuffix("／") || $0.hasSuffix("＝")
  }.filter { sign in
    ![
      "source", "quelle", "fuente", "fonte", "источник", "出典", "来源", "來源", "资料", "資料", "مصدر",
      "منبع",
    ]
    .contains(where: sign.holds)
  }
  static let reprints = list(.reprints)
  static let reprintStarts = PhraseStarts(list(.reprintStarts))
  static let copyrights = list(.copyrights)
  static let bylineStarts = PhraseStarts(list(.bylines))
  static let datelineStarts = PhraseStarts(list(.datelines))
  static let updates = PhraseStarts(list(.updates))
  /// With what each language states when a page was published or changed.
  private static let datelinesByLanguage = PhraseBook.all.map {
    (language: $0.language, starts: PhraseStarts($0[.datelines] + $0[.updates]))
  }

  /// The one in which a line says so; nil where several have its words.
  static func language(ofDateline words: LineWords) -> String? {
    let found = datelinesByLanguage.filter { words.starts(with: $0.starts) }
    return found.count == 1 ? found[0].language : nil
  }

  static let todays = Set(list(.todays))
  static let readingTimes = list(.readingTimes)
  static let authors = PhraseStarts(list(.authors))
  static let helpers = PhraseStarts(list(.helpers))
  static let whences = list(.whences)
  static let ands = Set(list(.ands))
  static let roles = Set(list(.roles))
  static let papers = Set(list(.papers))
  /// Words with which the statement of a date begins, and those of dates.
  static let datelineWords = Set(
    list(.datelines).compactMap { $0.split(separator: " ").first }.map(String.init))
  static let articles = PhraseBook.all.reduce(into: Set<String>()) {
    $0.formUnion(NameLexicon.of($1.language).articles)
  }
  static let noticeWords = Set(list(.noticeWords))
  static let orders = PhraseStarts(["subscribe", "sign up", "donate"])
  /// What may come after one: `Subscribe rate` is about something else.
  static let afterOrders: Set = [
    "to", "now", "today", "here", "for", "with", "via", "us", "free", "and", "or", "your", "our",
    "the", "by", "from", "in", "below", "online", "newsletter", "newsletters",
  ]
  static let months = Set(
    WritingLexicon.all.flatMap(\.months).joined().map { $0.lowercased() })
  static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  static let dateWords = Set(list(.dateWords)).union(months)

  private static func list(_ kind: PhraseBook.Kind) -> [String] {
    PhraseBook.all.flatMap { $0[kind] }
  }
}
