internal import Markdown

extension Document {
  /// The fragments that a reference to this document may name: headings, paragraphs, claims.
  package var anchors: Set<String> {
    var anchors = Set(body.outline.headings.map(\.anchor))
    switch entity {
    case .article(let article):
      // The page shows single passages then.
      if article.publishesCitedOnly { anchors = [] }
      for paragraph in body.outline.paragraphs { anchors.insert("p\(paragraph.number)") }
    case .figure(let figure):
      anchors.insert("claims")
      for claim in figure.claims { anchors.insert(claim.id) }
    case .note, .page, .person, .topic, .event: break
    }
    return anchors
  }
}
