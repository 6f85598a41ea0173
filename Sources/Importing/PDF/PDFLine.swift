internal import Markdown

/// A line of a PDF: words beside each other, from the one that is read first.
struct PDFLine {
  let words: [PDFWord]

  /// Words in lines, from top to bottom.
  static func lines(of words: [PDFWord]) -> [PDFLine] {
    var rows: [[PDFWord]] = []
    var bottom = -Double.infinity
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      // Small letters that are raised belong to the line.
      if rows.isEmpty || word.middle > bottom {
        rows.append([])
        bottom = word.middle + word.height * 0.4
      }
      rows[rows.count - 1].append(word)
      bottom = max(bottom, word.middle)
    }
    return rows.map { PDFLine(words: $0.sorted { $0.left < $1.left }) }
  }

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.map(\.right).max() ?? 0 }
  var top: Double { words.map(\.top).min() ?? 0 }
  var bottom: Double { words.map(\.bottom).max() ?? 0 }
  /// Where the foot of most of its words is.
  var foot: Double { words.map(\.bottom).sorted()[words.count / 2] }
  /// Of most of its words.
  var height: Double { words.map(\.height).sorted()[words.count / 2] }

  /// With a space wherever there is one in the line.
  var text: String {
    var text = ""
    var wasRaised = false
    let (height, foot) = (height, foot)
    for (index, word) in words.enumerated() {
      let raised = index > 0 ? Self.raised(word, height, foot) : nil
      if index > 0 {
        let room = word.left - words[index - 1].right
        let isCut =
          PDFText.isUnspaced(text.last) && PDFText.isUnspaced(word.text.first)
          && room < word.height * 0.2
        let isBeside = (raised != nil || wasRaised) && room < height * 0.15
        if !isCut, !isBeside { text += " " }
      }
      text += raised ?? word.text
      wasRaised = raised != nil
    }
    return text
  }

  /// A number in small letters above the line's, or below them, with the signs for that.
  private static func raised(_ word: PDFWord, _ height: Double, _ foot: Double) -> String? {
    guard word.height <= height * 0.85 else { return nil }
    let isAbove = word.bottom < foot - height * 0.1
    let isBelow = word.top > foot - height * 0.75 && word.bottom > foot + height * 0.02
    guard isAbove || isBelow else { return nil }
    let small = isAbove ? word.text.raised : word.text.lowered
    return small == word.text ? nil : small
  }

  /// The line cut where its parts are far from each other.
  var segments: [PDFLine] {
    var parts: [[PDFWord]] = []
    for word in words {
      if let last = parts.last?.last, word.left - last.right < word.height * 3 {
        parts[parts.count - 1].append(word)
      } else {
        parts.append([word])
      }
    }
    return parts.map(PDFLine.init)
  }
}
