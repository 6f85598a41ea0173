internal import Content

/// The front matter of an imported article; each fact says what it was taken from, and all are listed
/// as unconfirmed.
struct ArticleHead {
  let title: String?
  /// What replaces the title where there is none.
  let label: String
  let facts: ArticleFacts
  let removed: [ImportedArticle.Removed]
  /// The capture's name and encoding, as a phrase.
  let origin: String
  /// Of a PDF: the paragraph that each page begins with, by the page's number from 1.
  let pages: [(page: Int, paragraph: Int)]

  /// With both lines of dashes.
  var text: String {
    let lines =
      opening + dateLines + publisherLines + otherLines + pageLines + removedLines
    return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
  }

  private var opening: [String] {
    let remark = YAMLText.comment(
      "imported from \(origin); compare what is 'unconfirmed' with the source, and take it off the list"
    )
    if let title { return [remark, "title: \(YAMLText.quoted(title))"] }
    return [
      remark,
      "label: \(YAMLText.quoted(label))  # no title was found; give it a few words of yours",
    ]
  }

  private var dateLines: [String] {
    guard let date = facts.date else {
      return [
        "date: ..  # no date was found; write one, such as 2020-04-09 or 2020-04",
        "# date_basis: stated | derived; then date_note says how it was found",
      ]
    }
    return [
      "date: \(date.value)", "date_basis: \(date.isStated ? "stated" : "derived")",
      "date_note: " + YAMLText.quoted("Taken from \(date.source)."),
    ]
  }

  private var publisherLines: [String] {
    guard let publisher = facts.publisher else {
      return ["# publisher: who published it; no name was found"]
    }
    guard publisher.source != ArticleFacts.givenByEditor else {
      return ["publisher: \(Self.plain(publisher.value))"]
    }
    return [
      "publisher: \(Self.plain(publisher.value))",
      "publisher_basis: \(publisher.isStated ? "stated" : "inferred")",
      "publisher_note: " + YAMLText.quoted("Taken from \(publisher.source)."),
    ]
  }

  private var otherLines: [String] {
    var lines: [String] = []
    if let author = facts.authors.first, facts.authors.count == 1 {
      lines.append(Self.line("author", author))
    } else if !facts.authors.isEmpty {
      lines += ["author:"] + facts.authors.map { Self.line("  -", $0, sign: "") }
    }
    if let agency = facts.agency { lines.append(Self.line("agency", agency)) }
    if let updated = facts.updated {
      lines.append(
        YAMLText.comment("updated by its publisher: \(updated.value) (from \(updated.source))"))
    }
    if let url = facts.url { lines.append("url: \(YAMLText.quoted(url))") }
    if let url = facts.archivedURL { lines.append("archived_url: \(YAMLText.quoted(url))") }
    if let language = facts.language { lines.append("language: \(YAMLText.quoted(language))") }
    return lines + [
      "form: text",
      "publish: cited  # 'full' publishes the whole text: only if you have the right",
      "unconfirmed: [\(unconfirmed.joined(separator: ", "))]",
    ]
  }

  private static func line(_ name: String, _ guess: ArticleFacts.Guess, sign: String = ":")
    -> String
  {
    "\(name)\(sign) \(plain(guess.value))  " + YAMLText.comment("from \(guess.source)")
  }

  /// A name without the signs that would make a mark of a part of it.
  private static func plain(_ name: String) -> String {
    let signs = Array(name)
    let isWord = { (index: Int) in signs.indices.contains(index) && signs[index].isWordCharacter }
    let kept = signs.indices.filter { index in
      !"[]*`~=".contains(signs[index])
        && (signs[index] != "_" || isWord(index - 1) && isWord(index + 1))
    }
    return YAMLText.quoted(String(kept.map { signs[$0] }))
  }

  /// The keys that hold what the capture lets one guess.
  private var unconfirmed: [String] {
    var keys = [title == nil ? "label" : "title", "date"]
    if let publisher = facts.publisher, publisher.source != ArticleFacts.givenByEditor {
      keys.append("publisher")
    }
    if !facts.authors.isEmpty { keys.append("author") }
    if facts.agency != nil { keys.append("agency") }
    if facts.url != nil { keys.append("url") }
    if facts.archivedURL != nil { keys.append("archived_url") }
    return keys
  }

  private var pageLines: [String] {
    guard !pages.isEmpty else { return [] }
    return ["extra:", "  pages:  # of the PDF"]
      + pages.map {
        "    - \(YAMLText.quoted("page \($0.page) begins with paragraph \($0.paragraph)"))"
      }
  }

  private var removedLines: [String] {
    guard !removed.isEmpty else { return [] }
    return [
      "removed:  # left out as boilerplate; move what belongs to the article back into the text"
    ]
      + removed.flatMap { passage in
        [
          "  - kind: \(passage.kind.rawValue)", "    after: \(passage.after)",
          "    text: \(YAMLText.block(passage.lines, indent: 6))",
        ]
      }
  }
}
