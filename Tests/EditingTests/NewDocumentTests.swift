import Content
import Diagnostics
import Editing
import Support
import Testing

struct NewDocumentTests {
  @Test(arguments: Kind.allCases)
  func newFileOfEachKindIsSound(kind: Kind) throws {
    let title = #"What "5,000" means: a \ note #1"#
    let new = try #require(NewDocument(kind, title: title, today: "2020-08-09"))
    guard case .document(let id, let introduces) = ContentPath(new.path) else {
      Issue.record("\(new.path) is no place for a document")
      return
    }
    #expect(id == EntityID(kind, "what-5-000-means-a-note-1"))
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: new.path, bytes: Array(new.text.utf8))
    let document = Document(parsing: file, as: id, introduces: introduces, into: &diagnostics)
    #expect(document.title == title)
    // Each placeholder is reported where it is, and nothing else is.
    let lines = new.text.split(separator: "\n", omittingEmptySubsequences: false)
    let open = lines.indices.filter { lines[$0].contains(": \"…\"") }
    #expect(diagnostics.map(\.location.line) == open.map { $0 + 1 })
    #expect(diagnostics.allSatisfy { $0.id == .placeholder }, "\(diagnostics.map(\.text).joined())")
    #expect(open.isEmpty == [.note, .page, .person].contains(kind))
  }

  @Test func fileIsNamedAsTheBriefingsLanguageSpellsTheTitle() throws {
    let new = try #require(NewDocument(.note, title: "Die Brücke", in: "de", today: "2020"))
    #expect(new.path == "Content/notes/die-bruecke.md")
  }

  @Test func everyKeyIsThereOrExplained() throws {
    let new = try #require(NewDocument(.figure, title: "F", today: "2020"))
    for key in Keys.of(.figure) {
      #expect(new.text.contains(key.isRequired ? "\n\(key.name): " : "\n# \(key.name): "))
    }
    #expect(new.text.contains("\n  - says: \"…\""))
    #expect(new.text.contains("\n    # as_of: "))
  }

  @Test func noteIsOfToday() throws {
    #expect(
      try #require(NewDocument(.note, title: "N", today: "2020-08-09")).text.contains(
        "date: 2020-08-09"))
  }

  @Test func givenSlugNamesTheFile() throws {
    let new = try #require(NewDocument(.page, title: "…!", slug: "about-us", today: "2020"))
    #expect(new.path == "Content/about-us.md")
  }

  @Test func titleWithoutALetterGivesNothing() {
    #expect(NewDocument(.note, title: "…!", today: "2020") == nil)
  }
}
