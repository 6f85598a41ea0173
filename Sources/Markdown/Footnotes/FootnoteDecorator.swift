internal import CCMark
import Support

/// Moves the footnotes to the end of a text, with the ways back to their references.
struct FootnoteDecorator {
  let outline: Outline
  let style: HTMLStyle

  func decorate(_ parsed: borrowing ParsedText) {
    guard !parsed.footnoteItems.isEmpty else { return }
    if !outline.footnoteOrder.isEmpty { addSection(parsed) }
    for item in parsed.footnoteItems {
      guard let item else { continue }
      let list = item.parent
      item.remove()
      if let list, list.firstChild == nil { list.remove() }
    }
  }

  private func addSection(_ parsed: borrowing ParsedText) {
    var open: [UInt8] = []
    open.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    open.appendEscaped(style.words.footnotes)
    open.append("\">")
    guard let section = Node.customBlock(open: open, close: Array("</section>".utf8)),
      let list = Node.customBlock(open: Array("<ol>".utf8), close: Array("</ol>".utf8))
    else { return }
    parsed.document.root.append(section)
    section.append(list)
    let uses = usesByNumber()
    for (index, definition) in outline.footnoteOrder.enumerated() {
      let number = index + 1
      let id = style.anchorPrefix.map { " id=\"\($0)fn-\(number)\"" } ?? ""
      guard let item = Node.customBlock(open: Array("<li\(id)>".utf8), close: Array("</li>".utf8))
      else { return }
      list.append(item)
      if let written = parsed.footnoteItems[definition] { item.takeChildren(of: written) }
      addWaysBack(to: item, number, uses: uses[number] ?? 1)
    }
  }

  private func usesByNumber() -> [Int: Int] {
    var uses: [Int: Int] = [:]
    for hole in outline.holes {
      if case .footnote(let number, let use) = hole.kind {
        uses[number] = max(uses[number] ?? 0, use)
      }
    }
    return uses
  }

  /// Adds the links after the last words, or in a paragraph of their own.
  private func addWaysBack(to item: Node, _ number: Int, uses: Int) {
    guard style.anchorPrefix != nil,
      let links = Node.customInline(open: waysBack(number, uses: uses), close: [])
    else { return }
    if let last = item.lastChild, last.type == CMARK_NODE_PARAGRAPH { return last.append(links) }
    guard let paragraph = Node.new(CMARK_NODE_PARAGRAPH) else { return }
    item.append(paragraph)
    paragraph.append(links)
  }

  private func waysBack(_ number: Int, uses: Int) -> [UInt8] {
    var html: [UInt8] = []
    for use in 1...max(1, uses) {
      let name = use == 1 ? "\(number)" : "\(number)-\(use)"
      html.append(" <a href=\"#\(style.anchorPrefix ?? "")fnref-\(name)\" role=\"doc-backlink\"")
      html.append(" aria-label=\"")
      html.appendEscaped("\(style.words.backToReference) \(name)")
      html.append("\">↩")
      if use > 1 { html.append("<sup>\(use)</sup>") }
      html.append("</a>")
    }
    return html
  }
}

extension HTMLStyle {
  /// The number that leads to a footnote.
  func footnoteReference(_ number: Int, use: Int) -> [UInt8] {
    guard let prefix = anchorPrefix else { return Array("<sup>\(number)</sup>".utf8) }
    let id = use == 1 ? "fnref-\(number)" : "fnref-\(number)-\(use)"
    return Array(
      """
      <sup><a href="#\(prefix)fn-\(number)" id="\(prefix)\(id)" role="doc-noteref">\(number)</a></sup>
      """.utf8)
  }
}
