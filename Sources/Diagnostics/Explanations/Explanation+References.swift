/// The explanations of references and claims.
extension Explanation {
  static let unknownReference = Explanation(
    "A reference is an id, a slug, a title or a declared name of something in the "
      + "briefing; a source is an article's slug; a menu entry is an index or "
      + "a page.", Explanation.body("[[Mara Olsn]] spoke.", "[[Mara Olsen]] spoke."))

  static let ambiguousReference = Explanation(
    "Two entities go by these words. Write the id of the one you mean, such "
      + "as `[[topic:arden]]`.",
    .text(
      path: "Content/people/arden.md", wrong: "---\nname: Eva Arden\n---\nOf [[arden]].\n",
      right: "---\nname: Eva Arden\n---\nOf [[topic:arden]].\n"))

  static let ambiguousName = Explanation(
    "Two entities declare this name, and nothing before it in the text says which "
      + "is meant, so it links nothing.",
    .text(
      path: "Content/people/lena-olsen.md",
      wrong:
        "---\nname: Lena Olsen\nnames: [the mayor]\n---\nOnce it was the mayor who spoke.\n",
      right: "---\nname: Lena Olsen\n---\nOnce it was the mayor who spoke.\n"))

  static let wrongKind = Explanation(
    "Each key refers to certain kinds: a place is a topic, a speaker a person or "
      + "topic, a source an article.",
    .text(
      path: "Content/events/a-party.md",
      wrong:
        "---\ntitle: A party\ndate: 2021\nstatus: happened\nplace: Mara Olsen\nsources:\n  - source: gazette\n    paragraph: 1\n---\n",
      right:
        "---\ntitle: A party\ndate: 2021\nstatus: happened\nplace: Arden\nsources:\n  - source: gazette\n    paragraph: 1\n---\n"
    ))

  static let unknownParagraph = Explanation(
    "Paragraphs of an article are numbered from 1; its page shows the numbers.",
    Explanation.body("So it was.[@gazette, para. 9]", "So it was.[@gazette, para. 1]"))

  static let unknownFragment = Explanation(
    "After `#` comes a heading of the page, in lower case with hyphens, "
      + "or a section such as `claims`.",
    Explanation.body("See [[bridge-cost#cliams]].", "See [[bridge-cost#claims]]."))

  static let draftReference = Explanation(
    "The built site has no page for a draft, so nothing published may refer to one. "
      + "`dossier preview --drafts` shows both.",
    Explanation.body("See [[Not yet]].", "See [[What it cost]]."))

  static let embedCycle = Explanation(
    "A text that embeds itself would have no end. Refer to it instead.",
    Explanation.body("![[a-walk]]", "[[a-walk]]"))

  static let claimWordsNotFound = Explanation(
    "A claim's words must be in its paragraph exactly as they are quoted, so that a "
      + "number on a page can be traced to its sentence. The same holds for `ignored`.",
    Explanation.claim(
      "says: three lamps\nsource: gazette\nparagraph: 2",
      "says: one lamp\nsource: gazette\nparagraph: 2"))

  static let claimWordsAmbiguous = Explanation(
    "The words occur more than once in the paragraph. Quote more of them, or state with "
      + "`occurrence: 2` that you mean the second.")

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
}
