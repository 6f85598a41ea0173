package import Content

/// An entity that is named in the same paragraphs as another.
package struct CoMention: Hashable, Sendable {
  /// The other entity.
  package let id: EntityID
  /// How many paragraphs name both.
  package let paragraphs: Int
}
