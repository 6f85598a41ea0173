import Content
import Linking
import Markdown

extension Briefing {
  /// What is shown for the references of a text, by run and byte range.
  func shownReferences(in text: TextPart, of document: Document) -> [Int: [Range<Int>: String]] {
    var shown: [Int: [Range<Int>: String]] = [:]
    guard !text.outline.marks.isEmpty else { return shown }
    let resolved = graph[document.id]?.marks[text.place] ?? []
    for (mark, meaning) in zip(text.outline.marks, resolved) {
      guard case .reference(let written) = mark.kind, case .reference(let id, _)? = meaning,
        let target = site[id]
      else { continue }
      shown[mark.run, default: [:]][mark.range] = written.words(for: target)
    }
    return shown
  }

  /// The article's paragraph, or the heading that the run stands below.
  func place(of run: TextRun, in text: TextPart, of document: Document) -> (
    anchor: String, words: String
  )? {
    guard let anchor = anchor(of: run, in: text, of: document) else { return nil }
    let isParagraph = document.id.kind == .article && text.place == .body
    return (
      anchor,
      isParagraph ? "para. \(run.paragraph)" : text.outline.headings[run.section - 1].text
    )
  }

  /// Where a page has the article's paragraph, or the heading that the run stands below.
  func anchor(of run: TextRun, in text: TextPart, of document: Document) -> String? {
    if document.id.kind == .article, text.place == .body {
      return run.paragraph > 0 ? "p\(run.paragraph)" : nil
    }
    let headings = text.outline.headings
    guard run.kind != .footnote, headings.indices.contains(run.section - 1) else { return nil }
    let anchor = headings[run.section - 1].anchor
    return text.place == .body ? anchor : "\(text.place.rawValue)-\(anchor)"
  }
}
