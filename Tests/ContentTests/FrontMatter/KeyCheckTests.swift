import Diagnostics
import Support
import TestTexts
import Testing

@testable import Content

struct KeyCheckTests {
  /// A mapping of YAML checked against some keys.
  struct Checked {
    let fields: Fields
    let diagnostics: [Diagnostic]
    let marks: [Location]

    init(_ text: String, _ keys: [Key]) {
      let marked = MarkedText(text)
      let file = marked.file("a.md")
      var diagnostics: [Diagnostic] = []
      let root = YAMLReader(file, 0..<file.bytes.count).read(into: &diagnostics)
      var check = KeyCheck(file)
      fields =
        root.map { check.fields($0, keys, of: "a pear", lacking: file.location(of: 0..<0)) }
        ?? Fields([:])
      self.diagnostics = diagnostics + check.diagnostics
      marks = marked.locations(in: "a.md")
    }
  }

  // MARK: - Keys

  @Test func anUnknownKeySuggestsTheNearest() {
    let checked = Checked("⟦nmae⟧: x\n", [Key("name", .text, "")])
    #expect(
      checked.diagnostics == [
        Diagnostic(
          .unknownKey, "a pear has no key 'nmae'", at: checked.marks[0],
          suggestion: "did you mean \(writing: "name")?")
      ])
  }

  @Test func anUnknownKeyNearToNoneGoesUnderExtraOrIsOneOfThoseThereAre() {
    let keys = [Key("name", .text, ""), Key("sort", .text, "")]
    #expect(
      Checked("colour: x\n", keys).diagnostics.map(\.suggestion?.phrase) == [
        "its keys are name, sort"
      ])
    #expect(
      Checked("colour: x\n", keys + [Key("extra", .free, "")]).diagnostics.map(\.suggestion?.phrase)
        == ["keys of your own go under 'extra'"])
  }

  @Test func aMissingKeyIsReportedWithWhatItIsFor() {
    let checked = Checked(
      "a: {b: x}\n",
      [
        Key("a", .record([Key("b", .text, ""), Key("c", .text, required: true, "the core")]), ""),
        Key("d", .text, required: true, "the colour"),
      ])
    #expect(
      checked.diagnostics.map(\.message) == [
        "'a' needs the key 'c': the core", "a pear needs the key 'd': the colour",
      ])
    #expect(checked.diagnostics.map(\.id) == [.missingKey, .missingKey])
  }

  @Test func aKeyWithAnErrorIsNotMissingToo() {
    let checked = Checked("a: ⟦x⟧\n", [Key("a", .number, required: true, "")])
    #expect(checked.diagnostics.map(\.id) == [.wrongType])
  }

  @Test(arguments: ["⟦x⟧\n", "⟦-⟧ x\n", "⟦[⟧x]\n"])
  func whatIsNoMappingIsReportedOnce(text: String) {
    let checked = Checked(text, [Key("a", .text, required: true, "")])
    #expect(
      checked.diagnostics == [
        Diagnostic(
          .wrongType, "a pear must be written as 'key: value' lines", at: checked.marks[0])
      ])
  }

  @Test func aKeyThatIsNoWordIsUnknown() {
    let checked = Checked("⟦[⟧a]: x\n", [Key("a", .text, "")])
    #expect(checked.diagnostics.map(\.id) == [.unknownKey])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
  }

  // MARK: - Values

  @Test(arguments: [
    KeyType.text, .markdown, .date, .bool, .number, .url, .choice(["x"]), .reference([]), .source,
    .slug,
    .list(.text), .list(.slug),
  ])
  func anEmptyValueIsReportedAtItsKey(type: KeyType) {
    for text in ["⟦a⟧:\n", "⟦a⟧: ''\n", "⟦a⟧: ' '\n", "⟦a⟧: |\n\n\n"] {
      let checked = Checked(text, [Key("a", type, "")])
      #expect(
        checked.diagnostics == [
          Diagnostic(
            .wrongType, "'a' has no value", at: checked.marks[0],
            suggestion: "give it one, or remove the key")
        ])
    }
  }

  @Test(arguments: [
    KeyType.text, .markdown, .date, .bool, .number, .url, .choice(["x"]), .source, .slug,
  ])
  func aListOrMappingIsNotOneValue(type: KeyType) {
    for text in ["a: ⟦[⟧b]\n", "a:\n  ⟦b⟧: c\n", "a:\n  ⟦-⟧ c\n"] {
      let checked = Checked(text, [Key("a", type, "")])
      #expect(checked.diagnostics.map(\.message) == ["'a' must have a single value"])
      #expect(checked.diagnostics.map(\.location.offset) == checked.marks.map(\.offset))
    }
  }

  /// Type, value, error, message and fix.
  private static let misfits: [(KeyType, String, DiagnosticID, String, String?)] = [
    (
      KeyType.bool, "yes", DiagnosticID.wrongType, "'a' must be true or false, not 'yes'",
      "write 'true'"
    ),
    (.bool, "Off", .wrongType, "'a' must be true or false, not 'Off'", "write 'false'"),
    (.bool, "perhaps", .wrongType, "'a' must be true or false, not 'perhaps'", nil),
    (.number, "x", .wrongType, "'a' must be a whole number, not 'x'", nil),
    (.number, "-1", .wrongType, "'a' must be a whole number, not '-1'", nil),
    (.number, "+1", .wrongType, "'a' must be a whole number, not '+1'", nil),
    (.number, "1.5", .wrongType, "'a' must be a whole number, not '1.5'", nil),
    (
      .number, "99999999999999999999", .wrongType,
      "'a' must be a whole number, not '99999999999999999999'", nil
    ),
    (
      .choice(["ripe", "raw"]), "rip", .unknownChoice, "'a' must be one of ripe, raw, not 'rip'",
      "did you mean 'ripe'?"
    ),
    (
      .choice(["ripe", "raw"]), "sweet", .unknownChoice,
      "'a' must be one of ripe, raw, not 'sweet'", nil
    ),
    (
      .slug, "Red Pear", .invalidSlug,
      "'Red Pear' is not a slug: use lower-case letters, digits and hyphens", "write 'red-pear'"
    ),
    (
      .slug, "…!", .invalidSlug, "'…!' is not a slug: use lower-case letters, digits and hyphens",
      nil
    ),
  ]

  @Test(arguments: misfits)
  func aValueOfTheWrongTypeIsReported(
    type: KeyType, value: String, id: DiagnosticID, message: String, fix: String?
  ) {
    for text in ["a: ⟦\(value)⟧ # b\n", "é: ü\na: ⟦'\(value)'⟧\n"] {
      let checked = Checked(text, [Key("a", type, ""), Key("é", .text, "")])
      #expect(
        checked.diagnostics.map(\.withoutSuggestion)
          == [Diagnostic(id, message, at: checked.marks[0])])
      #expect(checked.diagnostics.map(\.suggestion?.phrase) == [fix])
    }
  }

  @Test(arguments: [
    ("a.example", "an address must start with https:// or http://"),
    ("ftp://a.example", "an address must start with https:// or http://"),
    ("javascript:alert(1)", "an address must start with https:// or http://"),
    ("//a.example", "an address must start with https:// or http://"),
    ("https://", "it must start with a scheme, '://' and a host"),
    ("https:///a", "it must start with a scheme, '://' and a host"),
    ("http://?q", "it must start with a scheme, '://' and a host"),
    ("https://a.example/b c", "an address can't contain spaces, quotation marks or angle brackets"),
    ("https://a.example/\"", "an address can't contain spaces, quotation marks or angle brackets"),
    ("https://a.example:x/", "a port must be a number from 1 to 65535"),
    ("https://[::1", "brackets must contain an IPv6 address, such as '[::1]'"),
    ("https://[a.example]/", "brackets must contain an IPv6 address, such as '[::1]'"),
    ("https://ada:pears@a.example/", "a password must not be published"),
    ("https://a..example/", "a host name must not have two dots in a row or start with one"),
    ("the ferry", "an address must start with https:// or http://"),
  ])
  func anAddressIsAbsolute(value: String, rule: String) {
    let checked = Checked("a: ⟦'\(value)'⟧\n", [Key("a", .url, "")])
    #expect(
      checked.diagnostics == [
        Diagnostic(
          .invalidURL, "'\(value)' is not a valid address for 'a': \(rule)", at: checked.marks[0],
          suggestion: Self.meant[value].map { "write \(writing: $0)" })
      ])
    for meant in Self.meant.values {
      #expect(Checked("a: '\(meant)'\n", [Key("a", .url, "")]).diagnostics == [])
    }
  }

  private static let meant = [
    "a.example": "https://a.example", "https://a.example/b c": "https://a.example/b%20c",
    "https://a.example/\"": "https://a.example/%22",
  ]

  /// F4
  @Test func anAddressHasItsHostInASCII() {
    let checked = Checked("a: https://u@bücher.example:8/ü\n", [Key("a", .url, "")])
    #expect(checked.diagnostics == [])
    #expect(checked.fields[.text("a", "")]?.value == "https://u@xn--bcher-kva.example:8/ü")
  }

  @Test func aDateThatIsNoneIsReportedWithItsFix() {
    let checked = Checked("a: ⟦9 April 2020⟧\n", [Key("a", .date, "")])
    #expect(checked.diagnostics.map(\.id) == [.invalidDate])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    #expect(checked.diagnostics.first?.suggestion?.phrase.contains("2020-04-09") == true)
  }

  @Test func soundValuesComeOutTyped() throws {
    let checked = Checked(
      """
      text: ' two  words '
      date: 2020-04
      bool: true
      number: 12
      url: http://a.example:80/b?c#d
      choice: ripe
      slug: red-pear
      reference: Red Pear
      words: {text: nobody}
      list: [a, b]
      """,
      [
        Key("text", .text, ""), Key("date", .date, ""), Key("bool", .bool, ""),
        Key("number", .number, ""), Key("url", .url, ""), Key("choice", .choice(["ripe"]), ""),
        Key("slug", .slug, ""), Key("reference", .reference([]), ""),
        Key("words", .reference([]), ""),
        Key("list", .list(.text), ""),
      ])
    let fields = checked.fields
    #expect(checked.diagnostics == [])
    #expect(fields[.text("text", "")]?.value == "two  words")
    #expect(fields[.date("date", "")]?.value == (try EDTFDate(parsing: "2020-04")))
    #expect(fields[.bool("bool", "")] == true)
    #expect(fields[.number("number", "")]?.value == 12)
    #expect(fields[.text("url", "")]?.value == "http://a.example:80/b?c#d")
    #expect(fields[.text("choice", "")]?.value == "ripe")
    #expect(fields[.text("slug", "")]?.value == "red-pear")
    #expect(fields[.reference("reference", to: [], "")]?.named == "Red Pear")
    #expect(fields[.reference("words", to: [], "")]?.words == "nobody")
    #expect(fields[.texts("list", "")].map(\.value) == ["a", "b"])
  }
}

extension EntityReference {
  var named: String? { if case .named(let text) = self { text.value } else { nil } }
  var words: String? { if case .text(let text) = self { text.value } else { nil } }
}
