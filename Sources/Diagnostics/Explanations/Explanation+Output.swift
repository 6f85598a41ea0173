/// The explanations of captures and of what is published.
extension Explanation {
  static let suspiciousText = Explanation(
    "`dossier import` keeps every word of a capture and reports passages that look "
      + "damaged: words run together or doubled, a headline run into a sentence. "
      + "Compare them with the source.")

  static let samePath = Explanation(
    "Two files would have the same path, or two assets the same name. Paths that differ in "
      + "case only, or in how a letter is encoded, are the same on other systems. Give one of "
      + "them another name.",
    .place(
      wrong: "Content/static/about.html", right: "Content/static/about-us.html",
      text: "<p>We.</p>\n"))

  static let brokenLink = Explanation(
    "A link between pages must lead to a page, and to an anchor that it has. It is "
      + "relative to the file that it is written in.",
    Explanation.body("See [the cost](what-it-costs.md).", "See [the cost](what-it-cost.md)."))

  static let duplicateAnchor = Explanation(
    "An id is used once on a page, or a link could lead to either place.",
    Explanation.template(
      "<p id=\"a\">1</p><p id=\"a\">2</p>", "<p id=\"a\">1</p><p id=\"b\">2</p>"))

  static let strayFile = Explanation(
    "The output folder is for what builds write. A folder that no build wrote is "
      + "replaced only with `--force`, and a file that no build wrote never is.")

  static let changedOutput = Explanation(
    "Somebody has changed a file that a build wrote; the next build writes it again. "
      + "Change the content or the templates instead.")
}
