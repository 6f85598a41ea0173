/// How many suggestions one file still gets. Its first hundred unknown words get one, so that as many of them as there
/// are candidates don't cost the product of both.
package struct Suggestions: Sendable {
  private var left = 100

  /// None is given yet.
  package init() {}

  /// What `find` finds; nil, and it isn't asked, after the first hundred.
  package mutating func next<Found>(_ find: () -> Found?) -> Found? {
    guard left > 0 else { return nil }
    left -= 1
    return find()
  }
}
