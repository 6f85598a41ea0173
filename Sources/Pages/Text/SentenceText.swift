import Markdown
import Support
import Templates

/// A sentence of a text as a line of HTML.
struct SentenceText {
  private let text: [UInt8]
  private let struck: [Range<Int>]
  private let sentence: Range<Int>
  /// What is shown for some references, by their byte range.
  private let words: [Range<Int>: String]
  /// Whether the sentence goes on before and after what is shown.
  private let isCut: (before: Bool, after: Bool)

  /// `text` is a run's, `struck` and `sentence` are byte ranges of it.
  init(
    _ text: [UInt8], struck: [Range<Int>], sentence: Range<Int>, words: [Range<Int>: String] = [:],
    isCut: (before: Bool, after: Bool) = (false, false)
  ) {
    self.text = text
    self.struck = struck
    self.sentence = sentence
    self.words = words
    self.isCut = isCut
  }

  /// The sentence, with `<mark>` around the given ranges of the run.
  func html(marking marked: [Range<Int>]) -> HTML {
    var html: [UInt8] = []
    html.reserveCapacity(sentence.count + 40)
    if isCut.before { html.append("… ") }
    var next = sentence.lowerBound
    let ranges = inOrder(marked)
    for range in ranges
    where range.lowerBound >= next && range.upperBound <= sentence.upperBound && !range.isEmpty {
      append(next..<range.lowerBound, to: &html)
      if marked.contains(range) { html.append("<mark>") }
      if let words = words[range] {
        html.appendEscaped(words)
      } else {
        append(range, to: &html)
      }
      if marked.contains(range) { html.append("</mark>") }
      next = range.upperBound
    }
    append(next..<sentence.upperBound, to: &html)
    if isCut.after { html.append(" …") }
    return HTML(html)
  }

  /// These and the references', each once; of those that begin together the longest first.
  private func inOrder(_ marked: [Range<Int>]) -> [Range<Int>] {
    guard marked.count > 1 || !words.isEmpty else { return marked }
    return (marked + words.keys.filter { !marked.contains($0) }).sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
  }

  /// Appends a part, with `<del>` around what of it is struck out.
  private func append(_ range: Range<Int>, to html: inout [UInt8]) {
    var next = range.lowerBound
    for struck in struck {
      let part = struck.clamped(to: next..<range.upperBound)
      guard !part.isEmpty else { continue }
      html.appendEscaped(text[next..<part.lowerBound])
      html.append("<del>")
      html.appendEscaped(text[part])
      html.append("</del>")
      next = part.upperBound
    }
    html.appendEscaped(text[next..<range.upperBound])
  }
}
