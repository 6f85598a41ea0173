import Diagnostics
import Pages
import Publishing
import TestSupport
import Testing

/// Links are taken over from the last build only while nothing that they rest on has changed.
struct TakenOverLinksTests {
  /// What a note says that stays as it is, and a file beside it before and after an edit.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let note: String
    let path: String
    let before: String
    let after: String
    /// Whether the site has a fault before the edit, and after it.
    let faults: [Bool]
  }

  private static let article = "---\ntitle: Post\ndate: 2021-06-01\n---\nArden paid 5 crowns."
  private static let topic = "---\ntype: place\nname: Arden\n---\n# The bridge\n"
  private static let settings = "title: T\nurl: https://t.example/\n"
  private static let files = [
    "site.yml": settings, "topics/arden.md": topic, "articles/post.md": article,
    "figures/cost.md": """
    ---
    title: Cost
    unit: crowns
    claims: [{says: 5 crowns, source: post, paragraph: 1}]
    ---
    """,
  ]

  static let edits = [
    Edit(
      testDescription: "a cited paragraph comes", note: "So it is[@post, para. 2].",
      path: "articles/post.md", before: article, after: "\(article)\n\nMore.",
      faults: [true, false]),
    Edit(
      testDescription: "a cited paragraph goes", note: "So it is[@post, para. 2].",
      path: "articles/post.md", before: "\(article)\n\nMore.", after: article,
      faults: [false, true]),
    Edit(
      testDescription: "a conflict is resolved", note: "So it is[@post, para. 3].",
      path: "articles/post.md",
      before: "\(article)\n\n<<<<<<< a\nB\n=======\nC\n>>>>>>> d\n",
      after: "\(article)\n\nMore.\n\nAnd more.", faults: [true, false]),
    Edit(
      testDescription: "the words of a claim go", note: "Arden.", path: "articles/post.md",
      before: article, after: article.replacing("5", with: "6"), faults: [false, true]),
    Edit(
      testDescription: "a heading is renamed", note: "See [[arden#The bridge]].",
      path: "topics/arden.md", before: topic, after: topic.replacing("bridge", with: "tower"),
      faults: [false, true]),
    Edit(
      testDescription: "a name is added", note: "See [[Lee]].", path: "people/kim.md",
      before: "---\nname: Kim Ash\n---\n", after: "---\nname: Kim Ash\nnames: [Lee]\n---\n",
      faults: [true, false]),
    Edit(
      testDescription: "a draft is published", note: "See [[Lee]].", path: "people/lee.md",
      before: "---\nname: Lee\ndraft: true\n---\n", after: "---\nname: Lee\n---\n",
      faults: [true, false]),
    Edit(
      testDescription: "a fault elsewhere stays", note: "See [[Nobody]].", path: "topics/arden.md",
      before: topic, after: "\(topic)\nA town.\n", faults: [true, true]),
    Edit(
      testDescription: "names link no longer", note: "Arden it was.", path: "site.yml",
      before: settings, after: "\(settings)autolink: off\n", faults: [false, false]),
  ]

  private static func inputs(
    _ edit: Edit, _ text: String, _ templates: [InputFile]
  ) -> Inputs {
    var files = files
    files["notes/n.md"] = "---\ntitle: N\ndate: 2021-06-02\n---\n\(edit.note)\n"
    files[edit.path] = text
    return Inputs(
      content: files.map { InputFile(path: "Content/\($0.key)", bytes: Array($0.value.utf8)) },
      templates: templates)
  }

  @Test(arguments: edits)
  func linksAreFoundAgainWhereWhatTheyRestOnHasChanged(_ edit: Edit) async throws {
    let templates = try EditedSite(seed: 1).inputs.templates
    let first = await Build(Self.inputs(edit, edit.before, templates))
    let fresh = await Build(Self.inputs(edit, edit.after, templates))
    let reused = await Build(Self.inputs(edit, edit.after, templates), reusing: first.memo)
    #expect([first.diagnostics.hasErrors, fresh.diagnostics.hasErrors] == edit.faults)
    #expect(reused.diagnostics == fresh.diagnostics)
    for page in fresh.pages?.pages ?? [] {
      #expect(reused.render(page).bytes == fresh.render(page).bytes, "\(page.path)")
    }
  }
}
