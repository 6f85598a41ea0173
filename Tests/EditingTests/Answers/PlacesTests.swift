import Editing
import Testing

/// Hover, definition and references.
struct PlacesTests {
  @Test func referenceShowsTheCardOfItsEntity() async throws {
    let desk = await Desk.note("See [[mara-o⟦⟧lsen|her]].")
    let hover = try #require(desk.answers.hover(at: desk.offset))
    #expect(hover.title == "Mara Olsen")
    #expect(hover.facts.first == "person:mara-olsen")
    #expect(hover.quotation == "The mayor.")
    #expect(desk.words(desk.answers.declaration(at: desk.offset)) == "Mara Olsen")
  }

  @Test(arguments: ["|\n  As ", ">\n  As ", "'As ", "\"As ", "As "])
  func marksInTextsOfFrontMatterAreReferences(_ start: String) async throws {
    let end = start.first == "'" || start.first == "\"" ? "\(start.prefix(1))" : ""
    let desk = await Desk.note("", keys: "outside: \(start)[[mara-o⟦⟧lsen]] said.\(end)\n")
    #expect(desk.answers.hover(at: desk.offset)?.title == "Mara Olsen")
    #expect(desk.words(desk.answers.declaration(at: desk.offset)) == "Mara Olsen")
  }

  @Test func nameInATextIsItsEntity() async throws {
    let desk = await Desk.note("Mara Ols⟦⟧en came. `Mara Olsen`")
    #expect(desk.answers.hover(at: desk.offset)?.title == "Mara Olsen")
    #expect(await Desk.note("`Mara Ols⟦⟧en`").answers.hover(at: 50) == nil)
  }

  @Test func citationShowsItsParagraph() async throws {
    let desk = await Desk.note("It did[@gazette, para⟦⟧. 2].")
    #expect(
      desk.answers.hover(at: desk.offset)?.quotation == "Some 340 people a day will cross it.")
    #expect(
      desk.words(desk.answers.declaration(at: desk.offset))
        == "Some 340 people a day will cross it.")
  }

  @Test func claimShowsItsReadingAndRelations() async throws {
    let desk = await Desk([
      "articles/gazette.txt":
        "---\ntitle: T\ndate: 2021-04-12\n---\nIt cost about 12,000 crowns.\n\nIt cost 340 crowns.\n",
      "figures/bridge-cost.md":
        "---\ntitle: Cost\nunit: crowns\nclaims:\n  - says: ⟦⟧about 12,000\n    source: gazette\n"
        + "    paragraph: 1\n    as_of: 2021-04-12\n  - says: \"340\"\n    source: gazette\n    paragraph: 2\n"
        + "    as_of: 2021-04-12\n---\n",
    ])
    let hover = try #require(desk.answers.hover(at: desk.offset))
    #expect(hover.facts[0] == "read as about 12,000 crowns")
    #expect(hover.facts[1] == "gazette, para. 1")
    #expect(hover.facts.last?.hasPrefix("contradictory with '340' (gazette, para. 2):") == true)
    #expect(desk.words(desk.answers.declaration(at: desk.offset)) == "about 12,000")
  }

  @Test func keyShowsWhatItIsFor() async throws {
    let desk = await Desk.note("", keys: "sum⟦⟧mary: A walk.\n")
    let hover = try #require(desk.answers.hover(at: desk.offset))
    #expect(hover.title == "summary")
    #expect(hover.facts == ["one sentence, for cards, lists and search results"])
  }

  @Test func declaredNameIsReferredToFromAllFiles() async throws {
    let desk = await Desk([
      "people/mara-olsen.md": "---\nname: Mara ⟦⟧Olsen\n---\nMayor.\n",
      "notes/a.md":
        "---\ntitle: A\ndate: 2021\n---\n[[mara-olsen|she]], Mara Olsen, `[[mara-olsen]]` and "
        + "[her](../people/mara-olsen.md).\n",
      "events/e.md":
        "---\ntitle: E\ndate: 2021\nstatus: happened\npeople: mara-olsen\nsources:\n  - source: gazette\n"
        + "    paragraph: 1\n---\n",
    ])
    let places = try #require(desk.answers.references(at: desk.offset, includingDeclaration: true))
    #expect(
      places.map { "\($0.path.dropFirst(8)): \(desk.words($0) ?? "")" } == [
        "articles/gazette.txt: Mara Olsen", "events/e.md: mara-olsen",
        "notes/a.md: [[mara-olsen|she]]", "notes/a.md: Mara Olsen",
        "notes/a.md: ../people/mara-olsen.md", "people/mara-olsen.md: Mara Olsen",
      ])
  }

  @Test func paragraphIsReferredToByClaimsAndCitations() async throws {
    let desk = await Desk.note("It did[@gazette, para. ⟦⟧1]. Or [@gazette, paras. 1–2].")
    let places = try #require(desk.answers.references(at: desk.offset, includingDeclaration: false))
    #expect(
      places.map { desk.words($0) } == ["1", "[@gazette, para. 1]", "[@gazette, paras. 1–2]"])
  }

  @Test(arguments: [
    ("عمر حداد", "قال ⟦⟧عمر حداد ذلك."), ("青森太郎", "昨日、⟦⟧青森太郎が来た。"),
    ("Ａｎｎａ Ｋ", "[[Ａｎｎａ Ｋ⟦⟧]] 😀"),
  ])
  func namesOfAnyScriptAreFound(_ name: String, _ text: String) async throws {
    let desk = await Desk.note(text, beside: ["people/x.md": "---\nname: \(name)\n---\n"])
    #expect(desk.answers.hover(at: desk.offset)?.title == name)
    #expect(desk.words(desk.answers.declaration(at: desk.offset)) == name)
  }

  @Test func headingsAndClaimsAreSymbols() async throws {
    let desk = await Desk.note("⟦⟧## One\n\n### Two\n\n## Three")
    let symbol = try #require(desk.answers.symbols.first)
    #expect(symbol.name == "A walk")
    #expect(symbol.parts.map(\.name) == ["One", "Three"])
    #expect(symbol.parts[0].parts.map(\.name) == ["Two"])
    #expect(desk.words(symbol.parts[0].extent)?.hasSuffix("### Two\n\n## ") == true)
    #expect(desk.answers.symbols(matching: "olsen").map(\.detail) == ["person:mara-olsen"])
  }
}
