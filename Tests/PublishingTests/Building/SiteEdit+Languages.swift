extension SiteEdit {
  /// Edits of a site in two languages, each of which changes pages of both.
  static let ofLanguages = [
    SiteEdit(
      "a language comes", ["notes/n.md": note("Arden.")],
      ["notes/n.md": note("Arden."), "site.yml": inTwo], changes: "notes/n.html"),
    edit(
      "a counterpart comes", two, two.merging(["topics/arden-de.md": german]) { $1 },
      "topics/arden.html"),
    edit(
      "a counterpart goes", two.merging(["topics/arden-de.md": german]) { $1 }, two,
      "de/topics/index.html"),
    edit(
      "a document becomes a counterpart",
      both.merging(["topics/arden-de.md": german.replacing("translation_of: arden\n", with: "")]) {
        $1
      },
      both, "notes/n.html"),
    edit(
      "a document becomes a counterpart of another",
      both.merging(["topics/zeta.md": zeta]) { $1 },
      both.merging([
        "topics/zeta.md": zeta,
        "topics/arden-de.md": german.replacing("of: arden", with: "of: zeta"),
      ]) { $1 }, "topics/arden.html"),
    edit(
      "a counterpart in another language",
      both.merging(["site.yml": "\(inTwo)  - language: fr\n"]) { $1 },
      both.merging([
        "site.yml": "\(inTwo)  - language: fr\n",
        "topics/arden-de.md": german.replacing("language: de", with: "language: fr"),
      ]) { $1 }, "de/topics/index.html"),
    edit(
      "a counterpart has another title", both,
      both.merging(["topics/arden-de.md": german.replacing("Ardenn", with: "Ardau")]) { $1 },
      "de/names.html"),
    edit(
      "a text in the other language mentions it", both,
      both.merging(["notes/m.md": noteInGerman("Ardenn war.")]) { $1 }, "topics/arden.html"),
    edit(
      "a claim is said in another way", both.merging(["figures/cost-de.md": costInGerman]) { $1 },
      both.merging([
        "figures/cost-de.md": costInGerman,
        "articles/post.md": article.replacing("5 crowns", with: "6 crowns"),
        "figures/cost.md": cost.replacing("5 crowns", with: "6 crowns"),
      ]) { $1 }, "figures/cost-de.html"),
    edit(
      "the unit of a counterpart", both.merging(["figures/cost-de.md": costInGerman]) { $1 },
      both.merging(["figures/cost-de.md": costInGerman.replacing("Kronen", with: "Taler")]) { $1 },
      "figures/cost-de.html"),
    edit(
      "the title in another language", both,
      both.merging(["site.yml": "\(inTwo)    title: U\n"]) { $1 }, "de/index.html"),
    edit(
      "a phrase in the other language", both,
      both.merging(["Templates/words/de.yml": "sections: Bereiche\n"]) { $1 },
      "topics/arden-de.html"),
    edit(
      "a text of the front page in the other language", both,
      both.merging(["start.md": "---\ntitle: S\nlanguage: de\ntranslation_of: index\n---\nHier.\n"])
      { $1 },
      "de/index.html"),
  ]

  private static func edit(
    _ name: String, _ before: [String: String], _ after: [String: String], _ page: String
  ) -> SiteEdit {
    SiteEdit(name, before, after, changes: page)
  }

  private static let inTwo = "\(settings)languages:\n  - language: de\n"
  private static let two = [
    "site.yml": inTwo, "index.md": "---\ntitle: T\n---\n",
    "notes/n.md": note("Arden. [[arden|It]]."), "notes/m.md": noteInGerman("Ardenn ist."),
  ]
  private static let both = two.merging(["topics/arden-de.md": german]) { $1 }
  private static let german =
    "---\ntype: place\nname: Ardenn\nnames: [Arden]\nlanguage: de\ntranslation_of: arden\n---\nHier.\n"
  private static let zeta = "---\ntype: place\nname: Zeta\n---\n"
  private static let cost =
    "---\ntitle: Cost\nunit: crowns\nclaims: [{says: 5 crowns, source: post, paragraph: 1}]\n---\n"
  private static let costInGerman =
    "---\ntitle: Kosten\nunit: Kronen\nlanguage: de\ntranslation_of: cost\n---\n"

  private static func noteInGerman(_ text: String) -> String {
    "---\ntitle: M\ndate: 2021-06-03\nlanguage: de\n---\n\(text)\n"
  }
}
