/// What identifies an entity everywhere: `person:ashraf-ghani`.
package struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let kind: Kind
  package let slug: String

  package init(_ kind: Kind, _ slug: String) {
    self.kind = kind
    self.slug = slug
  }

  package var description: String { "\(kind.rawValue):\(slug)" }

  package static func < (a: EntityID, b: EntityID) -> Bool {
    (a.kind.rawValue, a.slug) < (b.kind.rawValue, b.slug)
  }
}
