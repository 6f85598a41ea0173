/// The keys that every kind takes.
package struct Common: Sendable {
  package let isDraft: Bool
  package let summary: String?
  package let updated: EDTFDate?
  /// Earlier slugs of the same kind, oldest first.
  package let redirectFrom: [Located<String>]
  /// False where the entity's names link nothing and nothing in its text links itself.
  package let autolinks: Bool
  package let extra: [FreeField]

  init(_ fields: Fields) {
    isDraft = fields.bool("draft") ?? false
    summary = fields.text("summary")?.value
    updated = fields.date("updated")?.value
    redirectFrom = fields.texts("redirect_from")
    autolinks = fields.bool("autolink") ?? true
    extra = fields.free("extra")
  }
}
