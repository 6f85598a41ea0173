import Content
import Diagnostics
import Editing
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
    let unfilled: Set<DiagnosticID> = [.placeholder, .missingKey]
    #expect(diagnostics.allSatisfy { unfilled.contains($0.id) }, "\(diagnostics.map(\.text))")
    #expect(document.title == title)
  }

  @Test func everyKeyIsThereOrExplained() throws {
    let new = try #require(NewDocument(.figure, title: "F", today: "2020"))
    for key in Keys.of(.figure) {
      #expect(new.text.contains(key.isRequired ? "\n\(key.name): " : "\n# \(key.name): "))
    }
  }

  @Test func titleWithoutALetterGivesNothing() {
    #expect(NewDocument(.note, title: "…!", today: "2020") == nil)
  }
}
