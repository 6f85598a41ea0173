/// Words with slots, as one language has them, perhaps in several forms: by number
/// (`{count} claims`), or by how precise a date is.
package struct Phrase: Hashable, Sendable {
  /// A stretch of a form.
  package enum Part: Hashable, Sendable {
    case text(String)
    /// By the slot's name.
    case slot(String)
  }

  /// How the language counts, and writes numbers.
  package struct Grammar: Hashable, Sendable {
    /// Which form goes with a number.
    package let plurals: PluralRule
    /// How numbers in slots are written.
    package let numbers: NumberFormat

    /// Both of one language.
    package init(plurals: PluralRule, numbers: NumberFormat) {
      self.plurals = plurals
      self.numbers = numbers
    }
  }

  /// The name of the form that is used where no other applies, and of the slot that chooses a plural.
  package static let (common, counted) = ("other", "count")

  /// In the order of their names.
  private let forms: [Form]
  /// Of its language.
  package let grammar: Grammar
  /// The names of its slots, in the order of the alphabet; `count` if its forms depend on it.
  package let slots: [String]

  private struct Form: Hashable, Sendable {
    let name: String
    let parts: [Part]
  }

  /// What slots are filled with, by their names.
  package typealias Values = KeyValuePairs<String, String>

  /// `forms` are patterns, `{name}` for a slot, by their names; `isCounted` where a number chooses the
  /// form in other languages, though it may not in this one.
  package init(_ forms: [String: String], _ grammar: Grammar, isCounted: Bool = false) {
    self.forms = forms.sorted { $0.key < $1.key }.map {
      Form(name: $0.key, parts: Self.parts(of: $0.value))
    }
    self.grammar = grammar
    let names = self.forms.map(\.parts).joined().compactMap { part in
      if case .slot(let name) = part { name } else { nil }
    }
    let isPlural =
      isCounted
      || forms.keys.contains { PluralCategory(rawValue: $0) != nil && $0 != Self.common }
    slots = Set(names + (isPlural ? [Self.counted] : [])).sorted()
  }

  /// A brace that encloses no name is text.
  private static func parts(of pattern: String) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = pattern[...]
    while let next = rest.popFirst() {
      let name = rest.prefix { $0.isLetter || $0 == "_" }
      guard next == "{", !name.isEmpty, rest[name.endIndex...].first == "}" else {
        text.append(next)
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(.slot(String(name)))
      rest = rest[name.endIndex...].dropFirst()
    }
    return text.isEmpty ? parts : parts + [.text(text)]
  }

  /// The names of its forms.
  package var formNames: Set<String> { Set(forms.map(\.name)) }

  /// The first of some forms that it has, or else the common one.
  package func parts(of names: [String]) -> [Part] {
    let form = names.lazy.compactMap(form).first ?? form(Self.common) ?? forms.first
    return form?.parts ?? []
  }

  private func form(_ name: String) -> Form? { forms.first { $0.name == name } }

  /// The form for a number, if one decides.
  package func parts(count: Int?) -> [Part] {
    parts(of: count.map { [grammar.plurals.category(of: abs($0)).rawValue] } ?? [])
  }

  /// The words with all slots filled; `count` chooses the form, and is written in its slot.
  package func filled(_ values: Values = [:], count: Int? = nil) -> String {
    fill(parts(count: count), values, count)
  }

  /// The words of the first of some forms that it has.
  package func filled(form names: [String], _ values: Values) -> String {
    fill(parts(of: names), values, nil)
  }

  private func fill(_ parts: [Part], _ values: Values, _ count: Int?) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .slot(let name):
        let value = values.first { $0.key == name }?.value
        text += value ?? (name == Self.counted ? count.map(grammar.numbers.text) : nil) ?? ""
      }
    }
    return text
  }
}
