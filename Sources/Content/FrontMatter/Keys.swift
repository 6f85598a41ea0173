/// The keys of each kind's front matter; the keys themselves are declared with the type that they
/// are read into.
package enum Keys {
  /// The keys of a kind's front matter, in the order of new files: its own first. A figure that is a
  /// translation has the claims of its original.
  package static func of(_ kind: Kind, isTranslation: Bool) -> [Key] {
    of(kind).map { $0.name == Figure.Keys.claimsKey.name && isTranslation ? $0.optional : $0 }
  }

  /// The same, of what is no translation.
  package static func of(_ kind: Kind) -> [Key] {
    switch kind {
    case .article: all(Article.Keys.all)
    case .note: all(Note.Keys.all)
    case .page: all(StandalonePage.Keys.all)
    case .person: all(Person.Keys.all)
    case .topic: all(Topic.Keys.all)
    case .event: all(Event.Keys.all)
    case .figure: all(Figure.Keys.all)
    }
  }

  private static func all(_ own: [Key]) -> [Key] {
    let keys = own + Common.Keys.all.filter { key in !own.contains { $0.name == key.name } }
    return keys + [Common.Keys.unconfirmed(of: keys).key]
  }
}
