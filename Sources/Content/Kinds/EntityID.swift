import Support

/// What identifies an entity everywhere: `person:ashraf-ghani`.
package struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The kind, given by the file's folder.
  package let kind: Kind
  /// Of the slug and the kind: ids are looked up far more often than made.
  let hash: UInt32
  /// The file's name without its extension.
  package let slug: String

  /// `slug` is taken as it is.
  package init(_ kind: Kind, _ slug: String) {
    self.kind = kind
    self.slug = slug
    hash = FNV.hash32(slug.utf8.span) ^ UInt32(kind.folder?.utf8.first ?? 0)
  }

  /// As authors write it: `person:ada-berg`.
  package var description: String { "\(kind.rawValue):\(slug)" }

  /// Compares the hashes first, which nearly always decide.
  package static func == (a: EntityID, b: EntityID) -> Bool {
    a.hash == b.hash && a.kind == b.kind && a.slug == b.slug
  }

  /// Feeds the hash that was computed once.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }

  /// Ordered by kind, then by slug.
  package static func < (a: EntityID, b: EntityID) -> Bool {
    a.kind == b.kind ? a.slug < b.slug : a.kind.rawValue < b.kind.rawValue
  }
}
