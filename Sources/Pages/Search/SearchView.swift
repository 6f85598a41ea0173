import Content
import Language
import Support
import Templates

/// The search page: where its index is, and what the script says.
struct SearchView: TemplateRecord {
  let list: String?
  let words: Words

  static let fields = Fields<SearchView>(
    "search",
    [
      .optionalText("list", "address of the script that lists the index's segments") {
        $0.list
      },
      .text("words", "the phrases that the script shows, as JSON") { $0.phrases },
    ])

  private var phrases: String {
    let names: [Words.Name] = [.found, .firstFound, .nothingFound, .more, .indexFailed]
    let kinds = Kind.allCases.map(\.rawValue) + Topic.Sort.allCases.map(\.rawValue)
    var bytes: [UInt8] = []
    JSONValue.object(
      names.map { name in (name.key, .object(forms(name))) }
        + [("kinds", .object(kinds.map { ($0, .text(words.text(named: $0) ?? $0)) }))]
    ).append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Each plural form with `{count}` in it.
  private func forms(_ name: Words.Name) -> [(String, JSONValue?)] {
    guard let phrase = words.phrase(named: name.key) else { return [] }
    return phrase.formNames.sorted().map { form in
      (form, .text(phrase.filled(form: [form], ["count": "{count}"])))
    }
  }
}
