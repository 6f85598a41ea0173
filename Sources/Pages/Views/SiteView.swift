import Content
import Markdown
import Templates

/// What every page sees of the site.
struct SiteView: TemplateRecord {
  let settings: SiteSettings
  let imprint: String
  let home: String
  let url: String
  let navigation: [LinkView]
  let feed: String
  let search: String
  let names: String
  let sources: String
  let timeline: String
  /// Pages that each site has, as far as there is something on them.
  let filled: [LinkView]
  let stylesheet: String?
  let logo: LogoView?
  let icon: String?

  static let fields = Fields<SiteView>(
    "site",
    [
      .text("title", "the briefing's name") { $0.settings.title },
      .optionalText("description", "about the briefing") { $0.settings.description },
      .optionalText("author", "who writes it") { $0.settings.author },
      .text("imprint", "title and author as a sentence, with its full stop") {
        $0.imprint
      },
      .text("language", "BCP 47 tag of its language") { $0.settings.language },
      .text("direction", "how its language is written: `ltr` or `rtl`") {
        LanguageTag.direction(of: $0.settings.language)
      },
      .text("home", "address of the front page") { $0.home },
      .text("url", "absolute address of the site") { $0.url },
      .list("navigation", "the menu's entries") { $0.navigation },
      .text("feed", "address of the Atom feed") { $0.feed },
      .text("search", "address of the search, which takes the query as `q`") { $0.search },
      .text("names", "address of the A–Z of names") { $0.names },
      .text("sources", "address of the sources page") { $0.sources },
      .text("timeline", "address of the timeline") { $0.timeline },
      .list("filled", "the search, sources, timeline, names and feed, as far as they have entries")
      {
        $0.filled
      },
      .optionalText("stylesheet", "address of the stylesheet of `look` in `site.yml`") {
        $0.stylesheet
      },
      .optionalRecord("logo", "the image beside the title, if `look` states one") { $0.logo },
      .optionalText("icon", "address of the icon, if `look` states one") { $0.icon },
      .optionalText("footer", "the line at the foot, if `look` states one") {
        $0.settings.footer
      },
    ])
}

/// The image beside the site's title.
struct LogoView: TemplateRecord {
  let url: String
  let size: ImageSize

  static let fields = Fields<LogoView>(
    "logo",
    [
      .text("url", "its address") { $0.url },
      .number("width", "its own width, in pixels") { Number($0.size.width) },
      .number("height", "its own height, in pixels") { Number($0.size.height) },
    ])
}

/// What the layout sees of the page being rendered.
struct PageView: TemplateRecord {
  let title: String
  let description: String
  let summary: String?
  /// Nil for the 404 page and redirects, which have no address of their own.
  let canonical: String?
  let kind: String
  let breadcrumbs: [LinkView]
  let updated: DateValue?
  let isDraft: Bool
  let unconfirmed: [String]
  /// The part of a long list before this one.
  let previousPart: LinkView?
  let nextPart: LinkView?
  let parts: [PageLinkView]
  let feeds: [FeedLinkView]
  let languages: [LanguageLinkView]
  let image: String?
  let linkedData: EmbeddedJSON?

  static let fields = Fields<PageView>(
    "page",
    [
      .text("title", "its title") { $0.title },
      .text("description", "one or two sentences about it, for machines") { $0.description },
      .optionalText("summary", "one or two sentences about it, if its author wrote any") {
        $0.summary
      },
      .optionalText("canonical", "its absolute address") { $0.canonical },
      .text("kind", "the entity's kind, or `front`, `index`, `timeline`, …") { $0.kind },
      .list("breadcrumbs", "the pages above it, the front page first") { $0.breadcrumbs },
      .optionalDate("updated", "when it last changed") { $0.updated },
      .bool("draft", "whether it is a draft") { $0.isDraft },
      .texts("unconfirmed", "the keys of its front matter whose values were guessed, in words") {
        $0.unconfirmed
      },
      .optionalRecord("previous_part", "of a long list: the previous page") { $0.previousPart },
      .optionalRecord("next_part", "of a long list: the next page") { $0.nextPart },
      .list("parts", "of a long list: its first page, its last, and those around this one") {
        $0.parts
      },
      .list("feeds", "the feeds it announces, its own first") { $0.feeds },
      .list("languages", "it in each language of a site that has several, in their order") {
        $0.languages
      },
      .optionalText("image", "absolute address of `assets/share.png`, for shared links") {
        $0.image
      },
      .optionalJSON("linked_data", "its JSON-LD for machines, through `tojson`") {
        $0.linkedData
      },
    ])
}

/// A feed that a page announces.
struct FeedLinkView: TemplateRecord {
  let title: String
  let format: FeedFormat
  let url: String

  static let fields = Fields<FeedLinkView>(
    "feed link",
    [
      .text("title", "what the feed is about") { $0.title },
      .text("type", "its media type") { $0.format.mediaType },
      .text("url", "its address") { $0.url },
    ])
}

extension Briefing {
  /// `The bridge, by The editors.`
  var imprint: String {
    let title = settings.title
    let whole =
      settings.author.map { words.text(.imprint, ["title": title, "author": $0]) } ?? title
    return whole.endsWithStop ? whole : whole + words[.stop]
  }
}

extension String {
  /// Whether it ends in a stop, in quotation marks or brackets or not.
  var endsWithStop: Bool {
    let closing: Set<Character> = [
      "\"", "'", "”", "’", "»", "›", "“", "‘", "」", "』", ")", "]", "）",
    ]
    let stops: Set<Character> = [".", "?", "!", "…", "。", "？", "！", "؟", "।", "‽", "۔"]
    return reversed().first { !closing.contains($0) && !$0.isWhitespace }.map(stops.contains)
      ?? false
  }
}
