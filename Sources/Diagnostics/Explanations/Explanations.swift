extension Explanation {
  static let unreadableNumber = Explanation(
    "A claim's words are read as one number or one range, with its hedge and unit, as the text's "
      + "language has them. Where they can be read in two ways, or leave out a word beside them that "
      + "changes the number, nothing is guessed: quote the whole number, or state it as `value` or "
      + "its unit as `unit`.",
    claim(
      "says: one lamp\nvalue: some\nsource: gazette\nparagraph: 2",
      "says: one lamp\nsource: gazette\nparagraph: 2"))

  static let partExceedsWhole = Explanation(
    "A figure that is `part_of` another counts a part of what the other counts, so at one date, and of "
      + "one scope, its number is not the greater one. Check the words, or state `as_of` or `scope` "
      + "where the two claims are not about the same. (A warning.)")

  static let cutValue = Explanation(
    "In YAML a `#` after a space starts a comment, up to the end of the line. Where no space "
      + "follows the `#`, it was probably meant as part of the value: put the value into "
      + "quotation marks.",
    keys(
      "title: C# and #1 things\ndate: 2021-06-01", "title: \"C# and #1 things\"\ndate: 2021-06-01"))

  static let invalidLanguage = Explanation(
    "A language is a BCP 47 tag: two or three letters and, where it matters, a script or a region "
      + "after a hyphen, such as `en`, `pt-BR` or `zh-Hant`. Browsers choose voices, quotation "
      + "marks and hyphenation by it.",
    .text(
      path: "Content/articles/herald.md",
      wrong: "---\ntitle: Lamps\ndate: 2021\nlanguage: en_US\n---\nOne lamp.\n",
      right: "---\ntitle: Lamps\ndate: 2021\nlanguage: en-US\n---\nOne lamp.\n"))

  static let invalidLook = Explanation(
    "A colour under 'look' is written as `\"#0b566f\"` and has a contrast of 4.5 to the paper, so that "
      + "everybody can read it; an image under 'look' is in `Content/static/`.",
    .text(
      path: "Content/site.yml",
      wrong: "title: A\nurl: https://a.example/\nlook:\n  accent: \"#ffcc00\"\n",
      right: "title: A\nurl: https://a.example/\nlook:\n  accent: \"#735c00\"\n"))

  static let invalidAuthority = Explanation(
    "The ids of a feed's entries are permanent. They are made from a domain or an email address "
      + "that was yours on a stated day (RFC 4151), such as `briefing.example`, without "
      + "`https://` and without a path.",
    .text(
      path: "Content/site.yml",
      wrong: "title: A\nurl: https://a.example/\nfeed:\n  authority: https://a.example/\n",
      right: "title: A\nurl: https://a.example/\nfeed:\n  authority: a.example\n"))

  static let futureDate = Explanation(
    "The note is dated later than today. If it must not be read before that day, give the day as "
      + "`publish_on`; if the date is mistyped, correct it.")

  static let overdue = Explanation(
    "A page with `publish_on` is left out until a build is given that day or a later one. No "
      + "build reads the clock, so the same files always make the same site. Give the day with "
      + "`--date`, as `date` in `site.yml`, or in the environment variable `SOURCE_DATE_EPOCH`.")

  static let undatedClaim = Explanation(
    "A claim without `as_of` can't be distinguished from one of another time, so two true "
      + "claims may seem to contradict each other.")

  static let personWithoutRoles = Explanation(
    "Readers ask who a person is: list what the sources call them under `roles`, or give "
      + "their `affiliation`.")

  static let missingPublisher = Explanation(
    "Readers weigh an article by who published it. State `publisher`, or say in `publisher_note` why "
      + "it isn't known.")

  static let oneOrigin = Explanation(
    "The claims of this figure are in several articles, but rest on one origin or one speaker, so "
      + "that they confirm nothing. Look for a source that rests on another.")

  static let unconfirmed = Explanation(
    "`unconfirmed` lists the keys whose values were guessed by `dossier import` or `dossier adopt`; "
      + "readers are shown which. Compare each with the source, correct it, and take it off the list."
  )

  static let starterText = Explanation(
    "This text came with `dossier init`: an example, or a sentence that asks you for yours. Write your "
      + "own, or delete the file, before readers see it.")

  static let deadLink = Explanation(
    "The address of another site did not answer with a page when `dossier "
      + "check --external` asked for it.")

  static let unusedImage = Explanation(
    "No text shows this image, so it is not published. Show it, remove it, or move it to "
      + "`Content/static/`, whose files are copied whether anything shows them or not.")

  static let emptyIndex = Explanation(
    "The menu names an index that has no entries yet, so it is left out. Add an entry, write an "
      + "introduction (`index.md` in its folder), or remove it from `navigation`.")
}
