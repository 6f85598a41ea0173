package import Content

/// What a mark of a text means, once its target is known.
package enum ResolvedMark: Hashable, Sendable {
  /// `[[…]]`, with the fragment after `#`.
  case reference(EntityID, fragment: String?)
  case embed(EntityID)
  /// `![[image.png]]`, the image's output path.
  case image(String)
  /// `[@…]`, its sources in order.
  case citation([ResolvedCitation])
}

/// One source of a citation and its paragraphs, where it names them.
package struct ResolvedCitation: Hashable, Sendable {
  /// The source that is cited.
  package let article: EntityID
  /// From 1; nil for the whole article.
  package let paragraphs: ClosedRange<Int>?

  /// A source that was found, with the paragraphs named.
  package init(article: EntityID, paragraphs: ClosedRange<Int>?) {
    self.article = article
    self.paragraphs = paragraphs
  }
}
