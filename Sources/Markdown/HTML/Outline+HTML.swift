internal import CCMark
package import Support

extension Outline {
  /// Appends the text as HTML, written by cmark without raw HTML and dangerous destinations.
  ///
  /// `file` is the one the outline was made of. `annotations` ascend and do not overlap; `marks` has
  /// the HTML of a mark by its index (a block's, for an embed in a paragraph of its own), in place of its
  /// plain words; `destinations` has what replaces a link's destination, by the link's index, and
  /// `images` the size of an image likewise, `narrow` a narrower file of it. With `paragraphs` only these are written, by number, and
  /// nothing else.
  package func html(
    of file: InputFile, annotations: [Annotation] = [], marks: [Int: [UInt8]] = [:],
    destinations: [Int: String] = [:], images: [Int: ImageSize] = [:],
    narrow: [Int: NarrowImage] = [:],
    paragraphs selection: Set<Int>? = nil,
    style: HTMLStyle = HTMLStyle(), into html: inout [UInt8]
  ) {
    guard case .markdown = format else {
      return plainHTML(annotations, selection, style, into: &html)
    }
    let parsed = ParsedText(file, body: body, needsLines: false)
    var decorator = TreeDecorator(
      outline: self, annotations: annotations[...], marks: marks, destinations: destinations,
      images: images, narrow: narrow, selection: selection, style: style)
    decorator.decorate(parsed)
    parsed.document.render(into: &html)
  }

  private func plainHTML(
    _ annotations: [Annotation], _ selection: Set<Int>?, _ style: HTMLStyle,
    into html: inout [UInt8]
  ) {
    var rest = annotations[...]
    for (index, run) in runs.enumerated() {
      if let selection, !selection.contains(run.paragraph) { continue }
      html.append("<p")
      if let prefix = style.anchorPrefix { html.append(" id=\"\(prefix)p\(run.paragraph)\"") }
      html.append(">")
      var place = 0
      while let next = rest.first, next.run <= index {
        rest.removeFirst()
        let range = next.range.clamped(to: place..<run.text.count)
        guard next.run == index, !range.isEmpty else { continue }
        html.appendEscaped(run.text[place..<range.lowerBound])
        html += next.open
        html.appendEscaped(run.text[range])
        html += next.close
        place = range.upperBound
      }
      html.appendEscaped(run.text[place...])
      html.append("</p>\n")
    }
  }
}
