internal import Content
package import Templates

/// The templates that pages are made with, and what each of them sees.
package enum PageTemplate: String, CaseIterable, Sendable {
  case front, index, timeline, names, sources, search
  case article, note, page, person, topic, event, figure, chart, more
  case notFound = "404"
  case redirect, card
  case feed, rss, sitemap

  /// The file in `Templates/`.
  package var file: String {
    switch self {
    case .chart, .feed, .rss, .sitemap: "\(rawValue).xml"
    default: "\(rawValue).html"
    }
  }

  /// What the template sees at its top level besides `site`, `page`, `assets` and
  /// `words`.
  package var subject: FieldType? {
    switch self {
    case .front: field("front", FrontView.self, "the content of the front page")
    case .index: field("index", IndexView.self, "the index")
    case .timeline: field("timeline", TimelineView.self, "all events by date")
    case .names: field("names", NamesView.self, "all names from A to Z")
    case .sources: field("sources", SourcesView.self, "all articles and their standing")
    case .search: field("search", SearchView.self, "the search")
    case .article: field("article", ArticleView.self, "the article")
    case .note: field("note", NoteView.self, "the note")
    case .page: field("standalone", StandaloneView.self, "the page")
    case .person: field("person", PersonView.self, "the person")
    case .topic: field("topic", TopicView.self, "the topic")
    case .event: field("event", EventView.self, "the event")
    case .figure: field("figure", FigureView.self, "the figure")
    case .chart: field("drawing", FigureDrawing.self, "a figure's chart, as SVG")
    case .more: field("more", MoreBacklinksView.self, "the further backlinks of an entity")
    case .notFound: nil
    case .redirect: field("target", LinkView.self, "where the page has moved to")
    case .card: field("card", CardView.self, "the embedded entity")
    case .feed, .rss: field("feed", FeedView.self, "the feed")
    case .sitemap: field("sitemap", SitemapView.self, "the pages")
    }
  }

  private func field<View: TemplateRecord>(_ name: String, _ type: View.Type, _ doc: String)
    -> FieldType
  {
    FieldType(name, .record(RecordType(of: type)), doc)
  }

  /// The type of the template's root record; `words` is that of the phrases that there are.
  package func context(
    assets: RecordType, words: RecordType = RecordType(of: Words.english)
  ) -> RecordType {
    RecordType(
      file,
      fields: [
        FieldType("site", .record(RecordType(of: SiteView.self)), "the site"),
        FieldType("page", .record(RecordType(of: PageView.self)), "the page being rendered"),
        FieldType("assets", .record(assets), "addresses of the files in `assets/`"),
        FieldType("words", .record(words), "the phrases of the catalogue"),
      ] + [subject].compactMap { $0 })
  }
}
