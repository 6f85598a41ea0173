import Diagnostics
import Editing
import Publishing
import Support
import Testing

struct RenameTests {
  private func made(_ answer: RenameAnswer?) -> BriefingEdit? {
    if case .edit(let edit)? = answer { edit } else { nil }
  }

  private func refusal(_ answer: RenameAnswer?) -> String? {
    if case .refused(let reason)? = answer { reason } else { nil }
  }

  private static let reader = """
    ---
    title: A
    date: 2021
    outside: |
      As [[mara-olsen]] says.
    ---
    [[mara-olsen|she]], [[Mara Olsen]], [[person:mara-olsen]], [[people/mara-olsen.md#her-office]],
    [her](../people/mara-olsen.md#her-office) and [x][y], `[[mara-olsen]]`, \\[[mara-olsen]], mara-olsen.

    > "mara-olsen", Mara Olsen said.

        [[mara-olsen]]

    [y]: ../people/mara-olsen.md "mara-olsen"

    """

  @Test func slugFollowsInExactlyTheReferencesBySlug() async throws {
    let desk = await Desk([
      "notes/a.md": Self.reader,
      "notes/b.md": "---\ntitle: B\ndate: 2021\n---\n[[mara-ols⟦⟧en]]\n",
      "events/e.md":
        "---\ntitle: E\ndate: 2021\nstatus: happened\npeople: [ 'mara-olsen' ] # mara-olsen\nsources:\n"
        + "  - source: gazette\n    paragraph: 1\n---\n",
    ])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "mara-o")))
    let texts = desk.texts(after: edit)
    #expect(edit.renamed.map(\.to) == ["Content/people/mara-o.md"])
    #expect(
      texts["people/mara-o.md"]?.hasPrefix(
        "---\nname: Mara Olsen\nredirect_from: [mara-olsen]\nnames: [Olsen]\n") == true)
    #expect(texts["notes/b.md"]?.hasSuffix("[[mara-o]]\n") == true)
    #expect(texts["events/e.md"]?.contains("people: [ 'mara-o' ] # mara-olsen\n") == true)
    let reader = Self.reader.replacing("As [[mara-olsen]]", with: "As [[mara-o]]")
      .replacing("[[mara-olsen|she]]", with: "[[mara-o|she]]")
      .replacing("[[person:mara-olsen]]", with: "[[person:mara-o]]")
      .replacing("people/mara-olsen.md", with: "people/mara-o.md")
    #expect(texts["notes/a.md"] == reader)
    let files = desk.inputs.content.filter { edit.paths.contains($0.path) }.compactMap(edit.changed)
    let after = await Build(
      desk.inputs.replacing(files, without: ["Content/people/mara-olsen.md"]))
    #expect(after.diagnostics.map(\.message) == desk.build.diagnostics.map(\.message))
  }

  @Test func articlesTakeTheirClaimsAlong() async throws {
    let desk = await Desk.note("[@gaz⟦⟧ette, para. 1] [[bridge-cost#claim-gazette-p1]]")
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "the-gazette")))
    let texts = desk.texts(after: edit)
    #expect(
      texts["notes/walk.md"]?.hasSuffix(
        "[@the-gazette, para. 1] [[bridge-cost#claim-the-gazette-p1]]\n") == true)
    #expect(texts["figures/bridge-cost.md"]?.contains("source: the-gazette\n") == true)
  }

  @Test func slugThatSomethingElseGoesByIsRefused() async {
    let others = ["topics/arden.md": "---\nname: Town of Arden\ntype: place\n---\n"]
    let desk = await Desk.note("[[mara-⟦⟧olsen]]", beside: others)
    #expect(
      refusal(desk.answers.rename(at: desk.offset, to: "arden"))
        == "'topic:arden' has or had the slug 'arden'")
    #expect(
      refusal(desk.answers.rename(at: desk.offset, to: "A b"))
        == "'A b' is not a slug: use lower-case letters, digits and hyphens; did you mean 'a-b'?")
    #expect(
      refusal(desk.answers.rename(at: desk.offset, to: "index"))
        == "'index' is reserved for a folder's introduction")
  }

  @Test func renameIsRefusedWhereAReferenceMayBeMissed() async {
    for (text, reason) in [
      (
        "title: B\ndate: 2021\noutside: \"As [[mara\\x2Dolsen]] says.\"\n",
        "'Content/notes/b.md' refers to it in a text that is folded or quoted: change that first"
      ),
      ("title: 'B\n", "'Content/notes/b.md' can't be read completely: correct it first"),
    ] {
      let desk = await Desk.note(
        "[[mara-⟦⟧olsen]]", beside: ["notes/b.md": "---\n\(text)---\nWords.\n"])
      #expect(refusal(desk.answers.rename(at: desk.offset, to: "mara-o")) == reason)
    }
  }

  @Test func linksInTextsOfFrontMatterAndEncodedPathsFollow() async throws {
    let text =
      "---\ntitle: B\ndate: 2021\noutside: |\n  See [her](../people/mara-olsen.md#her-office).\n---\n"
      + "[a](../people/mara%2Dolsen.md?x#her-office) [b](<../people/mara-olsen.md>)\n"
    let desk = await Desk.note("[[mara-⟦⟧olsen]]", beside: ["notes/b.md": text])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "mara-o")))
    #expect(
      desk.texts(after: edit)["notes/b.md"]
        == text.replacing("mara-olsen", with: "mara-o").replacing("mara%2Dolsen", with: "mara-o"))
  }

  @Test func slugThatIsAlsoAnEndingIsRenamedInItsPlace() async throws {
    let desk = await Desk.note(
      "[[md⟦⟧]] [a](../topics/md.md) [[topics/md.md]]",
      beside: ["topics/md.md": "---\nname: Maryland\ntype: place\n---\n"])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "maryland")))
    #expect(
      desk.texts(after: edit)["notes/walk.md"]?.hasSuffix(
        "[[maryland]] [a](../topics/maryland.md) [[topics/maryland.md]]\n") == true)
  }

  @Test func entriesOfTheMenuAreRenamedThereToo() async throws {
    let settings =
      "title: O\nurl: https://orchard.example/\nnavigation:\n  - label: She\n    to: 'person:mara-ol⟦⟧sen' # c\n"
    let desk = await Desk(["site.yml": settings])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "mara-o")))
    #expect(
      desk.texts(after: edit)["site.yml"]
        == settings.replacing("mara-ol⟦⟧sen", with: "mara-o"))
    #expect(edit.renamed.map(\.to) == ["Content/people/mara-o.md"])
  }

  @Test func refusalNamesTheFileThatIsInTheWay() async {
    let desk = await Desk.note("[[mara-⟦⟧olsen]] [a](../people/mara&#45;olsen.md)")
    #expect(
      refusal(desk.answers.rename(at: desk.offset, to: "mara-o"))
        == "'Content/notes/walk.md' refers to it by '../people/mara&#45;olsen.md', which can't be changed safely: change that first"
    )
  }

  @Test func nameChangesWithItsReferencesAndStaysAmongTheNames() async throws {
    let desk = await Desk([
      "people/mara-olsen.md":
        "---\n# the mayor\nname: 'Mara ⟦⟧Olsen'   # so\nnames:\n  - Olsen  # short\n\n# end\n---\nMayor.\n",
      "notes/a.md":
        "---\ntitle: A\ndate: 2021\n---\n[[Mara Olsen]], [[Mara Olsen|she]], [[Olsen]], Mara Olsen.\n",
    ])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "Mara O'Neil")))
    let texts = desk.texts(after: edit)
    #expect(
      texts["people/mara-olsen.md"]
        == "---\n# the mayor\nname: 'Mara O''Neil'   # so\nnames:\n  - Olsen  # short\n  - Mara Olsen\n\n# end\n---\nMayor.\n"
    )
    #expect(
      texts["notes/a.md"]?.hasSuffix(
        "[[Mara O'Neil]], [[Mara O'Neil|she]], [[Olsen]], Mara Olsen.\n")
        == true)
  }

  @Test func headingChangesWithTheFragmentsThatNameIt() async throws {
    let desk = await Desk([
      "people/mara-olsen.md":
        "---\nname: Mara Olsen\n---\n## Her ⟦⟧office\n\n## Her office\n\n[[#her-office]]\n",
      "notes/a.md":
        "---\ntitle: A\ndate: 2021\n---\n[[Mara Olsen#her-office]] [[mara-olsen#Her office|x]] "
        + "[y](../people/mara-olsen.md#her-office) [[mara-olsen#her-office-1]] `#her-office`\n",
    ])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: "Her work")))
    let texts = desk.texts(after: edit)
    #expect(
      texts["people/mara-olsen.md"]?.hasSuffix("## Her work\n\n## Her office\n\n[[#her-work]]\n")
        == true)
    #expect(
      texts["notes/a.md"]?.hasSuffix(
        "[[Mara Olsen#her-work]] [[mara-olsen#Her work|x]] [y](../people/mara-olsen.md#her-work) "
          + "[[mara-olsen#her-office]] `#her-office`\n") == true)
  }

  @Test(arguments: [("عمر", "عمر حداد"), ("青森", "青森太郎")])
  func namesOfAnyScriptAreRenamed(_ old: String, _ new: String) async throws {
    let desk = await Desk.note(
      "😀 [[\(old)⟦⟧]] \(old)", beside: ["people/x.md": "---\nname: \(old)\n---\n"])
    let edit = try #require(made(desk.answers.rename(at: desk.offset, to: new)))
    let texts = desk.texts(after: edit)
    #expect(texts["notes/walk.md"]?.hasSuffix("😀 [[\(new)]] \(old)\n") == true)
    #expect(texts["people/x.md"] == "---\nname: \(new)\nnames: [\(old)]\n---\n")
  }

  @Test func wordsOfSourcesAndTextsCanNotBeRenamed() async {
    for body in ["Mara Ols⟦⟧en came.", "Wo⟦⟧rds.", "`[[mara-⟦⟧olsen]]`"] {
      let desk = await Desk.note(body)
      #expect(desk.answers.renamable(at: desk.offset) == nil, "\(body)")
    }
  }
}
