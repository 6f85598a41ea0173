/// An element of a page, as far as it tells what its text is.
struct PageElement {
  let name: String
  /// In the page's list; the root's is itself.
  let parent: Int
  /// What its name, role or class says that it is; nil where they say nothing.
  let furniture: Furniture?
  /// Whether it may hold the article and little else.
  let mayBeArticle: Bool
  /// Words of long sentences below it: real text, as far as can be told.
  var realWords = 0

  init(_ name: String, _ attributes: [HTMLAttribute], parent: Int) {
    self.name = name
    self.parent = parent
    let words = Self.words(of: attributes)
    furniture =
      Self.hidden(attributes) ?? Self.byName[name] ?? attributes["role"].flatMap { Self.byRole[$0] }
      ?? Self.byWords(words)
    mayBeArticle =
      name == "article" || name == "main" || attributes["role"] == "main"
      || attributes["itemprop"]?.lowercased() == "articlebody"
      || !words.isDisjoint(with: ["article", "story", "post", "entry", "text"])
        && !words.isDisjoint(with: ["body", "content", "text"])
  }

  private static func hidden(_ attributes: [HTMLAttribute]) -> Furniture? {
    let style = (attributes["style"] ?? "").filter { !$0.isWhitespace }.lowercased()
    let isHidden = attributes["hidden"] != nil || style.contains("display:none")
    return isHidden ? .navigation : nil
  }

  /// The words of class and id: `articleShare-box` has three.
  private static func words(of attributes: [HTMLAttribute]) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    for character in (attributes["class"] ?? "") + " " + (attributes["id"] ?? "") + " " {
      let startsWord = character.isUppercase && !(word.last?.isUppercase ?? true)
      if !character.isLetter || startsWord {
        if !word.isEmpty { words.insert(word.lowercased()) }
        word = ""
      }
      if character.isLetter { word.append(character) }
    }
    return words
  }

  private static func byWords(_ words: Set<String>) -> Furniture? {
    byClass.first { !$0.words.isDisjoint(with: words) }?.furniture
  }

  /// By element; `header` is told apart by where it stands.
  private static let byName: [String: Furniture] = [
    "nav": .navigation, "aside": .relatedHeadlines, "footer": .navigation, "form": .navigation,
    "button": .navigation, "select": .navigation, "textarea": .navigation, "menu": .navigation,
    "figure": .credit, "figcaption": .credit, "noscript": .tracking, "dialog": .subscription,
    "amp-ad": .advertisement, "amp-sticky-ad": .advertisement, "amp-embed": .relatedHeadlines,
    "amp-social-share": .share, "amp-sidebar": .navigation, "amp-consent": .cookieNotice,
    "amp-user-notification": .cookieNotice, "amp-next-page": .relatedHeadlines,
  ]

  /// By landmark (WAI-ARIA).
  private static let byRole: [String: Furniture] = [
    "navigation": .navigation, "complementary": .relatedHeadlines, "contentinfo": .navigation,
    "banner": .navigation, "search": .navigation, "dialog": .subscription,
    "alertdialog": .cookieNotice,
  ]

  /// By a word of the class or the id; the first that fits counts.
  private static let byClass: [(words: Set<String>, furniture: Furniture)] = [
    (["cookie", "cookies", "consent", "gdpr", "ccpa"], .cookieNotice),
    (["share", "sharing", "social", "addthis", "sharedaddy", "follow"], .share),
    (["popular", "trending"], .popularPosts),
    (
      ["related", "recommended", "recirc", "outbrain", "taboola", "teaser", "readnext"],
      .relatedHeadlines
    ),
    (
      ["newsletter", "subscribe", "subscription", "signup", "paywall", "donate", "promo"],
      .subscription
    ),
    (["comment", "comments", "disqus", "respond"], .comments),
    (
      ["ad", "ads", "advert", "advertisement", "adslot", "adsbygoogle", "sponsor", "sponsored"],
      .advertisement
    ),
    (
      [
        "breadcrumb", "breadcrumbs", "nav", "navbar", "navigation", "menu", "skip", "pagination",
        "tags", "taglist", "toolbar", "masthead", "sidebar", "footer",
      ], .navigation
    ),
    (["byline", "author", "authors"], .byline),
    (["pubdate", "published", "timestamp", "postdate", "updated"], .dateline),
    (["caption", "credit", "credits"], .credit),
    (["copyright", "legal"], .copyright),
  ]
}
