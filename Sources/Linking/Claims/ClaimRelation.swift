package import Content
internal import Language

/// How two claims of one figure relate to each other, and why; the same whichever comes first.
package struct ClaimRelation: Hashable, Sendable {
  /// The raw value is what data files have; in the order in which they are looked for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case superseded = "superseded"
    case notComparable = "not comparable"
    case differentScope = "different scope"
    case differentDate = "different date"
    case same = "same"
    case compatible = "compatible"
    case contradictory = "contradictory"
  }

  /// What a relation takes from a claim.
  package struct Side: Hashable, Sendable {
    /// The claim's exact words.
    package let words: String
    /// What the words are read as.
    package let reading: ClaimReading
    /// The kind of the claim, which decides what it can contradict.
    package let kind: ClaimKind
    /// Which of the things that the figure counts are meant; nil for all of them.
    package let scope: String?
    /// The date that the number is for; nil, if that isn't known, matches any.
    package let asOf: EDTFDate?
    /// Whether the statement was taken back.
    package let isWithdrawn: Bool

    /// A `scope` or `asOf` of nil is one that the claim doesn't state.
    package init(
      words: String, reading: ClaimReading, kind: ClaimKind = .count, scope: String? = nil,
      asOf: EDTFDate? = nil, isWithdrawn: Bool = false
    ) {
      self.words = words
      self.reading = reading
      self.kind = kind
      self.scope = scope
      self.asOf = asOf
      self.isWithdrawn = isWithdrawn
    }
  }

  /// Which of two claims corrects or replaces the other.
  package enum Replacement: Hashable, Sendable {
    case firstBySecond, secondByFirst
  }

  /// How the claims relate: the first kind that applies.
  package let kind: Kind
  /// What shows that kind.
  package let reason: Reason

  /// Why two claims relate so; of two sides the smaller number first, or what comes first in a list.
  ///
  /// Indirect, since sides are large, and a figure of many claims has thousands of relations.
  package indirect enum Reason: Hashable, Sendable {
    case replaced(Side, by: Side)
    case bothWithdrawn, withdrawn(Side)
    case kinds(ClaimKind, ClaimKind)
    /// At least one of the two is no number.
    case noNumbers(Side, Side)
    /// What the numbers count.
    case counted(String, String)
    case currencies(Side, Side)
    /// Units, one of them a rate.
    case oneRate(String, String)
    case units(String, String)
    case scopes(String, String), oneScope(String)
    case dates(EDTFDate, EDTFDate)
    case same(Side, Side), rounded(Side, Side), bothHold(Side, Side)
    /// A hedged number beside the bare one.
    case oneNumber(Side, Side)
    case cannotBothHold(Side, Side)
  }

  /// Looks for each kind in its order; the first that applies decides.
  package init(between a: Side, and b: Side, _ replacement: Replacement? = nil) {
    (kind, reason) =
      Self.supersession(a, b, replacement) ?? Self.difference(a, b) ?? Self.scope(a, b)
      ?? Self.date(a, b) ?? Self.number(a, b)
  }

  private typealias Verdict = (Kind, Reason)

  private static func supersession(_ a: Side, _ b: Side, _ replacement: Replacement?) -> Verdict? {
    switch replacement {
    case .firstBySecond?: return (.superseded, .replaced(a, by: b))
    case .secondByFirst?: return (.superseded, .replaced(b, by: a))
    case nil: break
    }
    switch (a.isWithdrawn, b.isWithdrawn) {
    case (false, false): return nil
    case (true, true): return (.superseded, .bothWithdrawn)
    case (true, false): return (.superseded, .withdrawn(a))
    case (false, true): return (.superseded, .withdrawn(b))
    }
  }

  /// What keeps two numbers from being compared at all.
  private static func difference(_ a: Side, _ b: Side) -> Verdict? {
    if a.kind.class != b.kind.class {
      let isInOrder = a.kind.place < b.kind.place
      return (.notComparable, isInOrder ? .kinds(a.kind, b.kind) : .kinds(b.kind, a.kind))
    }
    guard let first = a.reading.quantity, let second = b.reading.quantity else {
      if a.reading.quantity == nil, b.reading.quantity == nil, plain(a.words) == plain(b.words) {
        return nil
      }
      let (one, other) = shownInOrder(a, b)
      return (.notComparable, .noNumbers(one, other))
    }
    let (one, other) = inOrder(a.reading.unit, b.reading.unit)
    switch (first.unit, second.unit) {
    case (nil, nil):
      return plain(a.reading.unit) == plain(b.reading.unit)
        ? nil : (.notComparable, .counted(one, other))
    case (let x?, let y?) where x.converts(to: y): return nil
    case (let x?, let y?) where x.kind == .money && y.kind == .money && x.per == y.per:
      let (one, other) = shownInOrder(a, b)
      return (.notComparable, .currencies(one, other))
    case (let x, let y) where (x?.per == nil) != (y?.per == nil):
      return (.notComparable, .oneRate(one, other))
    default: return (.notComparable, .units(one, other))
    }
  }

  private static func scope(_ a: Side, _ b: Side) -> Verdict? {
    switch (a.scope, b.scope) {
    case (nil, nil): return nil
    case (let first?, let second?):
      guard plain(first) != plain(second) else { return nil }
      let (one, other) = inOrder(first, second)
      return (.differentScope, .scopes(one, other))
    case (let scope?, nil), (nil, let scope?):
      return (.differentScope, .oneScope(scope))
    }
  }

  private static func date(_ a: Side, _ b: Side) -> Verdict? {
    guard let first = a.asOf, let second = b.asOf, first.isDisjoint(from: second) else {
      return nil
    }
    let isInOrder = (first.orderKey, first.iso) <= (second.orderKey, second.iso)
    let (one, other) = isInOrder ? (first, second) : (second, first)
    return (.differentDate, .dates(one, other))
  }

  private static func number(_ a: Side, _ b: Side) -> Verdict {
    let (one, other) = shownInOrder(a, b)
    guard let first = a.reading.quantity, let second = b.reading.quantity else {
      return (.same, .same(one, other))
    }
    if first.isSame(as: second) {
      return (.same, .same(one, other))
    }
    if first.isRounded(like: second) {
      return (.compatible, .rounded(one, other))
    }
    if first.meets(second) { return (.compatible, .bothHold(one, other)) }
    if first.isHedgedAlone(beside: second) {
      return (.compatible, .oneNumber(one, other))
    }
    return (.contradictory, .cannotBothHold(one, other))
  }
}

extension ClaimRelation {
  /// The smaller number first; words that are none after numbers.
  private static func shownInOrder(_ a: Side, _ b: Side) -> (Side, Side) {
    let (x, y) = (a.reading.quantity, b.reading.quantity)
    if x == nil, y != nil { return (b, a) }
    if x != nil, y == nil { return (a, b) }
    let value = x.flatMap { $0.converted(to: y?.unit) ?? $0 }?.value
    guard let value, let other = y?.value, value != other else {
      return a.place <= b.place ? (a, b) : (b, a)
    }
    return value < other ? (a, b) : (b, a)
  }

  private static func inOrder(_ a: String, _ b: String) -> (String, String) {
    a <= b ? (a, b) : (b, a)
  }

  /// In lower case, with single spaces.
  static func plain(_ words: String) -> String {
    words.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension ClaimRelation.Side {
  /// In lists of equal numbers: those without a hedge first.
  fileprivate var place: (Int, String, String, String) {
    let rank: Int =
      switch reading.quantity?.operator {
      case nil, .some(.none), .equal, .range: 0
      case .about: 1
      case .atLeast: 2
      case .atMost: 3
      case .less: 4
      case .more: 5
      }
    return (rank, reading.quantity?.value?.plainText ?? words, reading.unit, words)
  }
}

extension ClaimKind {
  /// Kinds of one class can contradict each other.
  package enum Class: Hashable, Sendable {
    case done, notDone, duration
  }

  /// Which kinds this one can contradict.
  package var `class`: Class {
    switch self {
    case .count, .estimate: .done
    case .plan, .demand, .limit, .forecast: .notDone
    case .duration: .duration
    }
  }

  /// In a list of two: an estimate after anything else, the others by name.
  fileprivate var place: (Int, String) { (self == .estimate ? 1 : 0, rawValue) }
}
