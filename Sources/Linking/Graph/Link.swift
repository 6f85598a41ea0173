package import Content

/// An edge read backwards, without its ends.
package struct Backlink: Sendable {
  /// The kind of the edge that leads here.
  package let kind: Link.Kind
  /// Where in the document; nil for an edge from front matter.
  package let place: Link.Place?
}

/// One edge from a document to an entity; the document has it among its links.
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

  /// Where in a document's texts the edge is. Kept small, as a large site has hundreds of
  /// thousands; what does not fit would be in a text of four gigabytes.
  package struct Place: Hashable, Sendable {
    /// Which text of the document.
    package let text: DocumentText.Place
    private let runNumber: UInt32
    private let paragraphNumber: UInt32
    private let start: UInt32
    private let end: UInt32
    private let markNumber: UInt32?

    /// The run's index in the text's outline.
    package var run: Int { Int(runNumber) }
    /// The paragraph of the text; 0 in a heading or a footnote.
    package var paragraph: Int { Int(paragraphNumber) }
    /// Bytes of the run's text; empty where nothing is shown for the mark.
    package var range: Range<Int> { Int(start)..<Int(end) }
    /// The mark of the text's outline that an editor wrote; nil for a name that was found.
    package var mark: Int? { markNumber.map { Int($0) } }

    /// `run` is of the text's outline, `range` of the run's bytes.
    package init(text: DocumentText.Place, run: Int, paragraph: Int, range: Range<Int>, mark: Int?)
    {
      self.text = text
      runNumber = UInt32(clamping: run)
      paragraphNumber = UInt32(clamping: paragraph)
      start = UInt32(clamping: range.lowerBound)
      end = UInt32(clamping: range.upperBound)
      markNumber = mark.map { UInt32(clamping: $0) }
    }
  }

  /// The entity that the edge leads to.
  package let to: EntityID
  /// What made the edge.
  package let kind: Kind
  /// Whether the document's page leads to `to` there; a name may be mentioned without a link.
  package let isLinked: Bool
  /// Why a name counts; nil for edges that aren't mentions.
  package let rule: MentionRule?
  private let paragraphNumber: UInt32
  /// Nil where the front matter declares the edge.
  package let place: Place?

  /// The paragraph of the article cited or rested on, or of the mention; 0 for front matter,
  /// headings and texts without numbers.
  package var paragraph: Int { Int(paragraphNumber) }

  /// An edge that was found.
  package init(
    to: EntityID, kind: Kind, paragraph: Int, place: Place?, isLinked: Bool = true,
    rule: MentionRule? = nil
  ) {
    self.to = to
    self.kind = kind
    paragraphNumber = UInt32(clamping: paragraph)
    self.place = place
    self.isLinked = isLinked
    self.rule = rule
  }
}
