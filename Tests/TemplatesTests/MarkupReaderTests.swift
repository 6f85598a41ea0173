import Testing

@testable import Templates

@Suite struct MarkupReaderTests {
  private static func read(_ text: String, isXML: Bool = false) -> (MarkupState, [String]) {
    var state = MarkupState()
    let reader = MarkupReader(isXML: isXML)
    let errors = text.utf8.compactMap { reader.read($0, &state) }
    return (state, errors)
  }

  @Test(arguments: [
    ("<", "a tag's name"), ("<a", "a tag's name"), ("</a", "a tag's name"), ("a < b", "text"),
    ("<a ", "a tag, outside of an attribute's value"),
    ("<a b", "a tag, outside of an attribute's value"),
    ("<a b=", "an attribute's value without quotes"),
    ("<a b=c", "an attribute's value without quotes"),
    ("<a b='>", "an attribute's value"), ("<a b=\"'", "an attribute's value"),
    ("<a b='c'>", "text"),
    ("<!-- > --", "a comment"), ("<!-->", "text"), ("<!--->", "text"), ("<!-- --!>", "text"),
    ("<!-- --!-->", "text"), ("<!--a--->", "text"), ("<!doctype", "a declaration"),
    ("<!doctype html>", "text"), ("<?php >", "text"), ("</ >", "text"), ("</>", "text"),
    ("<script>a</script", "the element 'script'"), ("<script></scripts>", "the element 'script'"),
    ("<SCRIPT></script >", "text"), ("<style></style/>", "text"),
    ("<title>a < b", "the element 'title'"),
    ("<plaintext></plaintext", "the element 'plaintext'"), ("<p></script>", "text"),
    ("<br/>", "text"),
    ("<a b = 'c' d>", "text"), ("<a b=c/>", "text"), ("<a/b='", "an attribute's value"),
  ])
  func placeAfterHTML(text: String, place: String) {
    let (state, errors) = Self.read(text)
    #expect(state.description == place)
    #expect(errors == [])
  }

  @Test(arguments: [
    ("<![CDATA[ > ]] >", "a CDATA section"), ("<![CDATA[]]]>", "text"), ("<?a ?>", "text"),
    ("<?a >", "a processing instruction"), ("<title><b>", "text"), ("<é", "a tag's name"),
  ])
  func placeAfterXML(text: String, place: String) {
    let (state, errors) = Self.read(text, isXML: true)
    #expect(state.description == place)
    #expect(errors == [])
  }

  @Test func scriptHoldsDataOnlyForItsExactType() {
    #expect(Self.read("<script type=\"application/ld+json\">").0.isData)
    #expect(Self.read("<script a type='application/ld+json' b=c>").0.isData)
    #expect(!Self.read("<script type='application/json'>").0.isData)
    #expect(!Self.read("<script data-type='application/ld+json'>").0.isData)
    #expect(!Self.read("<script>").0.isData)
  }

  @Test func stateInTextRemembersNothing() {
    for text in ["<a b='c'>", "<!-- x -->", "<title></title>", "</p>", "<!x>", "<input b>"] {
      #expect(Self.read(text).0 == MarkupState(), "\(text)")
    }
  }

  @Test func branchesMeetWhereTheNextByteMeansOneThing() {
    func join(_ a: String, _ b: String) -> MarkupState.Place? {
      MarkupState.join(Self.read(a).0, Self.read(b).0)?.place
    }
    #expect(join("<a", "<a b='c'") == .boundary)
    #expect(join("<a ", "<a b ") == .beforeName)
    #expect(join("<a b", "<a c") == .boundary)
    #expect(join("<a", "<b") == nil)
    #expect(join("<a b='", "<a b=\"") == nil)
    #expect(join("<a b=", "<a b") == nil)
    #expect(join("a", "<p>b</p>") == .text)
  }
}
