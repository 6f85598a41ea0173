/// The explanations of templates.
extension Explanation {
  static let missingTemplate = Explanation(
    "Each kind of page needs its template; `Templates/README.md` lists them.")

  static let missingWords = Explanation(
    "The pages' fixed wording comes from a catalogue of phrases for the site's language, "
      + "`Templates/words/de.yml`. Without one, it is English.")

  static let unknownPhrase = Explanation(
    "Templates and pages ask for phrases by the names that the English catalogue has. A phrase "
      + "that only a briefing's own templates use is added there, too: `Templates/words/en.yml`.")

  static let invalidPhrase = Explanation(
    "A phrase has the slots that it has in English, in any order, and if it depends on a number a "
      + "form for each plural category of its language.",
    .text(
      path: "Templates/words/en.yml", wrong: "now_at: \"This page has moved: {path}.\"\n",
      right: "now_at: \"This page has moved: {page}.\"\n"))

  static let templateSyntax = Explanation(
    "Templates are written in a subset of Jinja's language, which "
      + "`Templates/README.md` describes.",
    Explanation.template(
      "<p>{% fi site.author %}x{% endif %}</p>", "<p>{% if site.author %}x{% endif %}</p>"))

  static let templateType = Explanation(
    "A value is used according to its type: text is printed, a list is looped over, a "
      + "record has its fields read.",
    Explanation.template("<p>{{ site }}</p>", "<p>{{ site.title }}</p>"))

  static let templateUnknownName = Explanation(
    "A template sees the fields that `Templates/README.md` lists for it, and the "
      + "names that it sets.",
    Explanation.template("<p>{{ site.titel }}</p>", "<p>{{ site.title }}</p>"))

  static let templateUnknownFilter = Explanation(
    "The filters are those that `Templates/README.md` lists, under Jinja's names.",
    Explanation.template("<p>{{ site.title | uper }}</p>", "<p>{{ site.title | upper }}</p>"))

  static let templateOptional = Explanation(
    "A value that may be `none` must be tested before it is used, since on some pages "
      + "it will be.",
    Explanation.template(
      "<p>{{ site.author }}</p>", "<p>{% if site.author %}{{ site.author }}{% endif %}</p>"))

  static let templateContext = Explanation(
    "What a template prints is escaped for its context, so the context must be one "
      + "that allows it: text, a quoted attribute, an address. Data goes into a "
      + "script through `tojson`.",
    Explanation.template(
      "<p class={{ site.title }}>x</p>", "<p class=\"{{ site.title }}\">x</p>"))

  static let templateInclude = Explanation(
    "A template that is included or extended must exist, and none may include itself.",
    Explanation.template("{% include \"crad.html\" %}", "<p>Gone.</p>"))

  static let templateLimit = Explanation(
    "Tags, nesting, loops and pages have limits, far beyond what a template "
      + "needs.",
    Explanation.template(
      "<p>{{ ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((site.title)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }}</p>",
      "<p>{{ site.title }}</p>"))
}
