import Content
import Diagnostics
import Support
import TestTexts
import Testing

/// What YAML makes of a value that its author hardly meant, and what is made of it here.
struct YAMLReadingTests {
  /// A note of these keys.
  private func note(_ keys: String, _ title: String = "title: A walk") -> TestSite {
    TestSite(["notes/n.md": "---\n\(title)\ndate: 2021\n\(keys)\n---\nText.\n"])
  }

  private func messages(_ site: TestSite) -> [String] { site.diagnostics.map(\.message) }

  // MARK: - Nulls

  @Test(arguments: ["null", "Null", "NULL", "~"])
  func anOptionalKeyThatIsNullIsMissing(null: String) {  // D3
    let site = note(
      "summary: \(null)\nauthor: \(null)\nredirect_from: \(null)\nupdated: \(null)\ndraft: \(null)\n"
        + "extra: {a: \(null), b: c}")
    #expect(site.diagnostics == [])
    let note = site[.note, "n"]
    #expect(note.common.summary == nil && note.entity.note?.author == nil)
    #expect(note.common.redirectFrom.isEmpty && note.common.updated == nil)
    #expect(note.common.extra.map(\.key) == ["b"])
  }

  @Test func aRequiredKeyThatIsNullHasNoValue() {  // D3
    let site = note("", "⟦title⟧: null")
    #expect(messages(site) == ["'title' has no value"])
    #expect(site.diagnostics.map(\.location) == site.marks)
    let article = TestSite(["articles/a.md": "---\ntitle: ~\ndate: 2021\n---\nOne.\n"])
    #expect(article.diagnostics.map(\.id) == [.missingKey])
  }

  @Test func aNullMemberOfAListIsNone() {  // D3
    let site = TestSite(["people/a.md": "---\nname: Ada\nnames: [Byron, ~, null, Lovelace]\n---\n"])
    #expect(site.diagnostics == [])
    #expect(site[.person, "a"].entity.names.map(\.value) == ["Byron", "Lovelace"])
  }

  @Test(arguments: ["'null'", "\"~\"", "!!str null", "nil", "none", "NuLL", "null and void"])
  func whatOnlyLooksLikeNullIsText(text: String) {  // D3
    let site = note("summary: \(text)")
    #expect(site.diagnostics == [])
    #expect(site[.note, "n"].common.summary != nil)
  }

  // MARK: - Remarks

  @Test func aRemarkThatCutsAValueIsReportedWhereItStarts() {  // D4
    let site = note("summary: see ⟦#1 here⟧", "title: C# and ⟦#1 things⟧")
    #expect(site.diagnostics.map(\.id) == [.cutValue, .cutValue])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(
      site.diagnostics.map(\.suggestion?.phrase) == [
        "write \"C# and #1 things\", or '# ' for a comment",
        "write \"see #1 here\", or '# ' for a comment",
      ])
  }

  @Test(arguments: [
    "summary: a\n  long ⟦#tag⟧", "extra:\n  a: b ⟦##x⟧  ", "redirect_from:\n  - old ⟦#2⟧",
    "extra: {a: b, c: d ⟦#e⟧\n  }", "summary: é ü ⟦#1 \"x\"⟧",
  ])
  func everyPlainValueIsLookedAt(keys: String) {  // D4
    let site = note(keys)
    #expect(site.diagnostics.map(\.id) == [.cutValue])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test(arguments: [
    "summary: a # b", "summary: a #", "summary: a\t# b", "summary: \"a\" #b", "summary: 'a #1'",
    "summary: a#b", "summary: a\n#b", "summary: >-\n  a #b", "summary: a ### b", "#x",
    "redirect_from: [a] #b",
  ])
  func remarksAndQuotedValuesAreFine(keys: String) {  // D4
    #expect(note(keys).diagnostics == [])
  }

  @Test func aValueOfNothingButARemarkIsOneError() {  // D4
    let site = note("", "title: ⟦#1 things⟧")
    #expect(site.diagnostics.map(\.id) == [.invalidYAML])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(site[.note, "n"].title == "#1 things")
  }

  // MARK: - Commas and signs

  private func figure(_ claim: String) -> TestSite {
    TestSite([
      "articles/a.md": "---\ntitle: A\ndate: 2021\n---\nAbout 1,200,000 pears, or 3,000.\n",
      "figures/f.md":
        "---\ntitle: F\nunit: pears\nclaims:\n  - \(claim)\n---\n",
    ])
  }

  @Test(arguments: [
    ("{says: ⟦About 1,200,000⟧, source: a, paragraph: 1}", "About 1,200,000"),
    ("{source: a, paragraph: 1, says: ⟦3,000⟧}", "3,000"),
    ("{source: a, paragraph: 1, says: ⟦About 1,200,000⟧, note: b}", "About 1,200,000"),
  ])
  func aValueThatACommaCutsIsOneErrorThatSaysSo(claim: String, whole: String) {  // E8
    let site = figure(claim)
    #expect(messages(site) == ["within { } a comma ends the value: put the value in quotes"])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(site.diagnostics.map(\.suggestion?.phrase) == ["write \"\(whole)\""])
    let mended = claim.replacing("⟦", with: "\"").replacing("⟧", with: "\"")
    #expect(figure(mended).diagnostics == [])
  }

  @Test func twoValuesThatCommasCutAreNoKeyThatIsThereTwice() {  // E8
    let site = figure("{says: 3,⟦000⟧, value: 3,000, source: a, paragraph: 1}")
    #expect(messages(site) == ["within { } a comma ends the value"])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func aListThatARemarkCutsSaysSo() {  // D4
    let site = note("aliases: [a ⟦#⟧b, c]")
    #expect(messages(site) == ["' #' begins a comment, so ']' doesn't close the list"])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(note("names:\n  [a, # the first\n  c]").diagnostics == [])
  }

  @Test func aListForOneTextSaysToQuoteIt() {
    let site = note("", "title: ⟦[⟧x]")
    #expect(messages(site) == ["'title' must have a single value"])
    #expect(
      site.diagnostics.map(\.suggestion?.phrase) == [
        "put quotes around a value that starts with '['"
      ])
  }

  @Test func aListUnderExtraIsTaken() {  // E9
    #expect(messages(note("extra:\n  topics: [a, b]")) == [])
  }

  @Test func aTagIsRefusedSinceItsWordsWouldBeLost() {
    let site = note("", "title: ⟦!⟧important news")
    #expect(messages(site) == ["front matter must not use tags (!)"])
    #expect(site.diagnostics.map(\.location) == site.marks)
    #expect(note("", "title: !!str 2021").diagnostics == [])
  }

  @Test(arguments: [
    ("no", "no"), ("1:30", "1:30"), ("0o17", "0o17"), ("2021-06-01", "2021-06-01"), ("012", "012"),
    ("1e3", "1e3"), ("yes", "yes"), (".inf", ".inf"), ("0x1F", "0x1F"),
  ])
  func aTextIsWhatWasWritten(written: String, text: String) {
    let site = note("", "title: \(written)")
    #expect(site.diagnostics == [])
    #expect(site[.note, "n"].title == text)
  }

  // MARK: - Other front matter

  @Test(arguments: [
    ("⟦+++⟧\ntitle = \"A\"\n+++\nText.\n", "this is TOML; front matter must be YAML"),
    ("⟦{⟧\n\"title\": \"A\"\n}\nText.\n", "this is JSON; front matter must be YAML"),
    ("⟦;;;⟧\n\"title\": \"A\"\n;;;\nText.\n", "this is JSON; front matter must be YAML"),
    ("⟦—⟧\ntitle: A\n—\n", "front matter must start with a line of three hyphens, not with '—'"),
    (
      "⟦----⟧\ntitle: A\n----\n",
      "front matter must start with a line of three hyphens, not with '----'"
    ),
    ("⟦---⟧\rtitle: A\rdate: 2021\r---\r", "the lines of this file end in CR without LF"),
    ("⟦⟧Text.\n", "the file has no front matter"),
    (" ⟦---⟧\ntitle: A\n---\n", "the line '---' must start in the first column"),
  ])
  func frontMatterOfAnotherFormIsNamed(text: String, message: String) {  // E10
    let site = TestSite(["notes/n.md": text])
    #expect(messages(site) == [message])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  @Test func aBlockThatStartsWithATabIsNamed() {  // E10
    let site = note("", "title: |-\n  ⟦\t⟧A walk")
    #expect(messages(site) == ["a text below '|' or '>' must not start with a tab"])
    #expect(site.diagnostics.map(\.location) == site.marks)
  }

  /// E4: a path of Windows in quotation marks is the usual case.
  @Test(arguments: ["\"C:⟦\\⟧Users\"", "\"a ⟦\\⟧xZZ\"", "\"⟦\\⟧ud800\""])
  func anEscapeThatYAMLDoesNotHaveIsNamed(value: String) {
    let site = note("", "title: \(value)")
    #expect(
      messages(site) == ["within \" \" a backslash begins an escape, and YAML has none like this"])
    #expect(site.diagnostics.map(\.location.offset) == site.marks.map(\.offset))
  }

  @Test func valuesNestedWithoutEndAreReportedInOurWords() {
    let lists = note("", "title: " + String(repeating: "[", count: 20_000))
    #expect(messages(lists) == ["front matter is nested too deeply"])
  }

  /// E4: a value such as `page:about` is no key whose space is missing.
  @Test func aPlainItemAboveAnErrorIsNotItsCause() {
    let site = note("names:\n  - page:about\nextra: {a: [1,2⟦⟧")
    #expect(site.diagnostics.allSatisfy { !$0.message.contains("colon") })
    #expect(
      messages(note("claims:\n  - says:x\n    source: y\n")) == [
        "a key's colon must be followed by a space"
      ])
  }

  @Test func thousandsOfUnknownKeysAreEachReportedOnce() {
    let keys = (0..<2000).map { "kéy\($0): a" }.joined(separator: "\n")
    #expect(note(keys).diagnostics.count == 2000)
  }
}
