import Support

/// What is asked of the data in a page's head.
extension JSONValue {
  /// A text, or the first of a list of texts.
  var words: String? {
    switch self {
    case .text(let text): text
    case .list(let members): members.first?.words
    default: nil
    }
  }

  /// The objects that a block of linked data states of its page: itself, the members of a list or of
  /// `@graph`, and what one has as its `mainEntity`; not those that they list or refer to.
  var statements: [JSONValue] {
    switch self {
    case .object:
      [self] + (self["@graph"]?.statements ?? []) + (self["mainEntity"]?.statements ?? [])
    case .list(let members): members.flatMap(\.statements)
    default: []
    }
  }

  /// The value and all within it that are objects, outer ones first.
  var objects: [JSONValue] {
    switch self {
    case .object(let members): [self] + members.flatMap { $0.value?.objects ?? [] }
    case .list(let members): members.flatMap(\.objects)
    default: []
    }
  }
}
