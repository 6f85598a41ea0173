import Markdown
import Templates

/// A sentence of a text as a line of HTML.
struct SentenceText {
  private let text: [UInt8]
  private let sentence: Range<Int>

  /// `sentence` is a byte range of a run's text.
  init(_ run: TextRun, sentence: Range<Int>) {
    text = run.text
    self.sentence = sentence
  }

  /// The sentence, with `<mark>` around the given ranges of the run.
  func html(marking marked: [Range<Int>]) -> HTML {
    var html: [UInt8] = []
    var next = sentence.lowerBound
    for range in marked.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= next && range.upperBound <= sentence.upperBound && !range.isEmpty {
      html.appendEscaped(text[next..<range.lowerBound])
      html.append("<mark>")
      html.appendEscaped(text[range])
      html.append("</mark>")
      next = range.upperBound
    }
    html.appendEscaped(text[next..<sentence.upperBound])
    return HTML(html)
  }
}
