/// The explanations of tasks.
extension Explanation {
  static let unclaimedNumber = Explanation(
    "Every number in an article is a figure's claim, or is listed under `ignored` "
      + "with the reason why it isn't one. Dates don't count as numbers here.")

  static let unknownName = Explanation(
    "These words look like the name of a person or an organisation, but no page goes by "
      + "them. Add a page, declare the form under an entity's `names`, or ignore this.")

  static let doubtfulName = Explanation(
    "This declared name is not linked here, since it may be somebody else's or something "
      + "else's, as words beside it, or elsewhere in its sentence or in the text, may show. If the "
      + "entity is meant, write a reference, or declare the longer form under its `names`; if it "
      + "isn't, declare the longer form under `never`.")

  static let commonName = Explanation(
    "This declared name is an ordinary word, too (*May*, *Hope*, *Reading*). It counts only "
      + "within a sentence, where its capital shows a name, or next to a title; of a person, only "
      + "once the full name is in the text. Where that isn't enough, write a reference.")

  static let unlinkedNote = Explanation(
    "Only the lists lead to this note. Refer to it where readers should find it.")

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
      + "they don't confirm one another. Look for a source that rests on another.")

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
