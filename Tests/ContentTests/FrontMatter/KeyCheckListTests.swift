import Diagnostics
import Support
import TestTexts
import Testing

@testable import Content

/// Lists, records, free keys, and what is written in place of a value.
struct KeyCheckListTests {
  private typealias Checked = KeyCheckTests.Checked

  @Test func oneMemberNeedsNoDash() {
    #expect(
      Checked("a: b\n", [Key("a", .list(.text), "")]).fields[.texts("a", "")].map(\.value) == ["b"])
    let reference = Checked("a: {text: b}\n", [Key("a", .list(.reference([])), "")])
    #expect(reference.fields[.references("a", to: [], "")].map(\.words) == ["b"])
  }

  @Test func aBrokenMemberLeavesTheOthers() {
    let checked = Checked("a: [1, ⟦x⟧, 3]\n", [Key("a", .list(.number), "")])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    let texts = Checked("⟦a⟧:\n  - b\n  -\n  - c\n", [Key("a", .list(.text), "")])
    #expect(texts.fields[.texts("a", "")].map(\.value) == ["b", "c"])
    #expect(texts.diagnostics.map(\.location) == texts.marks)
  }

  @Test func recordsAloneNeedTheirDash() {
    let keys = [Key("a", .list(.record([Key("b", .text, "")])), "")]
    for text in ["a:\n  ⟦b⟧: c\n", "a: ⟦c⟧\n", "⟦a⟧:\n"] {
      let checked = Checked(text, keys)
      #expect(checked.diagnostics.map(\.message) == ["'a' must be a list"])
      #expect(checked.diagnostics.map(\.location.offset) == checked.marks.map(\.offset))
      #expect(checked.diagnostics.map(\.suggestion?.phrase) == ["start each item with '- '"])
    }
  }

  @Test func recordsNest() {
    let inner = KeyType.list(.record([Key("c", .number, required: true, "the core")]))
    let keys = [Key("a", .list(.record([Key("b", inner, "")])), "")]
    let checked = Checked("a:\n  - b:\n    - c: 1\n    - ⟦pip⟧: 2\n    - c: ⟦x⟧\n", keys)
    #expect(
      checked.diagnostics.map(\.message) == [
        "'b' has no key 'pip'", "'b' needs the key 'c': the core",
        "'c' must be a whole number, not 'x'",
      ])
    #expect(checked.diagnostics[0].location == checked.marks[0])
    #expect(checked.diagnostics[2].location == checked.marks[1])
    let outer = TypedKey.records("a", [], "") { $0 }
    let records = TypedKey.records("b", [], "") { $0 }
    let record = checked.fields[outer].first?[records].first
    #expect(record?[.number("c", "")]?.value == 1)
  }

  @Test func aTextMayBeARecordsFirstKey() {
    let keys = [
      Key("a", .list(.textOrRecord([Key("to", .text, ""), Key("title", .text, "")])), "")
    ]
    let checked = Checked("a: [b, {to: c, title: d}]\n", keys)
    #expect(checked.diagnostics == [])
    let records = checked.fields[.textsOrRecords("a", [], "") { $0 }]
    #expect(records.map { $0[.text("to", "")]?.value } == ["b", "c"])
    #expect(records.map { $0[.text("title", "")]?.value } == [nil, "d"])
  }

  @Test func aReferenceInWordsTakesTextAlone() {
    let checked = Checked("a: {⟦txt⟧: b}\n", [Key("a", .reference([]), "")])
    #expect(checked.diagnostics.map(\.id) == [.unknownKey])
    #expect(checked.diagnostics[0].suggestion?.phrase == "did you mean 'text'?")
  }

  @Test func aMistypedKeyIsReadAsTheOneItIsNearest() {
    let keys = [Key("name", .text, required: true, ""), Key("names", .list(.text), "")]
    let checked = Checked("⟦nmae⟧: A\n", keys)
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    #expect(checked.fields[.text("name", "")]?.value == "A")
    let other = Checked("name: A\n⟦namse⟧: B\n", keys)
    #expect(other.diagnostics.map(\.suggestion?.phrase) == ["did you mean 'names'?"])
    #expect(other.fields[.text("name", "")]?.value == "A")
  }

  @Test func aNeededListHasAMember() {
    let keys = [Key("a", .list(.text), required: true, "the apples")]
    let checked = Checked("a: ⟦[⟧]\n", keys)
    #expect(checked.diagnostics.map(\.message) == ["'a' needs at least one item: the apples"])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    #expect(Checked("a: []\n", [Key("a", .list(.text), "")]).diagnostics == [])
  }

  @Test(arguments: ["…", "\"…\"", "...", "TODO", "tbd"])
  func aPlaceholderIsNoValue(value: String) {
    let checked = Checked("a: ⟦\(value)⟧\n", [Key("a", .text, "")])
    #expect(checked.diagnostics.map(\.id) == [.placeholder])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    #expect(checked.fields[.text("a", "")] == nil)
  }

  @Test func curlyQuotationMarksAreReportedAndReadAsStraightOnes() throws {
    let keys = [Key("a", .date, ""), Key("b", .text, ""), Key("says", .words, "")]
    let checked = Checked("a: ⟦“2020”⟧\nb: ⟦‘b’⟧\nsays: “x”\n", keys)
    #expect(checked.diagnostics.map(\.id) == [.curlyQuotes, .curlyQuotes])
    #expect(checked.diagnostics.map(\.location) == checked.marks)
    let year = try EDTFDate(parsing: "2020")
    #expect(checked.fields[.date("a", "")]?.value == year)
    #expect(checked.fields[.text("b", "")]?.value == "‘b’")
    #expect(Checked("b: '“b”'\n", keys).diagnostics == [])
  }

  @Test func freeKeysTakeTextsListsAndMaps() {
    let checked = Checked("a: {b: c, d: [e, {h: i}, ~], f: ~, g: {}}\n", [Key("a", .free, "")])
    #expect(checked.diagnostics == [])
    let map = FreeValue.map([FreeField(key: "h", value: .text("i"))])
    #expect(
      checked.fields[.free("a", "")] == [
        FreeField(key: "b", value: .text("c")),
        FreeField(key: "d", value: .list([.text("e"), map])),
        FreeField(key: "g", value: .map([])),
      ])
    #expect(checked.fields[.free("a", "")].flatMap(\.value.texts) == ["c", "e", "i"])
    #expect(
      Checked("a: b\n", [Key("a", .free, "")]).diagnostics.map(\.message)
        == ["'a' must be written as 'key: value' lines"])
  }

  @Test func aSourceAndItsParagraphStandTogether() {
    let keys = [Key("source", .source, "the article"), Key("paragraph", .number, "its number")]
    #expect(Checked("{}\n", keys).diagnostics == [])
    #expect(Checked("source: a\nparagraph: 1\n", keys).diagnostics == [])
    let alone = Checked("⟦⟧source: a\n", keys)
    #expect(
      alone.diagnostics == [
        Diagnostic(
          .missingKey, "a pear needs the key 'paragraph': its number", at: alone.marks[0],
          suggestion: "name a source with its paragraph")
      ])
    #expect(
      Checked("paragraph: 1\n", keys).diagnostics.map(\.message)
        == ["a pear needs the key 'source': the article"])
  }
}
