/// The explanations of texts.
extension Explanation {
  static let rawHTML = Explanation(
    "HTML in a text is left out of the page: Markdown says what a passage is, and "
      + "templates say how it looks. It is reported once per paragraph.",
    Explanation.body("A <b>long</b> walk.", "A **long** walk."))

  static let malformedMark = Explanation(
    "A reference or embed is closed by `]]`, and a citation names a source "
      + "and `para. N`, `paras. N–M` or nothing more. If you mean no mark, write a "
      + "backslash before it.",
    Explanation.body("See [[Mara Olsen and go on.", "See [[Mara Olsen]] and go on."))

  static let surplusCell = Explanation(
    "A row of a table has at most as many cells as the table has columns; any "
      + "further ones would not be shown. A bar that doesn't separate cells is written "
      + "`\\|`.",
    Explanation.body(
      "| lamp | price |\n|------|-------|\n| one  | 5     | new |",
      "| lamp | price |       |\n|------|-------|-------|\n| one  | 5     | new   |"))

  static let misplacedEmbed = Explanation(
    "An embed is a card, not a word: it goes in a paragraph of its own, between "
      + "blank lines.",
    Explanation.body("The cost: ![[bridge-cost]]", "The cost:\n\n![[bridge-cost]]"))

  static let unknownFootnote = Explanation(
    "`[^name]` refers to a line that starts with `[^name]:` in the same text.",
    Explanation.body(
      "A walk.[^lamp]\n\n[^lamps]: Two.\n\nLamps.[^lamps]",
      "A walk.[^lamps]\n\n[^lamps]: Two.\n\nLamps.[^lamps]"))

  static let unusedFootnote = Explanation(
    "A footnote that nothing refers to is not shown.",
    Explanation.body("A walk.\n\n[^lamps]: Two.", "A walk.[^lamps]\n\n[^lamps]: Two."))

  static let duplicateFootnote = Explanation(
    "Each footnote of a text has a name of its own.",
    Explanation.body(
      "A walk.[^a]\n\n[^a]: One.\n[^a]: Two.",
      "A walk.[^a] Lamps.[^b]\n\n[^a]: One.\n[^b]: Two."))

  static let missingAlternative = Explanation(
    "An image needs a description for those who can't see it.",
    Explanation.body("![](plan.png)", "![the plan of the bridge](plan.png)"))

  static let unusableImage = Explanation(
    "A page states the width and height of its images, so they are PNG, JPEG, GIF, "
      + "WebP, AVIF, or SVG with a viewBox, and are in `Content/`: pages request nothing from "
      + "other hosts.",
    Explanation.body("![the plan](https://plans.example/plan.png)", "![the plan](plan.png)"))

  static let foreignMark = Explanation(
    "Marks of other editors that mean nothing here are shown as they are written: callouts, "
      + "highlights, formulas, attributes, shortcodes and the like. A comment between `%%` is "
      + "left out of the page. If you mean the characters themselves, write a backslash "
      + "before them. In front matter, `summary` and other plain texts take no marks.",
    Explanation.body("A ==long== walk.", "A **long** walk."))

  static let malformedLink = Explanation(
    "A link is `[words](address)` with both. An address with spaces goes in `<…>`, and "
      + "`[words][name]` needs a line `[name]: address`. If you mean no link, write a "
      + "backslash before the bracket.",
    Explanation.body(
      "The [bridge](https:// example.org).", "The [bridge](https://example.org)."))

  static let controlCharacter = Explanation(
    "Pages can't show control characters, which copying from other programs leaves in "
      + "texts; `�` is shown in their place. Remove them.")

  static let mainHeading = Explanation(
    "A page's title is its only heading of level 1, so the headings of a text start with "
      + "`##`. `headings: below-title` in `site.yml` sets all of them one level lower.",
    Explanation.body("# The way\n\nA long walk.", "## The way\n\nA long walk."))
}
