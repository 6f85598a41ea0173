extension SiteSettings {
  /// The keys of `site.yml`.
  package enum Keys {
    static let title = TypedKey.text("title", required: true, "the briefing's name")
    static let url = TypedKey.siteAddress(
      "url", required: true, "the address the site is published at")
    static let language = TypedKey.language(
      "language", "BCP 47 tag of the text's language; en by default")
    static let languages = TypedKey.records(
      "languages", Edition.keys, "the other languages that the briefing is written in",
      as: Edition.init)
    static let date = TypedKey.day("date", "the day of the site, which decides about 'publish_on'")
    static let description = TypedKey.text(
      "description", "one or two sentences about the briefing")
    static let author = TypedKey.text("author", "who writes the briefing")
    static let feed = TypedKey.record(
      "feed", [authority.key, since.key, entries.key],
      "what identifies feeds, and how long they are", as: \.self)
    static let autolink = TypedKey<Autolink>.choice(
      "autolink", "which mentions of names are linked")
    static let headings = TypedKey<Headings>.choice(
      "headings", "below-title: headings in texts are set one level lower")
    static let navigation = TypedKey.textsOrRecords(
      "navigation", [to.key, entryTitle.key], "the entries of the site's menu"
    ) { entry in
      entry[to].map { NavigationEntry(to: $0, title: entry[entryTitle]?.value) }
    }

    static let look = TypedKey.record(
      "look", Look.Keys.all, "colours, fonts and images of the built-in templates", as: \.self)

    // Of the feeds.
    static let authority = TypedKey.text(
      "authority", "domain or email address in entry ids (RFC 4151)")
    static let since = TypedKey.date(
      "since", "year or date since which the authority is yours (RFC 4151)")
    static let entries = TypedKey.number("entries", "how many entries a feed holds")

    // Of an entry of the menu.
    package static let to = TypedKey.text(
      "to", required: true, "an index (people, timeline, …) or a page's reference")
    static let entryTitle = TypedKey.text("title", "the entry's words")

    /// In the order of the guide.
    package static let all = [
      title.key, url.key, language.key, languages.key, date.key, description.key, author.key,
      feed.key,
      autolink.key, headings.key, navigation.key, look.key,
    ]
  }
}
