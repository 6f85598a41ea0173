import Support

@testable import Pages
@testable import Templates

/// `Templates/README.md`: the language, the filters, and every field that a template sees, printed
/// from the declarations that templates are checked against.
enum TemplateManual {
  /// Markdown.
  static var text: String {
    let assets = RecordType("assets", fields: [])
    let shared = PageTemplate.front.context(assets: assets).fields.prefix(2)
    let subjects = PageTemplate.allCases.compactMap(\.subject)
    let records = (shared + subjects).compactMap { field -> RecordType? in
      guard case .record(let type) = field.type else { return nil }
      return type
    }
    return """
      # Templates

      This folder is the look that comes with the program. A briefing's own `Templates/` holds only the files that it changes, and \
      they take the places of these one by one: `dossier templates copy person.html` makes a copy to change, and `dossier \
      templates diff` shows whether its original has changed since.

      `dossier build` reads every `.html` and `.xml` file here as a template, and copies every file in `assets/` under a name \
      that contains the digest of its content. This page is generated from the program's own declarations.

      ## Which template shows what

      There is one file for each kind of page; any other file is a layout or a partial, found by its path (`parts/entry.html`). Besides \
      the name in the second column, every template sees `site`, `page`, `assets` and `words`; the file `assets/style.css` is \
      `assets.style_css`. If there is an `assets/cards.js`, the build writes the shards `cards/<n>.js` that it reads to show \
      what a link leads to; `assets/share.png` is the image of pages shared elsewhere.

      The `id`s in a template start with `part-`: headings in a text never get such an anchor, so the two can't clash. References \
      and citations lead to `claims` and `claim-…` on a figure's page and to `p1`, `p2`, … on an article's.

      \(pages)
      \(words)
      ## Language

      \(TemplateReference.language())
      ## Fields

      \(TemplateReference.tables(of: records))
      """
  }

  private static let words = """
    ## Words

    The pages' fixed wording is in `words/`, a catalogue of phrases for each language (`words/de.yml`, by BCP 47 \
    tag; `words/de-AT.yml` is read over it). A site has the words of its `language`; where the catalogue or a phrase \
    of it is missing, those of `words/en.yml`, which names every phrase that there is. A template prints them as \
    `{{ words.timeline }}`; a phrase that isn't there is an error.

    A phrase with `{slots}` has the same slots in every language, in any order. One with a `{count}` has a form for each \
    plural category that CLDR gives the language (`one`, `other`; Russian and Arabic have more); one with a date may have \
    forms for its precision (`day`, `month`, `year`, `day_1` for one day of the month; `short`). A catalogue also has the \
    language's months, quotation marks, separators, digits and the alphabet of its lists. To add a language, copy \
    `words/en.yml` and translate it; to change a phrase, change it there; a phrase of your own goes into `words/en.yml` first.

    """

  private static var pages: String {
    let rows = PageTemplate.allCases.map { template in
      "| `\(template.file)` | \(template.subject.map { "`\($0.name)`" } ?? "–") | "
        + "\(template.subject?.doc ?? "nothing else") |\n"
    }
    return "| Template | Sees | What that is |\n| --- | --- | --- |\n\(rows.joined())"
  }
}
