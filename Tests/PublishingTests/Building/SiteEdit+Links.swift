extension SiteEdit {
  /// Edits after which links that were found in documents that stay may mean something else.
  static let ofLinks = [
    SiteEdit(
      "a cited paragraph comes", note: "So it is[@post, para. 2].", "articles/post.md", article,
      "\(article)\n\nMore.", hasErrors: [true, false]),
    SiteEdit(
      "a cited paragraph goes", note: "So it is[@post, para. 2].", "articles/post.md",
      "\(article)\n\nMore.", article, hasErrors: [false, true]),
    SiteEdit(
      "a conflict is resolved", note: "So it is[@post, para. 3].", "articles/post.md",
      "\(article)\n\n<<<<<<< a\nB\n=======\nC\n>>>>>>> d\n", "\(article)\n\nMore.\n\nAnd more.",
      hasErrors: [true, false]),
    SiteEdit(
      "a conflict comes", note: "So it is[@post, para. 2].", "articles/post.md", article,
      "\(article)\n\n<<<<<<< a\nB\n=======\nC\n>>>>>>> d\n", hasErrors: [true, true]),
    SiteEdit(
      "the words of a claim go", note: "Arden.", "articles/post.md", article,
      article.replacing("5", with: "6"), hasErrors: [false, true]),
    SiteEdit(
      "a heading is renamed", note: "See [[arden#The bridge]].", "topics/arden.md", topic,
      topic.replacing("bridge", with: "tower"), hasErrors: [false, true]),
    SiteEdit(
      "a name is added", note: "See [[Lee]].", "people/kim.md", "---\nname: Kim Ash\n---\n",
      "---\nname: Kim Ash\nnames: [Lee]\n---\n", hasErrors: [true, false]),
    SiteEdit(
      "a life begins in another century", note: "In 1742 Kim Ash sold the mill[@post, para. 1].",
      "people/kim.md", "---\nname: Kim Ash\n---\nKim Ash, born in 1943, sings.\n",
      "---\nname: Kim Ash\n---\nKim Ash, born in 1711, sang.\n",
      changes: "notes/n"),
    SiteEdit(
      "a draft is published", note: "See [[Lee]].", "people/lee.md",
      "---\nname: Lee\ndraft: true\n---\n", "---\nname: Lee\n---\n", hasErrors: [true, false]),
    SiteEdit(
      "a draft has another name", note: "See [[Lee Ash]].", "people/p.md",
      "---\nname: Lee Ash\ndraft: true\n---\n", "---\nname: Kim Ash\ndraft: true\n---\n",
      hasErrors: [true, true]),
    SiteEdit(
      "a draft has another slug", ["people/lee.md": draft, "notes/n.md": note("See [[lee]].")],
      ["people/kim.md": draft, "notes/n.md": note("See [[lee]].")], changes: nil,
      hasErrors: [true, true]),
    SiteEdit(
      "the last of all comes", note: "See [[Zeta]].", "topics/zeta.md", nil,
      "---\nname: Zeta\ntype: place\n---\n", hasErrors: [true, false]),
    SiteEdit(
      "the last of all goes", note: "See [[Zeta]].", "topics/zeta.md",
      "---\nname: Zeta\ntype: place\n---\n", nil, hasErrors: [false, true]),
    SiteEdit(
      "a file is renamed", ["people/kim.md": kim, "notes/n.md": note("See [[kim]].")],
      ["people/lee.md": kim, "notes/n.md": note("See [[kim]].")], changes: nil,
      hasErrors: [false, true]),
    SiteEdit(
      "an image goes", note: "![[dot.svg|A dot]]", "static/dot.svg", dot, nil,
      hasErrors: [false, true]),
    SiteEdit(
      "an image has another name",
      ["static/dot.svg": dot, "notes/n.md": note("![[dot.svg|A dot]]")],
      ["static/spot.svg": dot, "notes/n.md": note("![[dot.svg|A dot]]")], changes: nil,
      hasErrors: [false, true]),
    SiteEdit(
      "the name of a file without front matter", note: "See [[Kim Ash]].", "people/kim.md",
      "name: Kim Ash\n", "name: Lee Ash\n", hasErrors: [true, true]),
    SiteEdit(
      "a name after front matter that can't be read", note: "See [[Kim Ash]].", "people/kim.md",
      "---\nname: [\n---\nname: Kim Ash\n", "---\nname: [\n---\nname: Lee Ash\n",
      hasErrors: [true, true]),
    SiteEdit(
      "an error elsewhere stays", note: "See [[Nobody]].", "topics/arden.md", topic,
      "\(topic)\nA town.\n", hasErrors: [true, true]),
    SiteEdit(
      "a warning of a file stays", note: "A <b>word</b>.", "topics/arden.md", topic,
      "\(topic)\nA town.\n", changes: "topics/arden.html"),
    SiteEdit(
      "names link no longer", note: "Arden it was.", "site.yml", settings,
      "\(settings)autolink: off\n", changes: "notes/n.html"),
    SiteEdit(
      "a title means another, and so frees a name",
      [
        "notes/n.md": toll, "figures/a.md": figure("Toll", "fee"),
        "figures/b.md": figure("B", "levy"),
      ],
      [
        "notes/n.md": toll, "figures/a.md": figure("A", "fee"),
        "figures/b.md": figure("Toll", "levy"),
      ],
      changes: "notes/n.html"),
    SiteEdit(
      "a title that a reference names goes", note: "See [[Beta]].", "notes/b.md", titled("Beta"),
      titled("Gamma"), hasErrors: [false, true]),
    SiteEdit(
      "a title that a reference names comes", note: "See [[notes/Beta]].", "notes/b.md",
      titled("Gamma"), titled("beta"), hasErrors: [true, false]),
    SiteEdit(
      "a title becomes what is a slug", note: "See [[arden]].", "notes/b.md", titled("Beta"),
      titled("arden"), hasErrors: [false, true]),
    SiteEdit(
      "a title is a slug no longer", note: "See [[arden]].", "notes/b.md", titled("arden"),
      titled("Beta"), hasErrors: [true, false]),
    SiteEdit(
      "a title that one reference names moves", ["notes/n.md": beta, "notes/b.md": titled("Beta")],
      ["notes/n.md": beta, "notes/b.md": titled("Gamma"), "topics/beta.md": named("Beta")],
      changes: "notes/n.html"),
    SiteEdit(
      "a title that no reference names", note: "See [[b]].", "notes/b.md", titled("Beta"),
      titled("Gamma"), changes: "notes/n.html"),
    SiteEdit(
      "a paragraph is published no longer", note: "See [[post#p2]].", "articles/post.md",
      "\(article)\n\nMore.",
      "\(article)\n\nMore.".replacing("title", with: "publish: cited\ntitle"),
      changes: "articles/post.html"),
    SiteEdit(
      "the language of an article", ["articles/post.md": thousand, "figures/cost.md": dear],
      ["articles/post.md": "---\nlanguage: de\n\(thousand.dropFirst(4))", "figures/cost.md": dear],
      changes: nil, hasErrors: [false, true]),
    SiteEdit(
      "where a name is", ["notes/n.md": note("Arden.")],
      ["notes/n.md": note("There is Arden.")], changes: "notes/n.html"),
    SiteEdit(
      "the document itself", note: "See [[arden]].", "notes/n.md", note("See [[arden]]."),
      note("See [[arden#the-tower]]."), hasErrors: [false, true]),
  ]

  private static func titled(_ title: String) -> String {
    "---\ntitle: \(title)\ndate: 2021-05-02\n---\nText.\n"
  }

  private static func named(_ name: String) -> String { "---\ntype: place\nname: \(name)\n---\n" }

  private static let beta = note("See [[Beta]].")
  private static let thousand = article.replacing("5 crowns", with: "5.125 crowns")
  private static let dear = """
    ---
    title: Cost
    unit: crowns
    claims: [{says: 5.125 crowns, source: post, paragraph: 1}]
    ---
    """

  private static let draft = "---\nname: Kim Ash\ndraft: true\n---\n"
  private static let kim = "---\nname: Kim Ash\n---\n"
  private static let toll = note("[[Toll]], the fee, the levy.")

  static let dot = image(10, 20)

  static func image(_ width: Int, _ height: Int) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\"/>"
  }

  private static func figure(_ title: String, _ name: String) -> String {
    """
    ---
    title: \(title)
    names: [\(name)]
    unit: crowns
    claims: [{says: 5 crowns, source: post, paragraph: 1}]
    ---
    """
  }
}
