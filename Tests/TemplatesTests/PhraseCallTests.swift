import Diagnostics
import Language
import Support
import Testing

@testable import Templates

/// Phrases in templates, and texts that are captured for their slots.
struct PhraseCallTests {
  private static let phrases = [
    "timeline": ["other": "Timeline"], "part": ["other": "{low} & {high}"],
    "claims": ["one": "{count} claim", "other": "{count} claims"],
  ]

  private func page(_ text: String) -> (page: String, errors: [String]) {
    let grammar = Phrase.Grammar(plurals: PluralRule(language: "en"), numbers: .english)
    let phrases = Self.phrases.sorted { $0.key < $1.key }.map {
      ($0.key, Phrase($0.value, grammar))
    }
    let words = RecordType(
      "words",
      fields: phrases.map { FieldType($0, $1.slots.isEmpty ? .text : .phrase($1.slots), "") })
    let values = phrases.map { $1.slots.isEmpty ? Value.text($1.filled()) : .phrase($1) }
    let root = RecordType(
      "root", fields: [FieldType("words", .record(words), ""), FieldType("n", .number, "")])
    var diagnostics: [Diagnostic] = []
    let set = TemplateSet(
      parsing: [InputFile(path: "Templates/a.html", bytes: Array(text.utf8))],
      contexts: ["a.html": root], into: &diagnostics)
    var bytes: [UInt8] = []
    set.render(
      "a.html", Record([.record(Record(values)), .number(Number(1234))]), page: "a.html",
      into: &bytes, diagnostics: &diagnostics)
    return (String(decoding: bytes, as: UTF8.self), diagnostics.map(\.message))
  }

  @Test func phraseIsPrintedWithItsSlotsFilled() {
    #expect(
      page("{{ words.timeline }}, {{ words.claims(count=n) }}").page == "Timeline, 1,234 claims")
    #expect(page("{{ words.claims(count=1) }}").page == "1 claim")
    #expect(
      page("<i title=\"{{ words.part(low='<', high=n) }}\">").page
        == "<i title=\"&lt; &amp; 1,234\">")
  }

  @Test func capturedTextFillsASlotAsHTML() {
    let text = "{% set low %}<b>{{ n }}</b>{% endset %}{{ words.part(low=low, high='<') }}"
    #expect(page(text).page == "<b>1234</b> &amp; &lt;")
    // Nothing of it is printed where it is captured, and it is seen after a loop, too.
    #expect(
      page("{% set x %}a{% for i in [1, 2] %}{{ i }}{% endfor %}{% endset %}[{{ x }}]").page
        == "[a12]")
  }

  @Test(arguments: [
    ("{{ words.timelime }}", "a words has no field 'timelime'"),
    ("{{ words.part(low='a') }}", "'words.part' needs high"),
    ("{{ words.part(low='a', hihg='b') }}", "the phrase has no slot 'hihg'"),
    ("{{ words.part('a', high='b') }}", "a slot must be filled by its name"),
    ("{{ words.claims(count='a') }}", "the slot 'count' can't be filled with text"),
    ("{{ words.part }}", "'words.part' is a phrase, which can't be printed"),
    ("{{ words.timeline() }}", "'words.timeline' can't be called"),
    (
      "<i title=\"{% set x %}a{% endset %}\">",
      "a captured text can't start in an attribute's value"
    ),
    ("{% set x %}<b{% endset %}>", "a captured text can't end in a tag's name"),
    ("{% set x %}a", "'set' is not closed"),
  ])
  func whatCannotBeFilledIsAnError(text: String, message: String) {
    #expect(page(text).errors.contains(message), "\(page(text).errors)")
  }
}
