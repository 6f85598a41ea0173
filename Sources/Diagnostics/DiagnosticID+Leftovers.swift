extension DiagnosticID {
  /// The rules for what pages can't show as it was meant.
  var explanationOfLeftovers: Explanation {
    switch self {
    case .foreignMark:
      Explanation(
        "Marks of other editors that mean nothing here are shown as they are written: callouts, "
          + "highlights, formulas, attributes, shortcodes and the like. A comment between `%%` is "
          + "left out of the page. If you mean the characters themselves, write a backslash "
          + "before them. In front matter, `summary` and other plain texts take no marks.",
        Explanation.body("A ==long== walk.", "A **long** walk."))
    case .malformedLink:
      Explanation(
        "A link is `[words](address)` with both. An address with spaces goes in `<…>`, and "
          + "`[words][name]` needs a line `[name]: address`. If you mean no link, write a "
          + "backslash before the bracket.",
        Explanation.body(
          "The [bridge](https:// example.org).", "The [bridge](https://example.org)."))
    case .controlCharacter:
      Explanation(
        "Pages can't show control characters, which copying from other programs leaves in "
          + "texts; `�` is shown in their place. Remove them.")
    default:
      Explanation(
        "A page's title is its only heading of level 1, so the headings of a text start with "
          + "`##`. `headings: below-title` in `site.yml` sets all of them one level lower.",
        Explanation.body("# The way\n\nA long walk.", "## The way\n\nA long walk."))
    }
  }
}
