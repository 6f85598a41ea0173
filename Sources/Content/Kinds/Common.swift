/// The keys that every kind takes.
package final class Common: Sendable {
  /// Whether it is kept out of the built site.
  package let isDraft: Bool
  /// The day from which it is published, where it is held back.
  package let publishOn: CalendarDay?
  /// One plain sentence.
  package let summary: String?
  /// What it is sorted by in lists, in place of its title.
  package let sortAs: String?
  /// The BCP 47 tag of its text's language, where it states one.
  package var language: String? { statedLanguage?.value }
  /// The same, and where.
  let statedLanguage: Located<String>?
  /// The slug of the document that it says in another language.
  package let translationOf: Located<String>?
  /// Nil where nothing is known of it.
  package let updated: EDTFDate?
  /// Earlier slugs of the same kind, oldest first.
  package let redirectFrom: [Located<String>]
  /// False where the entity's names link nothing and nothing in its text links itself.
  package let autolinks: Bool
  /// Credits of images that the texts show.
  package let images: [ImageCredit]
  /// Keys of the author's own, in the order of the file.
  package let extra: [FreeField]
  /// The keys whose values were guessed.
  package let unconfirmed: [Located<String>]

  /// Whether it is a draft, or published only on a day after this one; without a day, what has one is
  /// held back.
  package func isHeldBack(on date: CalendarDay?) -> Bool {
    guard !isDraft, let publishOn else { return isDraft }
    return date.map { $0 < publishOn } ?? true
  }

  init(_ fields: Fields) {
    isDraft = fields[Keys.draft] ?? false
    publishOn = fields[Keys.publishOn]?.value.certainDay
    summary = fields[Keys.summary]?.value
    sortAs = fields[Keys.sortAs]?.value
    statedLanguage = fields[Keys.language]
    translationOf = fields[Keys.translationOf]
    updated = fields[Keys.updated].flatMap { $0.value == .unknown ? nil : $0.value }
    redirectFrom = fields[Keys.redirectFrom]
    autolinks = fields[Keys.autolink] ?? true
    images = fields[Keys.images]
    extra = fields[Keys.extra]
    unconfirmed = fields[Keys.unconfirmed(of: [])]
  }

  /// The phrase of each says what it is for.
  package enum Keys {
    static let draft = TypedKey.bool("draft", "true keeps the page out of the built site")
    static let publishOn = TypedKey.day(
      "publish_on", "keeps it out until a build is given this day or a later one")
    static let summary = TypedKey.text(
      "summary", "one sentence, for cards, lists and search results")
    static let sortAs = TypedKey.text(
      "sort_as", "how the title is sorted and filed: `くにれん`, `Ostheim, Burg`")
    static let updated = TypedKey.date("updated", "when the page last changed for its readers")
    package static let language = TypedKey.language(
      "language", "BCP 47 tag, if it differs from the site's")
    package static let translationOf = TypedKey.slug(
      "translation_of", "slug of the document of this kind that it says in another language")
    package static let redirectFrom = TypedKey.slugs(
      "redirect_from", "earlier slugs of this kind, oldest first")
    /// A text of its own, in a box below the body.
    static let outside = TypedKey.markdown(
      "outside", "what is known from outside the sources, shown in a box so named")
    static let autolink = TypedKey.bool(
      "autolink", "false: names in this text, and this entity's names, link nothing")
    static let images = TypedKey.records(
      "images", ImageCredit.Keys.all, "credits of images that the text shows", as: ImageCredit.init)
    static let extra = TypedKey.free("extra", "free keys of your own: texts, lists and maps")

    /// Its values are names of a document's other keys.
    package static func unconfirmed(of keys: [Key]) -> TypedKey<[Located<String>]> {
      .choices(
        "unconfirmed", of: keys.map(\.name), "keys whose values were guessed; each is a task")
    }

    /// All but `unconfirmed`, which needs a kind's own keys as well.
    static let all = [
      draft.key, publishOn.key, summary.key, sortAs.key, language.key, translationOf.key,
      updated.key,
      redirectFrom.key, outside.key, autolink.key, images.key, extra.key,
    ]
  }
}
