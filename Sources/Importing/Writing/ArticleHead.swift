internal import Content

/// The front matter of an imported article; what is guessed says so and asks to be confirmed.
struct ArticleHead {
  let title: String?
  /// What replaces the title where there is none.
  let label: String
  let facts: ArticleFacts
  let removed: [ImportedArticle.Removed]
  /// The capture's name and encoding, as a phrase.
  let origin: String

  /// With both lines of dashes.
  var text: String {
    let lines = opening + dateLines + publisherLines + otherLines + removedLines
    return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
  }

  private var opening: [String] {
    let remark = YAMLText.comment(
      "imported from \(origin); check every line that says 'confirm', then remove that comment")
    if let title { return [remark, "title: \(YAMLText.quoted(title))  # confirm"] }
    return [
      remark,
      "label: \(YAMLText.quoted(label))  # confirm: no title was found; give it a few words of yours",
    ]
  }

  private var dateLines: [String] {
    guard let date = facts.date else {
      return [
        "date: ..  # confirm: no date was found; write one, such as 2020-04-09 or 2020-04",
        "# date_basis: stated | derived; then date_note says how it was found",
      ]
    }
    return [
      "date: \(date.value)  # confirm",
      "date_basis: \(date.isStated ? "stated" : "derived")",
      "date_note: " + YAMLText.quoted("Taken from \(date.source) on import, not yet confirmed."),
    ]
  }

  private var publisherLines: [String] {
    guard let publisher = facts.publisher else {
      return ["# publisher: who published it; no name was found"]
    }
    return [
      "publisher: \(YAMLText.quoted(publisher.value))  # confirm",
      "publisher_basis: \(publisher.isStated ? "stated" : "inferred")",
      "publisher_note: "
        + YAMLText.quoted("Taken from \(publisher.source) on import, not yet confirmed."),
    ]
  }

  private var otherLines: [String] {
    var lines: [String] = []
    if let url = facts.url { lines.append("url: \(YAMLText.quoted(url))  # confirm") }
    for author in facts.authors { lines.append(Self.remark("author", author)) }
    if let agency = facts.agency { lines.append(Self.remark("agency", agency)) }
    if let updated = facts.updated {
      lines.append(Self.remark("updated by its publisher", updated))
    }
    if let language = facts.language { lines.append("language: \(YAMLText.quoted(language))") }
    return lines + [
      "form: text",
      "publish: cited  # full: the whole text reaches the site; only where you have the right",
    ]
  }

  /// A fact for which there is no key.
  private static func remark(_ name: String, _ guess: ArticleFacts.Guess) -> String {
    YAMLText.comment("\(name): \(guess.value) (from \(guess.source))")
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
