internal import Content
internal import Language

extension Answers {
  /// What the briefing's other documents state at a key for free text, the most used first: units,
  /// publishers, families, authors and other values that are the same in several places.
  func knownValues(of key: Key) -> [(value: String, count: Int)] {
    var counts: [String: Int] = [:]
    for document in site.documents where document.id != id {
      for value in Self.values(of: key, in: document) { counts[value, default: 0] += 1 }
    }
    if case .language = key.type {
      for code in [site.settings.language] + Lexicons.codes { counts[code, default: 0] += 0 }
    }
    return counts.filter { !$0.key.isEmpty && !Key.isPlaceholder($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func values(of key: Key, in document: Document) -> [String] {
    switch (key.name, document.entity) {
    case (Figure.Keys.unit.name, .figure(let figure)):
      [figure.unit] + figure.claims.compactMap { $0.unit?.value }
    case (Figure.Keys.family.name, .figure(let figure)): [figure.family].compactMap(\.self)
    case (Claim.Keys.scope.name, .figure(let figure)): figure.claims.compactMap(\.scope)
    case (Claim.Keys.status.name, .figure(let figure)): figure.claims.compactMap(\.status)
    case (Article.Keys.publisher.name, .article(let article)):
      [article.publisher].compactMap(\.self)
    case (Article.Keys.agency.name, .article(let article)): [article.agency].compactMap(\.self)
    case (Article.Keys.author.name, .article(let article)): article.authors
    case (Note.Keys.author.name, .note(let note)): note.authors
    case (Article.Removed.Keys.kind.name, .article(let article)): article.removed.map(\.kind)
    case (Common.Keys.language.name, _): [document.common.language].compactMap(\.self)
    case (Person.Role.Keys.role.name, .person(let person)): person.roles.map(\.role)
    case (ImageCredit.Keys.credit.name, _): document.common.images.compactMap(\.credit)
    case (ImageCredit.Keys.licence.name, _): document.common.images.compactMap(\.licence)
    default: []
    }
  }

  /// The claims of the file's figure as it is, or as it was before the line that is being written.
  var ownClaims: [Claim] {
    let own = read?.document.entity.figure?.claims ?? []
    return own.isEmpty ? id.flatMap { site[$0] }?.entity.figure?.claims ?? [] : own
  }
}
