/// The explanations of front matter and settings.
extension Explanation {
  static let unclosedFrontMatter = Explanation(
    "Front matter goes between two lines of three hyphens, above the text. "
      + "Without the second one, the whole file would be keys.",
    .text(
      path: "Content/notes/a-walk.md",
      wrong: "---\ntitle: A walk\ndate: 2021-06-01\n\nA long walk.\n",
      right: "---\ntitle: A walk\ndate: 2021-06-01\n---\n\nA long walk.\n"))

  static let missingFrontMatter = Explanation(
    "A file starts with its keys, between two lines of three hyphens, with nothing "
      + "above them.",
    .text(
      path: "Content/notes/a-walk.md", wrong: "A long walk.\n",
      right: "---\ntitle: A walk\ndate: 2021-06-01\n---\nA long walk.\n"))

  static let invalidYAML = Explanation(
    "Front matter and `site.yml` are YAML: `key: value` lines with a space after "
      + "the colon, indented with spaces, each key once. A value that contains a colon and a "
      + "space, or starts with a special character, goes in straight quotation marks.",
    Explanation.keys(
      "title: A walk: the bridge\ndate: 2021-06-01",
      "title: \"A walk: the bridge\"\ndate: 2021-06-01"))

  static let yamlAlias = Explanation(
    "YAML's anchors (`&`) and aliases (`*`) are not accepted, so that a file means "
      + "what it says where it says it. A value that merely starts with such a character "
      + "goes in quotation marks.",
    Explanation.keys(
      "title: *A walk\ndate: 2021-06-01", "title: \"*A walk\"\ndate: 2021-06-01"))

  static let unknownKey = Explanation(
    "Each kind has its keys, and any other key is an error, since a mistyped one "
      + "would otherwise be ignored without notice. Keys of your own go under `extra`.",
    Explanation.keys("titel: A walk\ndate: 2021-06-01", "title: A walk\ndate: 2021-06-01"))

  static let missingKey = Explanation(
    "Some keys are required, and a required list needs at least one item. The message "
      + "names the key and what it is for.",
    Explanation.keys("title: A walk", "title: A walk\ndate: 2021-06-01"))

  static let wrongType = Explanation(
    "Each key takes one type of value: a text, a list, a whole number, true "
      + "or false, or keys of its own.",
    Explanation.keys(
      "title: A walk\ndate: 2021-06-01\ndraft: no",
      "title: A walk\ndate: 2021-06-01\ndraft: false"))

  static let unknownChoice = Explanation(
    "The key takes one of a few words, which the message lists.",
    .text(
      path: "Content/topics/lamps.md", wrong: "---\nname: Lamps\ntype: place name\n---\n",
      right: "---\nname: Lamps\ntype: place\n---\n"))

  static let invalidDate = Explanation(
    "Dates follow ISO 8601-2: `2021`, `2021-06`, `2021-06-01`, "
      + "an interval `2021-06-01/2021-06-03`, an open one `../2021` or `2021/..`, "
      + "`~` for about, `?` for uncertain.",
    Explanation.keys("title: A walk\ndate: 1 June 2021", "title: A walk\ndate: 2021-06-01"))

  static let invalidURL = Explanation(
    "An address is absolute and starts with `https://` or `http://`.",
    .text(
      path: "Content/articles/herald.md",
      wrong: "---\ntitle: Lamps\ndate: 2021\nurl: herald.example/lamps\n---\nOne lamp.\n",
      right:
        "---\ntitle: Lamps\ndate: 2021\nurl: https://herald.example/lamps\n---\nOne lamp.\n"))

  static let curlyQuotes = Explanation(
    "YAML's quotation marks are straight. Curly ones are part of the value, and "
      + "readers would see them.",
    Explanation.keys("title: “A walk”\ndate: 2021-06-01", "title: \"A walk\"\ndate: 2021-06-01")
  )

  static let placeholder = Explanation(
    "A new file holds `…` wherever a value is still to be written. Write it, or remove "
      + "the key.",
    Explanation.keys(
      "title: A walk\ndate: 2021-06-01\nauthor: …",
      "title: A walk\ndate: 2021-06-01\nauthor: A. Editor"))

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
}
