/// What a language has endings of, by which a word is known that no list has.
package enum WordEnd: UInt8, CaseIterable, Sendable {
  /// Titles: `-ministerin`.
  case titles
  /// Nouns for things in compounds: `-straße`.
  case things
  /// Common nouns, which no given name ends like: `-ство`.
  case nouns
  /// Nouns that say after a name and an article what somebody does: `-ist`.
  case professions
  /// Adjectives made of places, which have a capital: `Dresdner`.
  case demonyms
  /// Adjectives beside their noun.
  case attributes
  /// Adverbs: `-ly`.
  case adverbs
  /// What follows a copula after somebody's name: `-ed`.
  case participles
  /// Verbs in the past, which no noun ends like: `-ed`.
  case pasts
  /// Verbs that begin a clause before whoever it is about: `-ing`.
  case gerunds
  /// Verbs, in a language without capitals, and those after a subject in others.
  case verbs
  /// Verbs in the present after a subject, as other words end, too: `-a`.
  case presents
  /// Verbs that only a woman is the subject of: `-ла`.
  case femaleVerbs
  /// Words after a subject, in a language whose verbs are last: `-dan`, `-yor`.
  case predicates
}
