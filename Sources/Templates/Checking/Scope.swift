/// The names that a statement sees, and what is known of their values there.
struct Scope {
  struct Binding: Hashable {
    let base: Path
    let type: ValueType
    /// The loop, block or template that the name belongs to; a `set` elsewhere makes a new one.
    let frame: Int
  }

  enum Name: Hashable {
    case bound(Binding)
    /// Set in some branches of an `if` that has ended, in others not, or with another type.
    case unsure
    /// Of an unknown type, which is already reported.
    case unknown
  }

  var names: [String: Name] { didSet { revision += 1 } }
  /// The names that a block sees: those of the template's top level.
  var topNames: [String: Name] { didSet { revision += 1 } }
  /// How often a name was given a meaning, so that most branches needn't be compared name by name.
  private var revision = 0
  var facts = Facts()
  var frame = 0
  var isTopLevel = true
  /// The counter that `loop` means; nil outside of loops, and in blocks and includes within them.
  var counter: Int?

  init(_ root: RecordType) {
    let pairs = root.fields.enumerated().map { slot, field in
      let path = Path(base: .root, slots: [slot])
      return (field.name, Name.bound(Binding(base: path, type: field.type, frame: -1)))
    }
    names = Dictionary(pairs) { first, _ in first }
    topNames = names
  }

  mutating func bind(_ name: String, _ binding: Binding) {
    facts.forget(binding.base.base)
    names[name] = .bound(binding)
    if isTopLevel { topNames[name] = .bound(binding) }
  }

  /// What is seen after branches that end in these scopes; all started from this one.
  func joining(_ scopes: [Scope]) -> Scope {
    guard var result = scopes.first else { return self }
    let isNamed = scopes.contains { $0.revision != revision }
    for scope in scopes.dropFirst() {
      if isNamed {
        result.names = Self.join(result.names, scope.names)
        result.topNames = Self.join(result.topNames, scope.topNames)
      }
      result.facts = result.facts.intersection(scope.facts)
    }
    return result
  }

  private static func join(_ a: [String: Name], _ b: [String: Name]) -> [String: Name] {
    var result = a.merging(b) { $0 == $1 ? $0 : .unsure }
    for (name, _) in result where a[name] == nil || b[name] == nil { result[name] = .unsure }
    return result
  }
}

/// What tests have shown of values, by their paths.
struct Facts: Hashable {
  /// Paths whose values are known not to be none.
  var present: Set<Path> = []
  /// True in a condition: not empty either.
  var truthy: Set<Path> = []

  func intersection(_ other: Facts) -> Facts {
    Facts(
      present: present.intersection(other.present), truthy: truthy.intersection(other.truthy))
  }

  func adding(present path: Path?, isTruthy: Bool = false) -> Facts {
    guard let path else { return self }
    var facts = self
    facts.present.insert(path)
    if isTruthy { facts.truthy.insert(path) }
    return facts
  }

  /// Drops what was known of a variable that is set again.
  mutating func forget(_ base: Path.Base) {
    present = present.filter { $0.base != base }
    truthy = truthy.filter { $0.base != base }
  }
}
