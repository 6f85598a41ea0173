package import Content

/// An edge read backwards, without its ends.
package struct Backlink: Sendable {
  package let kind: Link.Kind
  package let place: Link.Place?
}

/// One edge from a document to an entity; a backlink is the same edge read backwards.
package struct Link: Hashable, Sendable {
  /// How the edge came to be.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A name found in the text.
    case mention
    /// Written by an editor: a mark, a citation, or a key of front matter.
    case reference
    /// A figure's claim rests on it, or is said by it.
    case claim
    /// An event or a role rests on it.
    case source
    case embed
  }

  /// Where in a document's texts the edge stands.
  package struct Place: Hashable, Sendable {
    package let text: TextPart.Place
    package let run: Int
    /// The paragraph of the text; 0 in a heading or a footnote.
    package let paragraph: Int
    /// Bytes of the run's text; empty where nothing is shown for the mark.
    package let range: Range<Int>
    /// The mark of the text's outline that an editor wrote; nil for a name that was found.
    package let mark: Int?
  }

  package let from: EntityID
  package let to: EntityID
  package let kind: Kind
  /// The paragraph of the article cited or rested on, or of the mention; 0 for front matter,
  /// headings and texts without numbers.
  package let paragraph: Int
  /// Nil where the front matter declares the edge.
  package let place: Place?
  /// Whether the page of `from` leads to `to` there; a name may be mentioned without a link.
  package let isLinked: Bool

  init(
    from: EntityID, to: EntityID, kind: Kind, paragraph: Int, place: Place?, isLinked: Bool = true
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.paragraph = paragraph
    self.place = place
    self.isLinked = isLinked
  }
}
