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
      of(article.reliesOn, Article.Keys.reliesOn) + of([article.origin], Article.Keys.origin)
    case .note(let note): of(note.topics, Note.Keys.topics)
    case .page, .topic: []
    case .person(let person): of(person.affiliations, Person.Keys.affiliation)
    case .event(let event):
      of(event.people, Event.Keys.people) + of(event.topics, Event.Keys.topics)
        + of([event.place], Event.Keys.place)
    case .figure(let figure):
      of(figure.people, Figure.Keys.people) + of(figure.events, Figure.Keys.events)
        + of(figure.topics, Figure.Keys.topics) + of(figure.related, Figure.Keys.related)
        + of([figure.partOf], Figure.Keys.partOf)
        + of(figure.claims.flatMap { $0.retractions.map(\.by) }, Retraction.Keys.by)
        + figure.claims.flatMap { claim in
          of([claim.by], Claim.Keys.by, .claim) + of([claim.actor], Claim.Keys.actor, .claim)
        }
    }
  }

  private func of<Value>(
    _ references: [EntityReference?], _ key: TypedKey<Value>, _ role: Link.Kind = .reference
  ) -> [DeclaredReference] {
    references.compactMap { $0.map { DeclaredReference($0, key.kinds, role) } }
  }
}
