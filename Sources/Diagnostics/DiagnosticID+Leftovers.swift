extension DiagnosticID {
  /// The rules of what a text holds that pages can't show as it is meant.
  var explanationOfLeftovers: Explanation {
    switch self {
    case .foreignMark:
      Explanation(
        "What marks something in other editors, and nothing here, is shown as it is written: "
          + "callouts, highlights, formulas, attributes, shortcodes and the like. A remark between "
          + "`%%` is left out of the page. Where the signs are meant, write a backslash before them.",
        Explanation.body("A ==long== walk.", "A **long** walk."))
    case .malformedLink:
      Explanation(
        "A link is `[words](address)` with both. An address with spaces stands in `<…>`, and "
          + "`[words][name]` needs a line `[name]: address`. Where no link is meant, write a "
          + "backslash before the bracket.",
        Explanation.body(
          "The [bridge](https:// example.org).", "The [bridge](https://example.org)."))
    case .controlCharacter:
      Explanation(
        "A page has no place for control characters, which copying from other programs leaves in "
          + "texts; `�` is shown in their place. Remove them.")
    default:
      Explanation(
        "A page's title is its one heading of the first rank, so the headings of a text start with "
          + "`##`. `headings: below-title` in `site.yml` sets all of them one rank lower.",
        Explanation.body("# The way\n\nA long walk.", "## The way\n\nA long walk."))
    }
  }
}
