/// What an entity is; each kind has a folder in `Content/`.
package enum Kind: String, CaseIterable, Hashable, Sendable {
  case article, note, page, person, topic, event, figure
}
