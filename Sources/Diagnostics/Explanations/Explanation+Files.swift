/// The explanations of files and of the site as a whole.
extension Explanation {
  static let invalidUTF8 = Explanation(
    "Every text is UTF-8. Other encodings are never guessed: open the file in your "
      + "editor and save it as UTF-8, or give a capture to `dossier import`.")

  static let mergeConflict = Explanation(
    "Git leaves both versions in a file that it can't merge, between lines that start with "
      + "seven `<`, `=` or `>`. Keep one version and remove these lines.",
    Explanation.body(
      "<<<<<<< ours\nA short walk.\n=======\nA long walk.\n>>>>>>> theirs", "A long walk."))

  static let unreadableFile = Explanation(
    "`Content/` and `Templates/` hold files and folders whose names are UTF-8 without control "
      + "characters. They can't hold a link that leads to nothing, back to its own folder, "
      + "into `Public/` or out of the briefing's folder, nor a pipe, a socket or a device.")

  static let unportableName = Explanation(
    "A briefing and its pages are copied to other systems. Windows allows no name with one of "
      + "`<>:\"|?*\\` in it or with a dot or space at its end, nor the name of a device, such "
      + "as `CON` and `aux.txt`.",
    .place(
      wrong: "Content/notes/aux.md", right: "Content/notes/the-aux.md",
      text: "---\ntitle: A walk\ndate: 2021-06-01\n---\n"))

  static let misplacedFile = Explanation(
    "A file's folder says what it describes, and its name is its slug, so each kind has its "
      + "folder and its extensions. Images go next to the texts that show them; files to be "
      + "copied as they are go in `Content/static/`.",
    .place(
      wrong: "Content/peple/ada-berg.md", right: "Content/people/ada-berg.md",
      text: "---\nname: Ada Berg\n---\n"))

  static let invalidSlug = Explanation(
    "A slug is lower-case letters, digits and single hyphens, since it is used in addresses.",
    Explanation.keys(
      "title: A walk\ndate: 2021-06-01\nredirect_from: Long Walk",
      "title: A walk\ndate: 2021-06-01\nredirect_from: long-walk"))

  static let duplicateID = Explanation(
    "One file describes one entity: a folder holds each slug once, whatever the extension.",
    .place(
      wrong: "Content/articles/gazette.txt", right: "Content/articles/gazette-letter.txt",
      text: "---\ntitle: A letter\ndate: 2021\n---\nOne lamp.\n"))

  static let duplicateSlug = Explanation(
    "`redirect_from` lists earlier slugs of the same kind; none of them may be in "
      + "use, and none is listed twice.",
    Explanation.keys(
      "title: A walk\ndate: 2021-06-01\nredirect_from: what-it-cost",
      "title: A walk\ndate: 2021-06-01\nredirect_from: the-walk"))

  static let invalidTranslation = Explanation(
    "`translation_of` names the document of the same kind that this one says in another language, by "
      + "its slug: one that is no translation itself, with one counterpart in each language that "
      + "`languages` in `site.yml` names. What we write ourselves is in one of these languages. The "
      + "translation of a figure has the claims of its original.",
    Explanation.keys(
      "title: Ein Spaziergang\ndate: 2021-06-01\nlanguage: de\ntranslation_of: what-it-cost",
      "title: A walk\ndate: 2021-06-01"))

  static let missingSiteFile = Explanation(
    "A briefing's settings are `Content/site.yml`, with `title` and `url` at "
      + "least. If the briefing is elsewhere, name its folder with `--site`.")
}
