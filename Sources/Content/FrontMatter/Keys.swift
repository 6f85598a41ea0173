/// The keys of each kind's front matter; the keys themselves are declared with the type that they
/// are read into.
package enum Keys {
  /// The keys of a kind's front matter, in the order of new files: its own first. A figure that is a
  /// translation has the claims of its original.
  package static func of(_ kind: Kind, isTranslation: Bool) -> [Key] {
    let keys = of(kind)
    guard isTranslation else { return keys }
    return keys.map { $0.name == Figure.Keys.claimsKey.name ? $0.optional : $0 }
  }

  /// The same, of what is no translation.
  package static func of(_ kind: Kind) -> [Key] { byKind[kind] ?? [] }

  private static let byKind = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ($0, all(own(of: $0))) })

  private static func own(of kind: Kind) -> [Key] {
    switch kind {
    case .article: Article.Keys.all
    case .note: Note.Keys.all
    case .page: StandalonePage.Keys.all
    case .person: Person.Keys.all
    case .topic: Topic.Keys.all
    case .event: Event.Keys.all
    case .figure: Figure.Keys.all
    }
  }

  private static func all(_ own: [Key]) -> [Key] {
    let keys = own + Common.Keys.all.filter { key in !own.contains { $0.name == key.name } }
    return keys + [Common.Keys.unconfirmed(of: keys).key]
  }
}
