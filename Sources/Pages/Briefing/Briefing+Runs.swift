import Content
import Linking
import Markdown
import Support

extension Briefing {
  /// What is shown for the references of a text, by run and byte range.
  func shownReferences(in text: DocumentText, of document: Document) -> [Int: [Range<Int>: String]]
  {
    var shown: [Int: [Range<Int>: String]] = [:]
    forEachReference(in: text, of: document, text.outline.marks.indices) {
      shown[$0.run, default: [:]][$0.range] = $1
    }
    return shown
  }

  /// What is shown for the references of one sentence of a text, by byte range of its run.
  func shownReferences(
    in sentence: Range<Int>, ofRun run: Int, _ text: DocumentText, of document: Document
  )
    -> [Range<Int>: String]
  {
    var shown: [Range<Int>: String] = [:]
    // No name is linked within a mark.
    guard !text.outline.runs[run].closed.isEmpty else { return shown }
    let marks = text.outline.marks
    // By their numbers, so that no mark is copied.
    let first = marks.indices.partitioningIndex {
      (marks[$0].run, marks[$0].range.upperBound) > (run, sentence.lowerBound)
    }
    let end = marks.indices.partitioningIndex {
      (marks[$0].run, marks[$0].range.lowerBound) >= (run, sentence.upperBound)
    }
    forEachReference(in: text, of: document, first..<max(first, end)) { shown[$0.range] = $1 }
    return shown
  }

  private func forEachReference(
    in text: DocumentText, of document: Document, _ indices: Range<Int>,
    _ body: (Mark, String) -> Void
  ) {
    guard !indices.isEmpty, let resolved = graph[document.id]?.marks[text.place] else { return }
    let marks = text.outline.marks
    for index in indices {
      guard case .reference(let written) = marks[index].kind,
        case .reference(let id, _)? = resolved[index], let target = site[id]
      else { continue }
      body(marks[index], written.words(for: target))
    }
  }

  /// The article's paragraph, or the heading that a run is under.
  func place(ofRun run: Int, in text: DocumentText, of document: Document) -> (
    anchor: String, words: String
  )? {
    guard let anchor = anchor(ofRun: run, in: text, of: document) else { return nil }
    let isParagraph = document.kind == .article && text.place == .body
    let outline = text.outline
    return (
      anchor,
      isParagraph
        ? shortName(ofParagraph: outline.runs[run].paragraph)
        : outline.headings[outline.runs[run].section - 1].text
    )
  }

  private func shortName(ofParagraph number: Int) -> String {
    shortNames.indices.contains(number) ? shortNames[number] : words.shortName(ofParagraph: number)
  }

  /// Where a page has the article's paragraph, or the heading that a run is under.
  func anchor(ofRun run: Int, in text: DocumentText, of document: Document) -> String? {
    let outline = text.outline
    if document.kind == .article, text.place == .body {
      let paragraph = outline.runs[run].paragraph
      return paragraph > 0 ? "p\(paragraph)" : nil
    }
    let (headings, section) = (outline.headings, outline.runs[run].section)
    guard headings.indices.contains(section - 1), outline.runs[run].kind != .footnote else {
      return nil
    }
    let anchor = headings[section - 1].anchor
    return text.place == .body ? anchor : "\(text.place.rawValue)-\(anchor)"
  }
}

extension Words {
  /// `para. 4`
  func shortName(ofParagraph number: Int) -> String {
    text(.paragraphShort, ["number": self.number(number)])
  }
}
