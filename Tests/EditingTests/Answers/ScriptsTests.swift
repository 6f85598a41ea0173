import Diagnostics
import Editing
import Pages
import Publishing
import Support
import Testing

/// Each answer in a briefing whose texts are in another script, beside a character of two units.
struct ScriptsTests {
  /// The same small briefing in one language.
  struct Texts: CustomTestStringConvertible {
    let language: String
    let person: String
    /// The first letters of the person's name.
    let typed: String
    let heading: String
    let newHeading: String
    /// Two paragraphs, in which `claim` and `number` count `unit`.
    let first: String
    let second: String
    let claim: String
    let number: String
    let unit: String
    var testDescription: String { language }

    /// `notes/walk.md` with this text, and the others.
    func desk(_ body: String, _ others: [String: String] = [:]) async -> Desk {
      await Desk.note(
        body,
        beside: [
          "site.yml": "title: T\nurl: https://orchard.example/\nlanguage: \(language)\n",
          "people/x.md": "---\nname: \(person)\n---\n## \(heading)\n\n😀\n",
          "articles/a.txt": "---\ntitle: \(first)\ndate: 2021-04-12\n---\n\(first)\n\n\(second)\n",
          "figures/f.md":
            "---\ntitle: \(unit) 1\nunit: \(unit)\nclaims:\n  - says: \"\(claim)\"\n    source: a\n"
            + "    paragraph: 1\n---\n",
        ].merging(others) { $1 })
    }
  }

  static let all = [
    Texts(
      language: "es", person: "Íñigo Peña", typed: "íñ", heading: "Años", newHeading: "Más años",
      first: "El puente costó 1.200 coronas, dijo Íñigo Peña.", second: "Hubo 340 coronas más.",
      claim: "1.200", number: "340", unit: "coronas"),
    Texts(
      language: "ar", person: "عمر حداد", typed: "عم", heading: "حياته", newHeading: "سيرته",
      first: "قال عمر حداد إن 1200 شخص حضروا.", second: "غادر 340 شخصا.",
      claim: "1200", number: "340", unit: "شخص"),
    Texts(
      language: "ja", person: "青森太郎", typed: "青", heading: "経歴", newHeading: "彼の経歴",
      first: "青森太郎は1200人が来たと述べた。", second: "340人が帰った。",
      claim: "1200", number: "340", unit: "人"),
  ]

  @Test(arguments: all) func entitiesHeadingsAndParagraphsAreOffered(_ texts: Texts) async {
    let entity = await texts.desk("😀 [[\(texts.typed)⟦⟧ 😀")
    #expect(entity.line(choosing: texts.person) == "😀 [[\(texts.person)]] 😀")
    let heading = await texts.desk("😀 [[x#⟦⟧]]")
    #expect(heading.completions.map(\.label) == [texts.heading])
    let paragraph = await texts.desk("😀[@a, ⟦⟧]")
    #expect(paragraph.completions.map(\.detail) == [texts.first, texts.second])
    #expect(
      paragraph.line(choosing: "para. 2") == "😀[@a, para. 2]")
  }

  @Test(arguments: all) func wordsUnitsAndNamesAreOfferedInFrontMatter(_ texts: Texts) async {
    let figure = { (keys: String) in
      [
        "figures/g.md":
          "---\ntitle: G\n\(keys)claims:\n  - says: x\n    source: a\n    paragraph: 2\n---\n"
      ]
    }
    let unit = await texts.desk("", figure("unit: ⟦⟧\n"))
    #expect(unit.completions.map(\.label).contains(texts.unit))
    let words = await texts.desk(
      "",
      [
        "figures/g.md":
          "---\ntitle: G\nunit: u\nclaims:\n  - says: ⟦⟧\n    source: a\n    paragraph: 2\n---\n"
      ])
    #expect(words.completions.map(\.label) == [texts.number])
    let people = await texts.desk("", figure("unit: u\npeople: [\(texts.typed)⟦⟧]\n"))
    #expect(people.completions.map(\.text) == ["x"])
  }

  @Test(arguments: all) func cardsClaimsAndParagraphsAreShown(_ texts: Texts) async throws {
    let entity = await texts.desk("😀 [[\(texts.person)⟦⟧]]")
    #expect(entity.answers.hover(at: entity.offset)?.title == texts.person)
    #expect(entity.words(entity.answers.declaration(at: entity.offset)) == texts.person)
    let paragraph = await texts.desk("😀[@a, para. 2⟦⟧]")
    #expect(paragraph.answers.hover(at: paragraph.offset)?.quotation == texts.second)
    #expect(paragraph.words(paragraph.answers.declaration(at: paragraph.offset)) == texts.second)
    let claim = await texts.desk(
      "",
      [
        "figures/f.md":
          "---\ntitle: F\nunit: \(texts.unit)\nclaims:\n  - says: \"\(texts.claim)⟦⟧\"\n    source: a\n    paragraph: 1\n---\n"
      ])
    #expect(claim.answers.hover(at: claim.offset)?.quotation == texts.first)
    #expect(claim.words(claim.answers.declaration(at: claim.offset)) == texts.claim)
  }

  @Test(arguments: all) func referencesAndSymbolsAreFound(_ texts: Texts) async throws {
    let desk = await texts.desk("😀 [[\(texts.person)⟦⟧]] 😀")
    let places = try #require(desk.answers.references(at: desk.offset, includingDeclaration: true))
    #expect(
      places.map { "\($0.path.dropFirst(8)): \(desk.words($0) ?? "")" } == [
        "articles/a.txt: \(texts.person)", "notes/walk.md: [[\(texts.person)]]",
        "people/x.md: \(texts.person)",
      ])
    #expect(desk.answers.symbols(matching: texts.typed).first?.name == texts.person)
    let own = await texts.desk("## \(texts.heading)⟦⟧")
    #expect(own.answers.symbols.first?.parts.map(\.name) == [texts.heading])
  }

  @Test(arguments: all) func slugsAndHeadingsAreRenamed(_ texts: Texts) async throws {
    let slug = await texts.desk("😀 [[x⟦⟧|\(texts.person)]] 😀")
    guard case .edit(let edit)? = slug.answers.rename(at: slug.offset, to: "y") else {
      Issue.record("the slug is not renamed")
      return
    }
    #expect(
      slug.texts(after: edit)["notes/walk.md"]?.hasSuffix("😀 [[y|\(texts.person)]] 😀\n") == true)
    #expect(slug.texts(after: edit)["people/y.md"]?.contains("redirect_from: [x]\n") == true)
    let heading = await texts.desk(
      "😀 ## \n\n## \(texts.heading)⟦⟧\n\n😀 [[#\(texts.heading)]] [[x#\(texts.heading)]]")
    guard case .edit(let edit)? = heading.answers.rename(at: heading.offset, to: texts.newHeading)
    else {
      Issue.record("the heading is not renamed")
      return
    }
    let renamed = heading.texts(after: edit)["notes/walk.md"] ?? ""
    #expect(
      renamed.hasSuffix(
        "## \(texts.newHeading)\n\n😀 [[#\(texts.newHeading)]] [[x#\(texts.heading)]]\n"))
  }

  @Test(arguments: all) func numbersAreClaimedOrIgnored(_ texts: Texts) async throws {
    let desk = await texts.desk(
      "",
      [
        "articles/a.txt":
          "---\ntitle: T\ndate: 2021-04-12\n---\n\(texts.first)\n\n⟦⟧\(texts.second)\n"
      ])
    let briefing = try #require(desk.build.briefing)
    let task = try #require(
      Worklist(briefing.site, briefing.graph, briefing.names).tasks
        .first { $0.id == .unclaimedNumber && $0.location.path.hasSuffix("a.txt") })
    let fixes = desk.answers.quickFixes(for: task, today: "2021-07-01")
    let claim = try #require(fixes.first { $0.title == "claim '340' in '\(texts.unit) 1'" })
    #expect(
      desk.texts(after: claim.ways[0])["figures/f.md"]?
        .contains("  - says: \"340\"\n    source: a\n    paragraph: 2\n    as_of: 2021-04-12\n")
        == true)
    let ignored = try #require(fixes.first { $0.title == "ignore '340'" })
    #expect(
      desk.texts(after: ignored.ways[0])["articles/a.txt"]?
        .contains("ignored:\n  - paragraph: 2\n    text: \"340\"\n") == true)
  }
}
