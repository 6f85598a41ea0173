import Content
import Linking
import Markdown

/// The words of an article that claims rest on, so that each number of the evidence leads to its
/// figure.
struct ClaimedWords {
  /// A claim's words, as a byte range of a run of the article's body.
  struct Passage {
    let run: Int
    let range: Range<Int>
    let figure: Document
    let claim: Claim
  }

  /// In the order of the text; where the words of two claims overlap, the first to start.
  let passages: [Passage]

  init(of article: Document, in briefing: Briefing) {
    var found: [Passage] = []
    for figure in briefing.graph.origins(of: article.id, .figure) {
      let readings = briefing.graph[figure.id]?.readings ?? []
      for (claim, reading) in zip(figure.entity.figure?.claims ?? [], readings)
      where claim.place.source.value == article.id.slug {
        if let words = reading.place,
          let passage = Self.passage(of: claim, briefing.shown(figure), at: words, in: article)
        {
          found.append(passage)
        }
      }
    }
    found.sort {
      ($0.run, $0.range.lowerBound, $0.claim.id) < ($1.run, $1.range.lowerBound, $1.claim.id)
    }
    var end = (run: -1, place: 0)
    passages = found.filter { passage in
      let isFree = passage.run != end.run || passage.range.lowerBound >= end.place
      end = (
        passage.run, isFree ? passage.range.upperBound : max(end.place, passage.range.upperBound)
      )
      return isFree
    }
  }

  private static func passage(
    of claim: Claim, _ figure: Document, at words: Range<Int>, in article: Document
  ) -> Passage? {
    let outline = article.body.outline
    guard outline.paragraphs.indices.contains(claim.place.paragraph.value - 1) else { return nil }
    let paragraph = outline.paragraphs[claim.place.paragraph.value - 1]
    for index in paragraph.runs {
      let run = outline.runs[index]
      let start = words.lowerBound - run.paragraphOffset
      let end = words.upperBound - run.paragraphOffset
      if start >= 0, end <= run.text.count {
        return Passage(run: index, range: start..<end, figure: figure, claim: claim)
      }
    }
    return nil
  }
}
