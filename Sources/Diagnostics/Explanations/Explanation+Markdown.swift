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
}
