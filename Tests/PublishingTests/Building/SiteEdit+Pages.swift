extension SiteEdit {
  /// Edits that change a page by a way of its own, each of which must change a page's key.
  static let ofPages = [
    SiteEdit(
      "the site's title", ["site.yml": settings],
      ["site.yml": settings.replacing("title: T", with: "title: U")], changes: "404.html"),
    SiteEdit(
      "the site's title, over letters beyond ASCII", note: "Åsa Müller.", "site.yml", settings,
      settings.replacing("title: T", with: "title: U"), changes: "404.html"),
    SiteEdit(
      "a title in the menu", ["topics/index.md": "---\ntitle: Places\n---\n"],
      ["topics/index.md": "---\ntitle: Towns\n---\n"], changes: "404.html"),
    SiteEdit(
      "a style", ["Templates/assets/style.css": "a { color: red }"],
      ["Templates/assets/style.css": "a { color: blue }"], changes: "404.html"),
    SiteEdit(
      "a template", ["Templates/note.html": "<p>One</p>", "notes/n.md": note("")],
      ["Templates/note.html": "<p>Two</p>", "notes/n.md": note("")], changes: "notes/n.html"),
    SiteEdit(
      "the template of cards", ["Templates/card.html": "<p>One</p>", "notes/n.md": card],
      ["Templates/card.html": "<p>Two</p>", "notes/n.md": card], changes: "notes/n.html"),
    SiteEdit(
      "a phrase", phrases("sections: Parts"), phrases("sections: Areas"), changes: "404.html"),
    SiteEdit(
      "a phrase in another language", phrases("sections: Teile", language: "de"),
      phrases("sections: Bereiche", language: "de"), changes: "404.html"),
    SiteEdit(
      "a phrase of English where the language has no catalogue",
      phrases("sections: Parts", of: "tr"), phrases("sections: Areas", of: "tr"),
      changes: "404.html"),
    SiteEdit(
      "how numbers are written", phrases("decimal_separator: '.'"),
      phrases("decimal_separator: ','"), changes: "figures/cost.html"),
    SiteEdit(
      "a phrase that the search shows", phrases("also: 'Also {names}'"),
      phrases("also: 'Called {names}'"), changes: "search.html"),
    SiteEdit(
      "a catalogue of the briefing's own", ["topics/arden.md": topic],
      phrases("sections: Areas"), changes: "404.html"),
    SiteEdit(
      "where a page has gone", ["topics/arden.md": arden("redirect_from: [old]")],
      ["topics/arden.md": arden("redirect_from: [old]").replacing("Arden", with: "Ardenne")],
      changes: "topics/old.html"),
    SiteEdit(
      "an entry of an index", ["topics/arden.md": arden("summary: One")],
      ["topics/arden.md": arden("summary: Two")], changes: "topics/index.html"),
    SiteEdit(
      "the text of an index", ["topics/index.md": "---\ntitle: Places\n---\nOne.\n"],
      ["topics/index.md": "---\ntitle: Places\n---\nTwo.\n"], changes: "topics/index.html"),
    SiteEdit(
      "a text in a feed", ["notes/n.md": note("Arden is.")], ["notes/n.md": note("Arden was.")],
      changes: "topics/arden.xml"),
    SiteEdit(
      "a text in the site's feed", ["notes/n.md": note("It is.")], ["notes/n.md": note("It was.")],
      changes: "feed.xml"),
    SiteEdit(
      "what a link shows", ["topics/arden.md": arden("summary: One")],
      ["topics/arden.md": arden("summary: Two")], changes: "cards/"),
    SiteEdit(
      "the publisher of what a card rests on", ["notes/n.md": card],
      ["notes/n.md": card, "articles/post.md": article.replacing("The Post", with: "The Day")],
      changes: "notes/n.html"),
    SiteEdit(
      "an event of the timeline", ["events/a.md": event("A", 2020)],
      ["events/a.md": event("B", 2020)], changes: "timeline.html"),
    SiteEdit(
      "a name", ["topics/arden.md": arden("names: [One]")],
      ["topics/arden.md": arden("names: [Two]")], changes: "names.html"),
    SiteEdit(
      "when a page was changed", ["topics/arden.md": arden("updated: 2020-01-01")],
      ["topics/arden.md": arden("updated: 2020-01-02")], changes: "sitemap.xml"),
    SiteEdit(
      "what a claim is of", ["figures/cost.md": cost("scope: one")],
      ["figures/cost.md": cost("scope: two")], changes: "data/claims."),
    SiteEdit(
      "what a person is", ["people/kim.md": kim("One")], ["people/kim.md": kim("Two")],
      changes: "data/entities."),
    SiteEdit(
      "what a topic is", ["topics/arden.md": arden("summary: One")],
      ["topics/arden.md": arden("summary: Two")], changes: "data/statements."),
    SiteEdit(
      "when a note was written",
      ["notes/n.md": note("One."), "notes/a.md": dated(1), "notes/b.md": dated(4)],
      ["notes/n.md": note("One."), "notes/a.md": dated(6), "notes/b.md": dated(4)],
      changes: "notes/b.html"),
    SiteEdit(
      "when an article was published, beside claims",
      ["articles/post.md": article],
      ["articles/post.md": article.replacing("2021-06-01", with: "2021-07-01")],
      changes: "figures/cost.html"),
    SiteEdit(
      "when an event was", ["events/a.md": event("A", 2020)], ["events/a.md": event("A", 2021)],
      changes: "data/statements."),
    SiteEdit(
      "a word that is sought", ["notes/n.md": note("One.")], ["notes/n.md": note("Two.")],
      changes: "search.html"),
    SiteEdit(
      "the page above",
      ["site.yml": "\(settings)\(menu)", "topics/index.md": "---\ntitle: A\n---\n"],
      ["site.yml": "\(settings)\(menu)", "topics/index.md": "---\ntitle: B\n---\n"],
      changes: "topics/arden.html"),
    SiteEdit(
      "the event before", ["events/a.md": event("A", 2020), "events/b.md": event("B", 2021)],
      ["events/a.md": event("C", 2020), "events/b.md": event("B", 2021)],
      changes: "events/b.html"),
    SiteEdit(
      "the event after it", ["events/a.md": event("A", 2020), "events/b.md": event("B", 2021)],
      ["events/a.md": event("A", 2020), "events/b.md": event("C", 2021)],
      changes: "events/a.html"),
    SiteEdit(
      "a sentence that speaks of it", ["notes/n.md": note("Arden is.")],
      ["notes/n.md": note("Arden was.")], changes: "topics/arden.html"),
    SiteEdit(
      "the address of what speaks of it", ["notes/n.md": note("Arden.")],
      ["notes/m.md": note("Arden.")], changes: "topics/arden.html"),
    SiteEdit(
      "the address of what it names", ["notes/n.md": note("Arden.")],
      ["notes/n.md": note("Arden."), "topics/arden.md": zeta, "topics/ardenne.md": topic],
      changes: "notes/n.html"),
    SiteEdit(
      "the address of an entry", ["notes/n.md": note("One.")], ["notes/m.md": note("One.")],
      changes: "names.html"),
    namesOfOthers(
      "which of its names is there", "Kim Lee Ray.", own: "[Kim, Ray]", "Kim Lee", "Lee Ray"),
    namesOfOthers("where its name begins", "Kim Lee Ray.", own: "[Lee Ray, Ray]", "Kim Lee", "Bo"),
    namesOfOthers(
      "which heading names it", "# kim lee\n\nOne.\n\n# kim ray", own: "[kim]", "kim lee",
      "kim ray",
      changes: "topics/a.html"),
    namesOfOthers(
      "which text names it", "# kim lee", outside: "'# kim ray'", own: "[kim]", "kim lee",
      "kim ray", changes: "topics/a.html"),
    SiteEdit(
      "the size of an image", ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": dot],
      ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": image(30, 20)],
      changes: "notes/n.html"),
    SiteEdit(
      "the height of an image", ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": dot],
      ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": image(10, 30)],
      changes: "notes/n.html"),
    SiteEdit(
      "the size of an embedded image",
      ["notes/n.md": note("![[dot.svg|A dot]]"), "notes/dot.svg": dot],
      ["notes/n.md": note("![[dot.svg|A dot]]"), "notes/dot.svg": image(30, 20)],
      changes: "notes/n.html"),
    SiteEdit(
      "an image that is nearer", ["notes/n.md": note("![[dot.svg|A dot]]"), "static/dot.svg": dot],
      [
        "notes/n.md": note("![[dot.svg|A dot]]"), "static/dot.svg": dot, "notes/dot.svg": dot,
      ], changes: "notes/n.html"),
    SiteEdit(
      "whom a source's source repeats", voices("language: en"), voices("origin: arden"),
      changes: "figures/toll.html"),
    SiteEdit(
      "a paragraph that may be shown", cited("4 crowns", 2), cited("6 crowns", 3),
      changes: "topics/arden.html"),
    SiteEdit(
      "a paragraph that may be shown, cited before", cited(nil, 3), cited("6 crowns", 3),
      changes: "figures/toll.html"),
  ]

  /// A catalogue with one phrase of its own, in a briefing that is in the language `site`.
  private static func phrases(
    _ phrase: String, language: String = "en", of site: String? = nil
  ) -> [String: String] {
    [
      "site.yml": "\(settings)language: \(site ?? language)\n",
      "Templates/words/\(language).yml": "\(phrase)\n",
      "topics/arden.md": arden("names: [Ardenne]"),
      "figures/cost.md": cost("scope: one").replacing("5 crowns", with: "2.5 crowns"),
      "articles/post.md": article.replacing("5 crowns", with: "2.5 crowns")
        .replacing("date:", with: "language: en\ndate:"),
    ]
  }

  private static func dated(_ day: Int) -> String {
    "---\ntitle: Of day \(day)\ndate: 2021-05-0\(day)\n---\nText.\n"
  }

  private static let card = note("![[cost]]")
  private static let menu = "navigation: [timeline]\n"
  private static let zeta = "---\ntype: place\nname: Zeta\n---\n# The bridge\n"

  private static func arden(_ key: String) -> String {
    topic.replacing("name: Arden\n", with: "name: Arden\n\(key)\n")
  }

  private static func kim(_ summary: String) -> String {
    "---\nname: Kim Ash\nsummary: \(summary)\n---\n"
  }

  private static func cost(_ key: String) -> String {
    """
    ---
    title: Cost
    unit: crowns
    claims: [{says: 5 crowns, source: post, paragraph: 1, \(key)}]
    ---
    """
  }

  private static func event(_ title: String, _ year: Int) -> String {
    """
    ---
    title: \(title)
    date: \(year)
    status: happened
    sources: [{source: post, paragraph: 1}]
    ---
    """
  }

  /// A note that names a topic where no form that two others share covers the name.
  private static func namesOfOthers(
    _ name: String, _ text: String, outside: String = "Nothing.", own: String, _ before: String,
    _ after: String, changes page: String = "notes/n.html"
  ) -> SiteEdit {
    let files = [before, after].map { shared in
      [
        "notes/n.md": note(text).replacing("date:", with: "outside: \(outside)\ndate:"),
        "topics/a.md": "---\ntype: term\nname: Aa\nnames: \(own)\n---\n",
        "topics/b.md": "---\ntype: term\nname: Bb\nnames: [\(shared)]\n---\n",
        "topics/c.md": "---\ntype: term\nname: Cc\nnames: [\(shared)]\n---\n",
      ]
    }
    return SiteEdit(name, files[0], files[1], changes: page)
  }

  /// A figure of two sources, one of which repeats a third.
  private static func voices(_ key: String) -> [String: String] {
    [
      "articles/third.md": "---\ntitle: Third\ndate: 2021\n\(key)\n---\nThey paid.\n",
      "articles/day.md": "---\ntitle: Day\ndate: 2021\nrelies_on: [third]\n---\nThey paid 5.\n",
      "articles/eve.md": "---\ntitle: Eve\ndate: 2021\norigin: arden\n---\nThey paid 5.\n",
      "figures/toll.md": """
      ---
      title: Toll
      unit: crowns
      claims: [{says: '5', source: day, paragraph: 1}, {says: '5', source: eve, paragraph: 1}]
      ---
      """,
    ]
  }

  /// An article of which cited passages alone are published; a figure, or else a note, cites one of
  /// them beside the first.
  private static func cited(_ says: String?, _ paragraph: Int) -> [String: String] {
    let claim = says.map { ", {says: \($0), source: day, paragraph: \(paragraph)}" } ?? ""
    return [
      "articles/day.md": """
      ---
      title: Day
      date: 2021
      publish: cited
      ---
      They paid 3 crowns.

      They asked for 4 crowns.

      Arden has 6 crowns.
      """,
      "figures/toll.md": """
      ---
      title: Toll
      unit: crowns
      claims: [{says: 3 crowns, source: day, paragraph: 1}\(claim)]
      ---
      """,
      "notes/n.md": note(says == nil ? "So it is[@day, para. \(paragraph)]." : "So it is."),
    ]
  }
}
