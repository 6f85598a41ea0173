/// The explanations of tasks.
extension Explanation {
  static let unclaimedNumber = Explanation(
    "Every number in an article is a figure's claim, or is listed under `ignored` "
      + "with the reason why it isn't one. Dates don't count as numbers here.")

  static let unknownName = Explanation(
    "These words look like the name of a person or an organisation, but no page goes by "
      + "them. Add a page, declare the form under an entity's `names`, or ignore this.")

  static let doubtfulName = Explanation(
    "This declared name is not linked here, since a word next to it may make it somebody "
      + "else's or something else's. Declare the longer form under the entity's `names` if it "
      + "is meant, or under `never` if it isn't.")

  static let commonName = Explanation(
    "This declared name is an ordinary word, too (*May*, *Hope*, *Reading*). It counts only "
      + "within a sentence, where its capital shows a name, or next to a title; of a person, only "
      + "once the full name is in the text. Where that isn't enough, write a reference.")

  static let unlinkedNote = Explanation(
    "Only the lists lead to this note. Refer to it where readers should find it.")
}
