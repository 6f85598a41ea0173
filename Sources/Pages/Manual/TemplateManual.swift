internal import Templates

/// `Templates/README.md`: the language, the filters, and every field that a template sees, printed
/// from the declarations that templates are checked against.
package enum TemplateManual {
  /// Markdown.
  package static var text: String {
    let assets = RecordType("assets", fields: [])
    let shared = PageTemplate.front.context(assets: assets).fields.prefix(2)
    let subjects = PageTemplate.allCases.compactMap(\.subject)
    let records = (shared + subjects).compactMap { field -> RecordType? in
      guard case .record(let type) = field.type else { return nil }
      return type
    }
    return """
      # Templates

      `dossier build` reads every `.html` and `.xml` file here as a template, and copies every file of `assets/` under a name \
      that holds its content's digest. This page is printed from the program's own tables.

      ## Which template shows what

      Each of these files must be there; any other is a layout or a part, found by its path (`parts/entry.html`). Besides the \
      name in the second column every template sees `site`, `page` and `assets`; a file `assets/style.css` is \
      `assets.style_css`. With an `assets/cards.js` the build writes the pieces `cards/<n>.js` that it reads, which show what a \
      link leads to; `assets/share.png` is the picture that pages name for cards elsewhere.

      The `id`s of a template start with `part-`: headings of a text never get such an anchor, so the two can't clash. `claims` \
      and `claim-…` on a figure's page and `p1`, `p2`, … on an article's are where references and citations lead.

      \(pages)
      ## Language

      \(TemplateReference.language())
      ## Fields

      \(TemplateReference.tables(of: records))
      """
  }

  private static var pages: String {
    let rows = PageTemplate.allCases.map { template in
      "| `\(template.file)` | \(template.subject.map { "`\($0.name)`" } ?? "–") | "
        + "\(template.subject?.doc ?? "nothing else") |\n"
    }
    return "| Template | Sees | What that is |\n| --- | --- | --- |\n\(rows.joined())"
  }
}
