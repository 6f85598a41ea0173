import Content
import Linking
import Support
import Templates

/// The formats that a feed is written in.
package enum FeedFormat: Hashable, Sendable, CaseIterable {
  /// RFC 4287.
  case atom
  /// RSS 2.0.
  case rss
  /// JSON Feed 1.1.
  case json

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }
}

/// What is new on the site, or on one entity.
struct FeedView: TemplateRecord {
  let id: String
  let title: String
  let description: String?
  let updated: FeedTime
  let url: String
  let pageURL: String
  let entries: [FeedEntryView]

  static let fields = Fields<FeedView>(
    "feed",
    [
      .text("id", "the feed's permanent id (RFC 4151)") { $0.id },
      .text("title", "the site's title, or the entity's and the site's") { $0.title },
      .optionalText("description", "about the site or the entity") { $0.description },
      .text("updated", "the newest entry's time (RFC 3339)") { $0.updated.internet },
      .text("updated_rss", "the same as RSS writes it (RFC 822)") { $0.updated.mail },
      .text("url", "absolute address of the feed") { $0.url },
      .text("page_url", "absolute address of the page that the feed is about") { $0.pageURL },
      .list("entries", "the newest entries first") { $0.entries },
    ])
}

/// One entry of a feed.
struct FeedEntryView: TemplateRecord {
  let id: String
  let title: String
  let url: String
  let updated: FeedTime
  let published: FeedTime
  let author: String?
  let summary: String?
  let body: HTML?

  static let fields = Fields<FeedEntryView>(
    "feed entry",
    [
      .text("id", "permanent id, made from the oldest slug") { $0.id },
      .text("title", "title") { $0.title },
      .text("url", "absolute address of the page") { $0.url },
      .text("updated", "when it last changed (RFC 3339)") { $0.updated.internet },
      .text("published", "when it was written (RFC 3339)") { $0.published.internet },
      .text("published_rss", "the same as RSS writes it (RFC 822)") {
        $0.published.mail
      },
      .optionalText("author", "who wrote it") { $0.author },
      .optionalText("summary", "one sentence") { $0.summary },
      .optionalHTML(
        "body",
        "with absolute addresses: the full text, or in the feed of an entity the sentences that mention it"
      ) { $0.body },
    ])
}

extension PageBuilder {
  /// The newest of the site's dated documents with their texts, or of those that mention one entity
  /// with what they say of it; dated by themselves, never by the build.
  func feed(_ format: FeedFormat, about id: EntityID?) -> FeedView {
    let settings = briefing.settings
    let news = briefing.news(about: id)
    let excerpts = id.map { self.excerpts(about: $0, from: news) } ?? [:]
    let entries = news.compactMap { document in
      entry(document, excerpts[document.id] ?? text(of: document).body)
    }
    let about = id.flatMap { briefing.site[$0] }
    let tag = "tag:\(settings.feedAuthority),\(settings.feedSince)"
    return FeedView(
      id: about.map { "\(settings.entryID(of: $0)):feed" }
        ?? "\(tag):site\(briefing.folder.isEmpty ? "" : ":\(settings.language)")",
      title: about.map { "\($0.title) · \(settings.title)" } ?? settings.title,
      description: about.map { $0.common.summary } ?? settings.description,
      updated: entries.map(\.updated).max() ?? FeedTime(year: settings.feedSince.prefix(4)),
      url: addressing.url(
        about == nil ? briefing.path(Routes.feed(format)) : Routes.feed(format, about: about)),
      pageURL: addressing.url(about.map(Routes.path) ?? briefing.path(Routes.front)),
      entries: entries)
  }

  /// What documents say of an entity, without its own text: a note that names a thousand people would
  /// otherwise be in a thousand feeds as a whole.
  private func excerpts(about id: EntityID, from documents: [Document]) -> [EntityID: HTML?] {
    var excerpts: [EntityID: HTML?] = [:]
    for document in documents where document.id != id {
      guard let number = briefing.site.number(of: document.id) else { continue }
      let links = briefing.graph.backlinks(of: id, from: number)
      guard !links.isEmpty else { continue }
      excerpts.updateValue(excerpt(from: document, links), forKey: document.id)
    }
    return excerpts
  }

  private func entry(_ document: Document, _ body: HTML?) -> FeedEntryView? {
    guard let date = document.publicationDate, let published = FeedTime(date) else { return nil }
    let updated = document.common.updated.flatMap(FeedTime.init)
    return FeedEntryView(
      id: briefing.site.settings.entryID(of: document), title: document.title,
      url: addressing.url(briefing.entry(document).path),
      updated: updated ?? published, published: published,
      author: document.entity.note?.author ?? briefing.settings.author,
      summary: document.common.summary, body: body)
  }
}

extension FeedView {
  /// The feed as JSON Feed 1.1 has it.
  func json(_ settings: SiteSettings) -> [UInt8] {
    let author = settings.author.map { JSONValue.list([.object([("name", .text($0))])]) }
    var bytes: [UInt8] = []
    JSONValue.object([
      ("version", .text("https://jsonfeed.org/version/1.1")), ("title", .text(title)),
      ("home_page_url", .text(pageURL)), ("feed_url", .text(url)),
      ("description", description.map { .text($0) }), ("language", .text(settings.language)),
      ("authors", author), ("items", .list(entries.map(\.json))),
    ]).append(to: &bytes)
    return bytes + [UInt8(ascii: "\n")]
  }
}

extension FeedEntryView {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)), ("url", .text(url)), ("title", .text(title)),
      ("content_html", body.map { .text(String(decoding: $0.bytes, as: UTF8.self)) }),
      ("content_text", body == nil ? .text(summary ?? title) : nil),
      ("summary", summary.map { .text($0) }), ("date_published", .text(published.internet)),
      ("date_modified", .text(updated.internet)),
      ("authors", author.map { .list([.object([("name", .text($0))])]) }),
    ])
  }
}

extension Document {
  /// When we wrote it: a note's date, or else what `updated` states; the date of an article or an
  /// event is not ours.
  /// Nil where that is not known.
  var publicationDate: EDTFDate? {
    entity.note.flatMap { $0.date == .unknown ? nil : $0.date } ?? common.updated
  }
}

extension SiteSettings {
  /// `tag:<authority>,<since>:<kind>:<oldest slug>`, which survives a rename and a move.
  func entryID(of document: Document) -> String {
    let slug = document.common.redirectFrom.first?.value ?? document.id.slug
    return "tag:\(feedAuthority),\(feedSince):\(document.id.kind.rawValue):\(slug)"
  }
}
