package import Content
internal import Language

/// How two claims of one figure relate to each other, and why; the same whichever comes first.
package struct ClaimRelation: Hashable, Sendable {
  /// The raw value is what readers see; in the order in which they are looked for.
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
    /// What part of the figure is meant; nil for all of it.
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
  /// One short phrase for readers: `5,000 and 1,500 cannot both hold`.
  package let reason: String

  /// Looks for each kind in its order; the first that applies decides.
  package init(between a: Side, and b: Side, _ replacement: Replacement? = nil) {
    (kind, reason) =
      Self.supersession(a, b, replacement) ?? Self.difference(a, b) ?? Self.scope(a, b)
      ?? Self.date(a, b) ?? Self.number(a, b)
  }

  private typealias Verdict = (Kind, String)

  private static func supersession(_ a: Side, _ b: Side, _ replacement: Replacement?) -> Verdict? {
    switch replacement {
    case .firstBySecond?: return (.superseded, "\(b.shown) replaces \(a.shown)")
    case .secondByFirst?: return (.superseded, "\(a.shown) replaces \(b.shown)")
    case nil: break
    }
    switch (a.isWithdrawn, b.isWithdrawn) {
    case (false, false): return nil
    case (true, true): return (.superseded, "both were withdrawn")
    case (true, false): return (.superseded, "\(a.shown) was withdrawn")
    case (false, true): return (.superseded, "\(b.shown) was withdrawn")
    }
  }

  /// What keeps two numbers from being compared at all.
  private static func difference(_ a: Side, _ b: Side) -> Verdict? {
    if a.kind.class != b.kind.class {
      let (one, other) = inOrder(a.kind.noun, b.kind.noun)
      return (.notComparable, "one is \(one), the other \(other)")
    }
    guard let first = a.reading.quantity, let second = b.reading.quantity else {
      if a.reading.quantity == nil, b.reading.quantity == nil, plain(a.words) == plain(b.words) {
        return nil
      }
      let (one, other) = shownInOrder(a, b)
      return (.notComparable, "\(one) and \(other) are not both numbers")
    }
    let (one, other) = inOrder(a.reading.unit, b.reading.unit)
    switch (first.unit, second.unit) {
    case (nil, nil):
      return plain(a.reading.unit) == plain(b.reading.unit)
        ? nil : (.notComparable, "one counts \(one), the other \(other)")
    case (let x?, let y?) where x.converts(to: y): return nil
    case (let x?, let y?) where x.kind == .money && y.kind == .money && x.per == y.per:
      let (one, other) = shownInOrder(a, b)
      return (.notComparable, "\(one) and \(other) are in different currencies")
    case (let x, let y) where (x?.per == nil) != (y?.per == nil):
      return (.notComparable, "only one of '\(one)' and '\(other)' is a rate")
    default: return (.notComparable, "'\(one)' and '\(other)' do not convert into each other")
    }
  }

  private static func scope(_ a: Side, _ b: Side) -> Verdict? {
    switch (a.scope, b.scope) {
    case (nil, nil): return nil
    case (let first?, let second?):
      guard plain(first) != plain(second) else { return nil }
      let (one, other) = inOrder(first, second)
      return (.differentScope, "one is of '\(one)', the other of '\(other)'")
    case (let scope?, nil), (nil, let scope?):
      return (.differentScope, "only one is of '\(scope)'")
    }
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
    let (one, other) = shownInOrder(a, b)
    guard let first = a.reading.quantity, let second = b.reading.quantity else {
      return (.same, "both say \(one)")
    }
    if first.isSame(as: second) {
      return (.same, one == other ? "both say \(one)" : "\(one) is \(other)")
    }
    if first.isRounded(like: second) {
      return (.compatible, "\(one) and \(other) are the same, rounded")
    }
    if first.meets(second) { return (.compatible, "\(one) and \(other) can both hold") }
    if first.isHedgedAlone(beside: second) {
      return (.compatible, "\(one) and \(other) name one number")
    }
    return (.contradictory, "\(one) and \(other) cannot both hold")
  }
}

extension ClaimRelation {
  /// The numbers as readers see them, the smaller first; words that are none in quotation marks,
  /// after numbers.
  private static func shownInOrder(_ a: Side, _ b: Side) -> (String, String) {
    let (x, y) = (a.reading.quantity, b.reading.quantity)
    if x == nil, y != nil { return (b.shown, a.shown) }
    if x != nil, y == nil { return (a.shown, b.shown) }
    let value = x.flatMap { $0.converted(to: y?.unit) ?? $0 }?.value
    guard let value, let other = y?.value, value != other else { return inOrder(a.shown, b.shown) }
    return value < other ? (a.shown, b.shown) : (b.shown, a.shown)
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
  /// The number in words, or the words that are none in quotation marks.
  fileprivate var shown: String {
    reading.words ?? "'\(words.split { $0.isWhitespace }.joined(separator: " "))'"
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

  fileprivate var noun: String {
    self == .estimate ? "an estimate" : "a \(rawValue)"
  }
}
