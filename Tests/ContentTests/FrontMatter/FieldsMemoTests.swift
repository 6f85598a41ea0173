import Diagnostics
import Markdown
import Support
import Testing

@testable import Content

/// A document is the same whether its file is read or an earlier reading reused.
struct FieldsMemoTests {
  private static let id = EntityID(.figure, "cost")
  private static let text = """
    ---
    title: Cost
    names: [The "cost", Kosten]
    unit: crowns
    people: [Kim, "text: a clerk"]
    claims:
      - {says: 5 crowns, source: post, paragraph: 12, as_of: 2020-03~/.., by: "text: Kim"}
      - {says: about 6, source: post, paragraph: 3, as_of: 2020-03-25/2020-03-30, value: "6?"}
    explanation: One *read* it.
    redirect_from: [costs]
    updated: 2021
    draft: true
    extra: {tone: warm, size: ["7", {wide: [a, b]}]}
    unconfirmed: unit
    ---
    # Head

    A body.
    """

  private let file = InputFile(path: "Content/figures/cost.md", bytes: Array(text.utf8))

  @Test func whatIsTakenOverIsWhatWasRead() throws {
    var reported: [Diagnostic] = []
    let read = Document(parsing: file, as: Self.id, introduces: nil, into: &reported)
    #expect(reported == [] && !read.memo.isEmpty)
    let known = try #require(
      Document(recalling: read.memo, of: file, as: Self.id, introduces: nil))
    #expect(known.title == read.title && known.isTitled && known.isComplete)
    #expect(known.declared == read.declared && known.memo == read.memo)
    #expect(known.common.extra == read.common.extra && known.common.isDraft)
    #expect(known.common.extra.flatMap(\.value.texts) == ["warm", "7", "a", "b"])
    #expect(known.common.unconfirmed == read.common.unconfirmed)
    #expect(known.common.updated == read.common.updated)
    #expect(known.common.redirectFrom == read.common.redirectFrom)
    let (first, second) = (try #require(known.entity.figure), try #require(read.entity.figure))
    #expect(first.names == second.names && first.people == second.people)
    #expect(first.claims.map(\.id) == ["claim-post-p12", "claim-post-p3"])
    #expect(first.claims.map(\.says) == second.claims.map(\.says))
    #expect(first.claims.map(\.asOf) == second.claims.map(\.asOf))
    #expect(first.claims.map(\.by) == second.claims.map(\.by))
    #expect(first.claims.map(\.value) == second.claims.map(\.value))
    #expect(known.texts.map(\.place) == [.body, .explanation])
    #expect(known.texts.map(\.extent) == read.texts.map(\.extent))
    #expect(known.texts.map(\.outline.headings) == read.texts.map(\.outline.headings))
    #expect(known.texts.map(\.outline.paragraphs) == read.texts.map(\.outline.paragraphs))
  }

  @Test func aFileWithAnErrorHasNothingToTakeOver() {
    let invalid = InputFile(
      path: file.path, bytes: Array(Self.text.replacing("unit:", with: "unti:").utf8))
    var reported: [Diagnostic] = []
    let read = Document(parsing: invalid, as: Self.id, introduces: nil, into: &reported)
    #expect(!reported.isEmpty && read.memo.isEmpty)
    #expect(Document(recalling: [], of: invalid, as: Self.id, introduces: nil) == nil)
  }

  @Test func fieldsAreWrittenAsTheyWereRead() {
    var reported: [Diagnostic] = []
    let memo = Document(parsing: file, as: Self.id, introduces: nil, into: &reported).memo
    var reader = MemoReader(memo)
    let fields = Fields(reading: &reader)
    var writer = MemoWriter()
    fields.write(to: &writer)
    #expect(!reader.isDamaged && memo.starts(with: writer.bytes))
    for cut in memo.indices {
      #expect(
        Document(recalling: memo[..<cut], of: file, as: Self.id, introduces: nil) == nil, "\(cut)")
    }
  }
}
