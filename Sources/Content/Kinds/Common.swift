/// The keys that every kind takes.
package struct Common: Sendable {
  /// Whether it is kept out of the built site.
  package let isDraft: Bool
  /// The day from which it is published, where it is held back.
  package let publishOn: CalendarDay?
  /// One plain sentence.
  package let summary: String?
  /// Nil where nothing is known of it.
  package let updated: EDTFDate?
  /// Earlier slugs of the same kind, oldest first.
  package let redirectFrom: [Located<String>]
  /// False where the entity's names link nothing and nothing in its text links itself.
  package let autolinks: Bool
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
    isDraft = fields.bool("draft") ?? false
    publishOn = fields.date("publish_on")?.value.certainDay
    summary = fields.text("summary")?.value
    updated = fields.date("updated").flatMap { $0.value == .unknown ? nil : $0.value }
    redirectFrom = fields.texts("redirect_from")
    autolinks = fields.bool("autolink") ?? true
    extra = fields.free("extra")
    unconfirmed = fields.texts("unconfirmed")
  }
}
