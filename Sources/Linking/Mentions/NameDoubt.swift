package import Content

/// Why a form that is found in a text is not taken for its entity's name.
package enum NameDoubt: String, CaseIterable, Hashable, Sendable {
  /// Part of an address, a handle, or another word.
  case insideWord = "part of an address or a word"
  /// Declared not to be the entity's.
  case never = "declared under never"
  /// `Berg Jr`, `Berg the Elder`.
  case generation = "another generation"
  /// `Clara Berg`, where Clara is not the entity's.
  case givenName = "another given name"
  /// A word that may be a given name, where capitals show nothing.
  case unknownWord = "a word before it that may be a given name"
  /// `van Berg`.
  case particle = "a surname's particle"
  /// `Greater Dorn`, `Berg Hansen`.
  case longerName = "part of a longer name"
  /// `Berg Street`, `University of Dorn`.
  case thing = "a thing named after it"
  /// `the Berg family`, `the Bergs`.
  case family = "a family"
  /// `another Berg`, `Mrs Berg` for a man.
  case somebodyElse = "somebody else"
  /// `May`, `Reading` where nothing but the capital of a sentence's start speaks for a name.
  case commonWord = "a common word"
  /// A surname that several people have, none of whom was named in full before.
  case noEvidence = "no full name earlier in the text"
}

extension NameDoubt {
  /// Whether it shows that somebody else, or something else, of the name is in the text.
  var showsNamesake: Bool { isWorthReporting && self != .thing && self != .unknownWord }

  /// Whether it shows a surname to be something else's name in the text, too, or a word.
  var showsThing: Bool {
    switch self {
    case .thing, .longerName, .commonWord: true
    default: false
    }
  }

  /// Whether an editor may have meant the name after all.
  var isWorthReporting: Bool { self != .insideWord && self != .never && self != .commonWord }
}

/// A form that is found in a text and not taken for its entity's name.
package struct DoubtfulName: Hashable, Sendable {
  /// Whose name it would be.
  package let entity: EntityID
  /// Where the form is.
  package let place: Link.Place
  /// Why it is not a mention.
  package let doubt: NameDoubt
}
