import Content
import Linking
import Markdown
import Templates

/// Makes what the template of one page sees.
struct PageBuilder {
  let briefing: Briefing
  let addressing: Addressing
  let views: ViewBuilder
  /// The cards of the entities that the page embeds.
  let cards: [EntityID: [UInt8]]

  init(_ briefing: Briefing, _ addressing: Addressing, cards: [EntityID: [UInt8]]) {
    self.briefing = briefing
    self.addressing = addressing
    views = ViewBuilder(briefing: briefing, addressing: addressing)
    self.cards = cards
  }

  /// The subject's record for its template.
  func record(of subject: Page.Subject) -> Record? {
    let (list, part) = subject.listing
    return switch list {
    case .front: Record(of: front())
    case .index(let kind): Record(of: index(of: kind, part: part))
    case .timeline: Record(of: timeline(part: part))
    case .names: Record(of: names(part: part))
    case .sources: Record(of: sources(part: part))
    case .entity(let id):
      briefing.site[id].map {
        part == 1 ? record(of: $0) : Record(of: moreBacklinks(of: $0, part: part))
      }
    case .redirect(let id):
      briefing.site[id].map {
        Record(of: LinkView($0.title, addressing.url(Routes.path(of: $0))))
      }
    case .feed(let format, let id): Record(of: feed(format, about: id))
    case .chart(let id): briefing.site[id].flatMap(drawing).map { Record(of: $0) }
    case .part, .search, .searchSegment, .notFound, .sitemap, .sitemapPart, .robots, .data, .table,
      .cards, .look, .asset, .copied:
      nil
    }
  }

  private func record(of document: Document) -> Record {
    switch document.entity {
    case .article(let article): Record(of: self.article(document, article))
    case .note(let note): Record(of: self.note(document, note))
    case .page: Record(of: standalone(document))
    case .person(let person): Record(of: self.person(document, person))
    case .topic(let topic): Record(of: self.topic(document, topic))
    case .event(let event): Record(of: self.event(document, event))
    case .figure(let figure): Record(of: self.figure(document, figure))
    }
  }
}
