package import Content

/// How two claims of one figure stand to each other, and why; the same whichever comes first.
package struct ClaimRelation: Hashable, Sendable {
  /// The raw value is how readers are told.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case same = "same"
    case compatible = "compatible"
    case differentDate = "different date"
    case differentScope = "different scope"
    case contradictory = "contradictory"
  }

  /// What a relation takes from a claim.
  package struct Side: Hashable, Sendable {
    /// The claim's exact words.
    package let words: String
    /// Nil where the words are no number.
    package let quantity: Quantity?
    package let kind: ClaimKind?
    /// What part of the figure is meant; nil matches any.
    package let scope: String?
    /// Nil matches any.
    package let asOf: EDTFDate?

    package init(
      words: String, quantity: Quantity?, kind: ClaimKind? = nil, scope: String? = nil,
      asOf: EDTFDate? = nil
    ) {
      self.words = words
      self.quantity = quantity
      self.kind = kind
      self.scope = scope
      self.asOf = asOf
    }
  }

  package let kind: Kind
  /// One short phrase for readers: `5,000 and 1,500 cannot both hold`.
  package let reason: String

  /// Compares scope and kind, then date, then number; the first difference found decides.
  ///
  /// Claims that can't be compared as numbers (words that are none, units of different families)
  /// are compatible, since nothing shows that one is wrong; equal words are the same.
  package init(between a: Side, and b: Side) {
    (kind, reason) =
      Self.scope(a, b) ?? Self.kindClass(a, b) ?? Self.date(a, b) ?? Self.number(a, b)
  }

  private typealias Verdict = (Kind, String)

  private static func scope(_ a: Side, _ b: Side) -> Verdict? {
    guard let first = a.scope, let second = b.scope, plain(first) != plain(second) else {
      return nil
    }
    let (one, other) = inOrder(first, second)
    return (.differentScope, "one is of '\(one)', the other of '\(other)'")
  }

  private static func kindClass(_ a: Side, _ b: Side) -> Verdict? {
    guard let first = a.kind, let second = b.kind, first.class != second.class else { return nil }
    let (one, other) = inOrder(first.noun, second.noun)
    return (.differentScope, "one is \(one), the other \(other)")
  }

  private static func date(_ a: Side, _ b: Side) -> Verdict? {
    guard let first = a.asOf, let second = b.asOf, first.isDisjoint(from: second) else {
      return nil
    }
    let isInOrder = (first.orderKey, first.iso) <= (second.orderKey, second.iso)
    let (one, other) = isInOrder ? (first, second) : (second, first)
    let dates = [one, other].compactMap { $0.asOfWords(.long) }
    return (.differentDate, "their dates differ: \(dates.joined(separator: " and "))")
  }

  private static func number(_ a: Side, _ b: Side) -> Verdict {
    let (one, other) = inOrder(a, b)
    guard let first = a.quantity, let second = b.quantity else {
      let isSame = a.quantity == nil && b.quantity == nil && plain(a.words) == plain(b.words)
      return isSame
        ? (.same, "both say \(one)") : (.compatible, "\(one) and \(other) are not both numbers")
    }
    guard first.isComparable(with: second) else {
      return (.compatible, "\(one) and \(other) are in different units")
    }
    if first.isSame(as: second) { return (.same, "both say \(one)") }
    return first.meets(second)
      ? (.compatible, "\(one) and \(other) can both hold")
      : (.contradictory, "\(one) and \(other) cannot both hold")
  }
}

extension ClaimRelation {
  /// The numbers as readers see them, the smaller first; words that are none in quotation marks,
  /// behind numbers.
  private static func inOrder(_ a: Side, _ b: Side) -> (String, String) {
    let (first, second) = (shown(a), shown(b))
    switch (a.quantity, b.quantity) {
    case (nil, _?): return (second, first)
    case (_?, nil): return (first, second)
    case (let x?, let y?) where x.value != y.value:
      return x.value < y.value ? (first, second) : (second, first)
    default: return inOrder(first, second)
    }
  }

  private static func inOrder(_ a: String, _ b: String) -> (String, String) {
    a <= b ? (a, b) : (b, a)
  }

  private static func shown(_ side: Side) -> String {
    side.quantity?.words ?? "'\(side.words.split { $0.isWhitespace }.joined(separator: " "))'"
  }

  /// In lower case, with single spaces.
  private static func plain(_ words: String) -> String {
    words.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension ClaimKind {
  /// Kinds of one class can contradict each other.
  fileprivate enum Class {
    case done, notDone, duration
  }

  fileprivate var `class`: Class {
    switch self {
    case .count, .estimate: .done
    case .plan, .demand, .limit: .notDone
    case .duration: .duration
    }
  }

  fileprivate var noun: String {
    self == .estimate ? "an estimate" : "a \(rawValue)"
  }
}
