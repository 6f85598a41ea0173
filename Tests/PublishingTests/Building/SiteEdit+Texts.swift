extension SiteEdit {
  /// Edits of texts alone that change more than the page of their document.
  static let ofTexts = [
    SiteEdit(
      "a text names something first", note: "It was.", "notes/n.md", note("It was."),
      note("Arden was."), changes: "topics/arden.html"),
    SiteEdit(
      "a text names something no longer", note: "It was.", "notes/n.md", note("Arden was."),
      note("It was."), changes: "topics/arden.html"),
    SiteEdit(
      "a text refers to a topic in each form", note: "It was.", "notes/n.md", note("It was."),
      note(
        "[[arden]], [[Arden]], [[ARDEN]], [[topics/arden]], [[topic:Arden]], [[arden.md]], [[Post]]."
      ),
      changes: "topics/arden.html"),
    SiteEdit(
      "a text refers to what is called alike",
      ["notes/n.md": note("It was."), "notes/b.md": alike],
      ["notes/n.md": note("It was [[arden]]."), "notes/b.md": alike], changes: nil,
      hasErrors: [false, true]),
    SiteEdit(
      "a text refers to nothing", note: "It was.", "notes/n.md", note("It was."),
      note("It was [[ardn]]."), hasErrors: [false, true]),
    SiteEdit(
      "a text shows an image", ["notes/n.md": note("One."), "notes/dot.svg": dot],
      ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": dot], changes: "notes/n.html"),
    SiteEdit(
      "a text embeds an image instead of another",
      [
        "notes/n.md": note("![[dot.svg|A dot]]"), "notes/dot.svg": dot,
        "notes/spot.svg": image(3, 4),
      ],
      [
        "notes/n.md": note("![[spot.svg|A dot]]"), "notes/dot.svg": dot,
        "notes/spot.svg": image(3, 4),
      ], changes: "notes/n.html"),
    SiteEdit(
      "a text shows no image any more",
      ["notes/n.md": note("![A dot](dot.svg)"), "notes/dot.svg": dot],
      ["notes/n.md": note("One."), "notes/dot.svg": dot], changes: "notes/n.html"),
    SiteEdit(
      "a heading of the title's rank", note: "One.", "topics/arden.md", topic,
      topic.replacing("# The", with: "## The"), changes: "topics/arden.html"),
    SiteEdit(
      "a link to no file", note: "One.", "topics/arden.md", "\(topic)\n[It](../notes/n.md).\n",
      "\(topic)\n[It](../notes/m.md).\n", hasErrors: [false, true]),
    SiteEdit(
      "a link to no file stays beside another text", note: "[It](m.md).", "topics/arden.md", topic,
      "\(topic)\nA town.\n", hasErrors: [true, true]),
    SiteEdit(
      "a text embeds itself", note: "![[arden]]", "topics/arden.md", topic,
      "\(topic)\n![[cost]]\n", changes: "topics/arden.html"),
    SiteEdit(
      "a text embeds what embeds it", note: "![[arden]]", "topics/arden.md", topic,
      "\(topic)\n![[n]]\n", hasErrors: [false, true]),
    SiteEdit(
      "the paragraph of an event's source goes", note: "One.", "articles/post.md",
      "\(article)\n\nMore.", article, hasErrors: [false, true]
    ).adding(
      "events/a.md",
      "---\ntitle: A\ndate: 2020\nstatus: happened\nsources: [{source: post, paragraph: 2}]\n---\n"
    ),
    SiteEdit(
      "other words of a source", note: "So it is[@post, para. 1].", "articles/post.md", article,
      article.replacing("Arden paid", with: "In the end Arden paid"), changes: "topics/arden.html"),
    SiteEdit(
      "two texts at once", ["notes/m.md": note("One [[n]]."), "notes/n.md": note("Arden.")],
      ["notes/m.md": note("Two."), "notes/n.md": note("Arden and [[m]].")], changes: "notes/m.html"),
  ]

  /// A note with a topic's slug for a title.
  private static let alike = "---\ntitle: arden\ndate: 2021-05-02\n---\nText.\n"

  private func adding(_ path: String, _ text: String) -> SiteEdit {
    SiteEdit(
      testDescription, before.merging([path: text]) { $1 }, after.merging([path: text]) { $1 },
      changes: page, hasErrors: hasErrors)
  }
}
