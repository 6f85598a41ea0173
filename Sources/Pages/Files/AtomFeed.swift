import Content
import Templates

/// A feed of the site's notes (RFC 4287).
struct FeedView: TemplateRecord {
  let id: String
  let updated: String
  let url: String
  let entries: [FeedEntryView]

  static let fields = Fields<FeedView>(
    "feed",
    [
      .text("id", "the feed's permanent id (RFC 4151)") { $0.id },
      .text("updated", "the newest entry's time (RFC 3339)") { $0.updated },
      .text("url", "absolute address of the feed") { $0.url },
      .list("entries", "the newest entries first") { $0.entries },
    ])
}

/// One entry of a feed.
struct FeedEntryView: TemplateRecord {
  let id: String
  let title: String
  let url: String
  let updated: String
  let published: String
  let author: String?
  let summary: String?
  let body: HTML?

  static let fields = Fields<FeedEntryView>(
    "feed entry",
    [
      .text("id", "permanent id, made of the oldest slug") { $0.id },
      .text("title", "title") { $0.title },
      .text("url", "absolute address of the page") { $0.url },
      .text("updated", "when it last changed (RFC 3339)") { $0.updated },
      .text("published", "when it was written (RFC 3339)") { $0.published },
      .optionalText("author", "who wrote it") { $0.author },
      .optionalText("summary", "one sentence") { $0.summary },
      .optionalHTML("body", "the full text with absolute addresses") { $0.body },
    ])
}

extension PageMaker {
  /// The site's notes; dated by themselves, never by the build.
  func feed() -> FeedView {
    let settings = briefing.site.settings
    let entries = briefing.notes.prefix(settings.feedEntries).compactMap { document in
      document.entity.note.map { entry(document, $0) }
    }
    return FeedView(
      id: "tag:\(settings.feedAuthority),\(settings.feedSince):site",
      updated: entries.map(\.updated).max() ?? "\(settings.feedSince.prefix(4))-01-01T00:00:00Z",
      url: addressing.url(Routes.atom), entries: entries)
  }

  private func entry(_ document: Document, _ note: Note) -> FeedEntryView {
    FeedEntryView(
      id: briefing.site.settings.entryID(of: document), title: note.title,
      url: addressing.url(Routes.path(of: document)),
      updated: (document.common.updated ?? note.date).timestamp, published: note.date.timestamp,
      author: note.author ?? briefing.site.settings.author, summary: document.common.summary,
      body: text(of: document).body)
  }
}

extension SiteSettings {
  /// `tag:<authority>,<since>:<kind>:<oldest slug>`, which survives a rename and a move.
  func entryID(of document: Document) -> String {
    let slug = document.common.redirectFrom.first?.value ?? document.id.slug
    return "tag:\(feedAuthority),\(feedSince):\(document.id.kind.rawValue):\(slug)"
  }
}

extension EDTFDate {
  /// The start of the earliest day, as RFC 3339 has it.
  fileprivate var timestamp: String {
    let day = self.day ?? "1970"
    let missing = ["", "", "", "", "-01-01", "", "", "-01"]
    return day + (missing.indices.contains(day.count) ? missing[day.count] : "") + "T00:00:00Z"
  }
}
