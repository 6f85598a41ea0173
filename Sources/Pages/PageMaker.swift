import Content
import Linking
import Markdown
import Templates

/// Makes what the template of one page sees.
struct PageMaker {
  let briefing: Briefing
  let addressing: Addressing
  let views: ViewMaker
  /// The cards of the entities that the page embeds.
  let cards: [EntityID: [UInt8]]

  init(_ briefing: Briefing, _ addressing: Addressing, cards: [EntityID: [UInt8]]) {
    self.briefing = briefing
    self.addressing = addressing
    views = ViewMaker(briefing: briefing, addressing: addressing)
    self.cards = cards
  }

  /// The subject's record for its template.
  func record(of subject: Page.Subject) -> Record? {
    switch subject {
    case .front: Record(of: front())
    case .index(let kind): Record(of: index(of: kind))
    case .timeline: Record(of: timeline())
    case .names: Record(of: names())
    case .sources: Record(of: sources())
    case .entity(let id): briefing.site[id].map(record)
    case .redirect(let id):
      briefing.site[id].map {
        Record(of: LinkView($0.title, addressing.url(Routes.path(of: $0))))
      }
    case .atom: Record(of: feed())
    case .sitemap: Record(of: sitemap())
    case .notFound, .robots, .claimsCSV, .mentionsCSV, .asset, .copied: nil
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

// MARK: - Backlinks

extension PageMaker {
  /// Where else an entity is spoken of, by document and place; kinds that the page lists otherwise
  /// are left out unless their text speaks of it.
  func backlinks(of document: Document, except kinds: [Content.Kind] = []) -> [BacklinkView] {
    let links = briefing.graph.backlinks(of: document.id)
      .filter { $0.place != nil || !kinds.contains($0.from.kind) }
    let byOrigin = Dictionary(grouping: links, by: \.from)
    return byOrigin.keys.sorted().flatMap { origin -> [BacklinkView] in
      guard let from = briefing.site[origin], let links = byOrigin[origin] else { return [] }
      let placed = links.filter { $0.place != nil }
      guard !placed.isEmpty else { return [backlink(links, from)] }
      return bySentence(placed, from)
    }
  }

  /// One backlink a sentence, however often it speaks of the entity.
  private func bySentence(_ links: [Linking.Link], _ from: Document) -> [BacklinkView] {
    var sentences: [(key: SentenceKey, links: [Linking.Link])] = []
    for link in links {
      guard let place = link.place, let text = from.text(place.text) else { continue }
      let range = Sentence.range(in: text.outline.runs[place.run].text, around: place.range)
      let key = SentenceKey(text: place.text, run: place.run, range: range)
      if let index = sentences.firstIndex(where: { $0.key == key }) {
        sentences[index].links.append(link)
      } else {
        sentences.append((key, [link]))
      }
    }
    return sentences.map { backlink($0.links, from, $0.key) }
  }

  private struct SentenceKey: Hashable {
    let text: TextPart.Place
    let run: Int
    let range: Range<Int>
  }

  private func backlink(_ links: [Linking.Link], _ from: Document, _ key: SentenceKey? = nil)
    -> BacklinkView
  {
    let isArticle = from.id.kind == .article
    let paragraph = links[0].place.flatMap { place in
      isArticle ? from.text(place.text)?.outline.runs[place.run].paragraph : nil
    }
    let fragment = paragraph.flatMap { $0 > 0 ? "p\($0)" : nil }
    let sentence = key.flatMap { key -> HTML? in
      guard briefing.publishes(paragraph ?? 0, of: from), let text = from.text(key.text) else {
        return nil
      }
      return SentenceText(text.outline.runs[key.run], sentence: key.range).html(
        marking: links.compactMap { $0.place?.range })
    }
    return BacklinkView(
      from: views.entry(from),
      url: addressing.url(Routes.path(of: from), fragment: fragment), sentence: sentence,
      kinds: Set(links.map(\.kind)).sorted { $0.rawValue < $1.rawValue })
  }
}
