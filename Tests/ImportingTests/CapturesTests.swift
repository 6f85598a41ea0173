import Importing
import Support
import Testing

/// Captures in the manner of different sites, invented for this, held against their labels.
struct CapturesTests {
  /// How many lines import sorts as their labels do.
  private struct Score {
    var right = 0
    var rightKinds = 0
    var lines = 0
    var errors: [String] = []
  }

  private func score(_ capture: LabelledCapture) throws -> Score {
    let article = try ImportedArticle(capture.file, keeping: [])
    // Of a front matter there is one label.
    var left = LabelledCapture.labels(of: article).filter { $0.kind != "front-matter" }
    var score = Score(lines: capture.labels.count)
    for label in capture.labels {
      if label.kind == "title" {
        let isRight = article.title?.withSingleSpaces == Self.words(label.text, of: capture)
        score.right += isRight ? 1 : 0
        score.rightKinds += isRight ? 1 : 0
        if !isRight {
          score.errors.append("\(capture.name): the title is no '\(article.title ?? "")'")
        }
        if let index = left.firstIndex(where: { $0.text == label.text }) { left.remove(at: index) }
        continue
      }
      if label.kind == "front-matter" {
        let isRight = article.removed.first?.kind == .frontMatter
        score.right += isRight ? 1 : 0
        score.rightKinds += isRight ? 1 : 0
        continue
      }
      guard let index = Self.index(of: label, in: left) else {
        score.errors.append("\(capture.name): lost: \(label.text)")
        continue
      }
      let sorted = left.remove(at: index)
      let isRight = (sorted.kind == "keep") == (label.kind == "keep")
      score.right += isRight ? 1 : 0
      score.rightKinds += sorted.kind == label.kind ? 1 : 0
      if !isRight {
        score.errors.append("\(capture.name): \(sorted.kind), not \(label.kind): \(label.text)")
      }
    }
    score.errors += left.map { "\(capture.name): without a label: \($0.text)" }
    return score
  }

  /// A title's line without the marks of Markdown.
  private static func words(_ text: String, of capture: LabelledCapture) -> String {
    capture.name.hasSuffix(".md") ? String(text.drop { $0 == "#" || $0 == " " }) : text
  }

  /// The sorted line with the label's words, of its kind where several have them.
  private static func index(of label: LabelledCapture.Label, in sorted: [LabelledCapture.Label])
    -> Int?
  {
    sorted.firstIndex(of: label) ?? sorted.firstIndex { $0.text == label.text }
  }

  @Test func linesOfAllCapturesAreDistinguished() throws {
    var total = Score()
    let captures = try LabelledCapture.all()
    #expect(captures.count >= 30)
    for capture in captures {
      let score = try score(capture)
      total.right += score.right
      total.rightKinds += score.rightKinds
      total.lines += score.lines
      total.errors += score.errors
    }
    for error in total.errors { print("  \(error)") }
    print(
      "import: \(total.right) of \(total.lines) lines of \(captures.count) captures right,"
        + " \(total.rightKinds) of them with the right kind")
    #expect(total.right * 100 >= total.lines * 95)
    // Whatever import makes of a line, no line is lost and none is made up.
    #expect(
      total.errors.filter { $0.contains(": lost: ") || $0.contains(": without a label: ") } == [])
  }
}
