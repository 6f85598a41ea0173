internal import Content

/// A reference of front matter and the kinds its key means.
struct DeclaredReference {
  let reference: EntityReference
  let kinds: [Kind]
  /// What the edge is, for backlinks.
  let role: Link.Kind

  init(_ reference: EntityReference, _ kinds: [Kind], _ role: Link.Kind = .reference) {
    self.reference = reference
    self.kinds = kinds
    self.role = role
  }
}

extension Document {
  /// Every reference that this document's front matter declares, in the order of its keys.
  var declaredReferences: [DeclaredReference] {
    switch entity {
    case .article(let article):
      (article.reliesOn + [article.origin].compactMap { $0 })
        .map { DeclaredReference($0, [.topic, .person, .article]) }
    case .note(let note): note.topics.map { DeclaredReference($0, [.topic]) }
    case .page, .topic: []
    case .person(let person):
      person.affiliations.map { DeclaredReference($0, [.topic, .person]) }
    case .event(let event):
      event.people.map { DeclaredReference($0, [.person]) }
        + event.topics.map { DeclaredReference($0, [.topic]) }
        + [event.place].compactMap { $0 }.map { DeclaredReference($0, [.topic]) }
    case .figure(let figure):
      figure.people.map { DeclaredReference($0, [.person]) }
        + figure.events.map { DeclaredReference($0, [.event]) }
        + figure.topics.map { DeclaredReference($0, [.topic]) }
        + figure.related.map { DeclaredReference($0, [.figure]) }
        + [figure.partOf].compactMap { $0 }.map { DeclaredReference($0, [.figure]) }
        + figure.claims.flatMap { $0.retractions.compactMap(\.by) }
        .map { DeclaredReference($0, [.person, .topic]) }
        + figure.claims.flatMap { claim in
          [claim.by, claim.actor].compactMap { $0 }
            .map { DeclaredReference($0, [.person, .topic], .claim) }
        }
    }
  }
}
