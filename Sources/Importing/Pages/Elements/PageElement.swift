import Support

/// An element of a page, as far as it shows what its text is.
struct PageElement {
  let name: String
  /// In the page's list; the root's is itself.
  let parent: Int
  /// What its name, role or class says that it is; nil where they say nothing.
  private(set) var evidence: Boilerplate?
  /// Whether no more than a word of its class says so, beside others: `share-price`, `footer-note`.
  let isDoubtful: Bool
  /// How well its name, `itemprop` or class fits what holds an article and little else, from 0 to 3.
  let articleEvidence: Int
  private let stated: Stated?
  /// Whether it links to the first page of a site.
  let isHomeLink: Bool
  /// How large its text is, in pixels; 0 where nothing says so.
  let size: Int
  /// How its text is set against the line.
  var raise: Raise?
  /// Whether all that is raised in it is a number, so that a sign in an element of its own is raised, too.
  var raisesSigns = false
  /// Those of its attributes that rules of the page's style ask for.
  private(set) var attributes: [HTMLAttribute] = []
  /// Whether a rule of the page's own style hides it.
  private(set) var isHidden = false
  /// Whether it is shown apart from what is beside it, whatever it is called: a cell, a block.
  private(set) var isApart: Bool
  /// Whether what is directly in it is shown apart.
  private(set) var isParting: Bool
  /// Whether it leads to a place of a page, as the mark of a note does.
  let isNoteLink: Bool

  enum Raise { case above, below }

  /// What most elements state nothing of, apart, since a page may have hundreds of thousands of them.
  private final class Stated {
    let names: String
    let classes: [Substring]
    let role: String
    let id: String
    let span: (columns: Int, rows: Int)
    let number: Int?

    init?(_ attributes: [HTMLAttribute], number: Int?) {
      guard number != nil || attributes.contains(where: { Self.keys.contains($0.name) }) else {
        return nil
      }
      names = attributes["class"] ?? ""
      classes = names.split(whereSeparator: \.isWhitespace)
      role = attributes["role"]?.lowercased() ?? ""
      id = attributes["id"] ?? ""
      let count = { (key: String) in attributes[key].flatMap { Int($0.trimmed) } ?? 1 }
      span = (max(count("colspan"), 1), max(count("rowspan"), 0))
      self.number = number
    }

    private static let keys: Set = ["class", "role", "id", "colspan", "rowspan"]
  }

  /// Its name and class, by which elements of the same kind are known.
  var pattern: String { name + " " + (stated?.names ?? "") }
  var classes: [Substring] { stated?.classes ?? [] }
  /// Its landmark (WAI-ARIA), in lower case.
  var role: String { stated?.role ?? "" }
  var id: String { stated?.id ?? "" }
  /// How many columns and rows a cell reaches over, as it states them.
  var span: (columns: Int, rows: Int) { stated?.span ?? (1, 1) }
  /// Of an item of a numbered list.
  var number: Int? { stated?.number }

  init(_ name: String, _ attributes: [HTMLAttribute], parent: Int, number: Int? = nil) {
    self.name = name
    self.parent = parent
    stated = Stated(attributes, number: number)
    let role = stated?.role ?? ""
    isHomeLink = name == "a" && (attributes["href"].map(Self.isHome) ?? false)
    let isWhole = name == "html" || name == "body"
    var words = isWhole ? [] : Self.words(of: name, attributes)
    // An article behind a paywall is the article.
    if name == "article" || Self.isBody(attributes["class"]) { words.remove("paywall") }
    let sure = Self.isStruck(name, attributes) ? .deleted : Self.byName[name] ?? Self.byRole[role]
    evidence = isWhole ? nil : sure ?? Self.byWords(words)
    isDoubtful = sure == nil && !Self.isPlain(name, attributes)
    size = Self.size(name, attributes, words)
    articleEvidence = Self.articleEvidence(name, role, attributes, words)
    let style = (attributes["style"] ?? "").filter { !$0.isWhitespace }.lowercased()
    let own = PageStyles.effects(ofStyle: style)
    raise =
      name == "sup" || own.contains(.above)
      ? .above : name == "sub" || own.contains(.below) ? .below : nil
    isApart = Self.apartRoles.contains(role) || own.contains(.apart)
    isParting = own.contains(.parting)
    isNoteLink =
      name == "a"
      && (attributes["href"]?.split(separator: "#", omittingEmptySubsequences: false))?
        .count == 2
  }

  /// Whether its class says that it holds facts: `factbox`, `key-facts`.
  var isOfFacts: Bool {
    let words = Self.words(
      of: "", [HTMLAttribute(name: "class", value: classes.joined(separator: " "))])
    return words.contains { ["fact", "facts", "factbox", "infobox", "keyfacts"].contains($0) }
  }

  /// Whether it is hidden within a line.
  var isCut: Bool { isHidden && PageSums.isInline(name) }

  /// Takes what the rules of the page's own style do with it; `elements` are those before it.
  mutating func apply(
    _ styles: PageStyles, _ attributes: [HTMLAttribute], among elements: [PageElement]
  ) {
    self.attributes = attributes.filter { styles.attributes.contains($0.name) }
    let effects = styles.effects(on: self, among: elements)
    if effects.contains(.struck) { evidence = .deleted }
    isHidden = effects.contains(.hidden)
    if raise == nil {
      raise = effects.contains(.above) ? .above : effects.contains(.below) ? .below : nil
    }
    if effects.contains(.parting) { isParting = true }
    if effects.contains(.apart) || elements.last != nil && elements[parent].isParting {
      isApart = true
    }
  }

  private static let apartRoles: Set = [
    "cell", "gridcell", "columnheader", "rowheader", "row", "listitem", "term", "definition",
    "heading", "paragraph", "option", "menuitem", "tab",
  ]

  /// `/`, `https://aln.example/`, and the same as an archive has it
  private static func isHome(_ address: String) -> Bool {
    guard let host = Parts.of(address, at: "://").dropFirst().last else {
      return ["/", "./", "index.html"].contains(address)
    }
    let path = host.drop { $0 != "/" }
    return path == "/" || path.isEmpty
  }

  /// What browsers don't show: scripts, templates, and what is hidden by an attribute.
  static func isHidden(_ name: String, _ attributes: [HTMLAttribute]) -> Bool {
    // What a template has as another element's shadow is shown in its place.
    let isShadow = ["shadowrootmode", "shadowmode"].contains { attributes[$0] != nil }
    if isUnshown(name), !(name == "template" && isShadow) { return true }
    if attributes["hidden"] != nil { return true }
    if name == "dialog", attributes["open"] == nil { return true }
    let style = (attributes["style"] ?? "").filter { !$0.isWhitespace }.lowercased()
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether the text of an element of this name is never a page's.
  static func isUnshown(_ name: String) -> Bool { unshown.contains(name) }

  private static func isStruck(_ name: String, _ attributes: [HTMLAttribute]) -> Bool {
    ["del", "s", "strike"].contains(name)
      || attributes["style"]?.lowercased().contains("line-through") ?? false
  }

  private static let unshown: Set = [
    "script", "style", "template", "title", "noembed", "noframes", "iframe", "object",
    "video", "audio", "canvas", "rp", "datalist", "desc", "metadata", "defs",
    "annotation",
  ]

  private static func articleEvidence(
    _ name: String, _ role: String, _ attributes: [HTMLAttribute], _ words: Set<String>
  ) -> Int {
    let property = attributes["itemprop"]?.lowercased()
    if property == "articlebody" || property == "reviewbody" || property == "blogpost" { return 3 }
    if words.contains("articlebody") { return 3 }
    let isBody =
      !words.isDisjoint(with: ["article", "story", "post", "entry", "text", "blog", "news"])
      && !words.isDisjoint(with: ["body", "content", "text", "main"])
    if isBody || name == "article" { return 2 }
    return name == "main" || role == "main" || role == "article" ? 1 : 0
  }

  /// Whether one of its classes is a name for an article's text and nothing else: `entry-content`.
  private static func isBody(_ names: String?) -> Bool {
    (names ?? "").lowercased().split(whereSeparator: \.isWhitespace).contains { name in
      let words = name.split { !$0.isLetter }
      return words.count == 2 && ["article", "story", "post", "entry"].contains(words[0])
        && ["body", "content", "text"].contains(words[1])
    }
  }

  /// The words of class and id, and of a custom element's name: `articleShare-box` has three.
  private static func words(of name: String, _ attributes: [HTMLAttribute]) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    // Formulas name the menus that their renderer adds.
    guard !name.hasPrefix("mjx-") else { return [] }
    let own = name.contains("-") ? name : ""
    for character in "\(attributes["class"] ?? "") \(attributes["id"] ?? "") \(own) " {
      let startsWord = character.isUppercase && !(word.last?.isUppercase ?? true)
      if !character.isLetter || startsWord {
        if !word.isEmpty { words.insert(word.lowercased()) }
        word = ""
      }
      if character.isLetter { word.append(character) }
    }
    return words
  }

  /// Whether a class or an id has words for boilerplate and for parts of pages, and no others.
  private static func isPlain(_ name: String, _ attributes: [HTMLAttribute]) -> Bool {
    // The first word of a custom element's name is its maker's.
    let own = name.firstIndex(of: "-").map { String(name[$0...].dropFirst()) }
    return ([own] + ["class", "id"].map { attributes[$0] }).compactMap(\.self).contains { names in
      names.split(whereSeparator: \.isWhitespace).contains { name in
        let words = words(of: "", [HTMLAttribute(name: "class", value: String(name))])
        return byWords(words) != nil
          && words.allSatisfy { byWords([$0]) != nil || parts.contains($0) }
      }
    }
  }

  /// What makers of pages call parts of them.
  private static let parts: Set = [
    "a", "area", "article", "articles", "aside", "bar", "bars", "block", "blocks", "body", "bottom",
    "box", "boxes", "btn", "button", "buttons", "card", "cards", "column", "container", "content",
    "desktop", "div", "entry", "footer", "form", "grid", "group", "header", "heading", "holder",
    "icon",
    "icons", "inline", "inner", "item", "items", "label", "layout", "left", "line", "link", "links",
    "list", "lists", "main", "media", "meta", "mobile", "module", "name", "news", "outer", "page",
    "panel", "post", "posts", "right", "row", "section", "sections", "site", "slot", "small",
    "stories",
    "story", "text", "title", "tools", "top", "ul", "unit", "widget", "widgets", "wrap", "wrapper",
    "js", "c", "m", "l", "o", "u", "is", "has", "the", "mod", "component", "zone", "region",
    "field",
    "view", "views", "node", "wp", "td", "col", "md", "sm", "lg", "xs", "ui", "fb", "twitter",
    "facebook", "google", "dfp", "native", "banner", "email", "mail", "us", "this",
  ]

  private static func byWords(_ words: Set<String>) -> Boilerplate? {
    byClass.first { !$0.words.isDisjoint(with: words) }?.boilerplate
  }

  /// By element; `header` is judged by where it is.
  private static let byName: [String: Boilerplate] = [
    "nav": .navigation, "aside": .relatedHeadlines, "footer": .navigation, "form": .navigation,
    "button": .navigation, "select": .navigation, "textarea": .navigation, "menu": .navigation,
    "figcaption": .credit, "noscript": .tracking, "dialog": .subscription,
    "amp-ad": .advertisement, "amp-sticky-ad": .advertisement, "amp-embed": .relatedHeadlines,
    "amp-social-share": .share, "amp-sidebar": .navigation, "amp-consent": .cookieNotice,
    "amp-user-notification": .cookieNotice, "amp-next-page": .relatedHeadlines,
    "figure": .credit, "svg": .navigation,
  ]

  /// What is in a landmark (WAI-ARIA), by its role.
  private static let byRole: [String: Boilerplate] = [
    "navigation": .navigation, "complementary": .relatedHeadlines, "contentinfo": .navigation,
    "banner": .navigation, "search": .navigation, "dialog": .subscription,
    "alertdialog": .cookieNotice, "menu": .navigation, "menubar": .navigation,
    "toolbar": .navigation,
  ]

  /// By a word of the class or the id; the first that fits counts.
  private static let byClass: [(words: Set<String>, boilerplate: Boilerplate)] = [
    (["cookie", "cookies", "consent", "gdpr", "ccpa"], .cookieNotice),
    (["share", "sharing", "social", "addthis", "sharedaddy", "follow", "sns"], .share),
    (["popular", "trending"], .popularPosts),
    (
      [
        "related", "recommended", "recirc", "outbrain", "taboola", "teaser", "teasers", "readnext",
        "recommendations", "promos",
      ],
      .relatedHeadlines
    ),
    (
      ["newsletter", "subscribe", "subscription", "signup", "paywall", "donate", "promo"],
      .subscription
    ),
    (["comment", "comments", "disqus", "respond", "commentlist"], .comments),
    (
      [
        "ad", "ads", "advert", "advertisement", "adslot", "adsbygoogle", "sponsor", "sponsored",
        "adwrapper", "dfp",
      ],
      .advertisement
    ),
    (
      [
        "breadcrumb", "breadcrumbs", "nav", "navbar", "navigation", "menu", "skip", "pagination",
        "tags", "taglist", "toolbar", "masthead", "sidebar", "footer", "offscreen", "modal",
        "popup", "pager", "logo", "branding", "editsection", "printfooter",
      ], .navigation
    ),
    (["gallery", "slideshow", "carousel", "lightbox", "player", "vjs", "jwplayer"], .credit),
    (["byline", "author", "authors"], .byline),
    (["pubdate", "published", "timestamp", "postdate", "updated", "dateline"], .dateline),
    (["caption", "credit", "credits"], .credit),
    (["copyright", "legal"], .copyright),
  ]
}

extension PageElement {
  /// The language of the code in an element, by its class: `language-swift`, `lang-py`,
  /// `highlight-source-shell`, `brush: js`.
  var codeLanguage: String? {
    let names = classes.map(String.init)
    for (index, name) in names.enumerated() {
      let stated: String
      if name == "brush:" || name == "sourceCode" {
        stated = names.dropFirst(index + 1).first ?? ""
      } else if let prefix = Self.languagePrefixes.first(where: name.hasPrefix) {
        stated = String(name.dropFirst(prefix.count))
      } else {
        continue
      }
      let language = stated.hasSuffix(";") ? String(stated.dropLast()) : stated
      guard (1...20).contains(language.utf8.count), !["none", "default"].contains(language),
        language.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "+#-._".utf8.contains($0) })
      else { continue }
      return language
    }
    return nil
  }

  private static let languagePrefixes = [
    "language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "brush:",
  ]
}
