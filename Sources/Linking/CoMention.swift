package import Content

/// An entity that is named in the same paragraphs as another.
package struct CoMention: Hashable, Sendable {
  package let id: EntityID
  /// How many paragraphs name both.
  package let paragraphs: Int
}

extension LinkGraph {
  /// The people, topics, events and figures most often named together with one of them; ties in the
  /// order of their ids.
  package func coMentions(of id: EntityID, atMost limit: Int = 8) -> [CoMention] {
    var paragraphs: [EntityID: Set<Paragraph>] = [:]
    for link in backlinks(of: id) {
      guard let paragraph = Paragraph(link) else { continue }
      paragraphs[link.from, default: []].insert(paragraph)
    }
    var counts: [EntityID: Int] = [:]
    for (origin, own) in paragraphs {
      var seen: [Paragraph: Set<EntityID>] = [:]
      for link in self[origin]?.links ?? [] where link.to != id && link.to != origin {
        guard let paragraph = Paragraph(link), own.contains(paragraph),
          seen[paragraph, default: []].insert(link.to).inserted
        else { continue }
        counts[link.to, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(limit).map { CoMention(id: $0.key, paragraphs: $0.value) }
  }

  /// A paragraph that names an entity; a heading or a footnote counts as one.
  private struct Paragraph: Hashable {
    let text: TextPart.Place
    let number: Int
    /// Of a heading or a footnote.
    let run: Int

    init?(_ link: Link) {
      guard let place = link.place, [.mention, .reference, .embed].contains(link.kind),
        [.person, .topic, .event, .figure].contains(link.to.kind)
      else { return nil }
      text = place.text
      number = place.paragraph
      run = place.paragraph > 0 ? 0 : place.run
    }
  }
}
