/// Why a form in a text counts as its entity's name. The words are a stable interface of
/// `data/mentions.csv`.
package enum MentionRule: String, CaseIterable, Hashable, Sendable {
  /// A declared name that needs nothing else.
  case declared
  /// A person's name in full.
  case fullName = "full-name"
  /// A surname or given name alone, where the person is named in full or linked before.
  case afterFullName = "after-full-name"
  /// A surname or given name alone that nobody else in the document has.
  case noNamesake = "no-namesake"
  /// A spelling made of a declared name: a case, capitals, letters without their marks.
  case otherSpelling = "other-spelling"

  init(_ rule: NameForm.Rule, isKnown: Bool) {
    if rule.contains(.derived) {
      self = .otherSpelling
    } else if rule.contains(.needsEvidence) {
      self = isKnown ? .afterFullName : .noNamesake
    } else {
      self = rule.isSuperset(of: [.person, .full]) ? .fullName : .declared
    }
  }
}
