import Support
import TestSupport
import Testing

@testable import LanguageServer

@Suite(.timeLimit(.minutes(5)))
struct EditingSessionTests {
  private static let note = "Content/notes/new.md"
  private static let text =
    "---\ntitle: New\ndate: 2021-06-01\n---\n😀 See [[mara-olsen|her]] and [[Nobdy]].\n"

  @Test func diagnosticsFollowEachChange() async throws {
    let session = try Session()
    try await session.start(#"{}"#)
    session.open(Self.note, Self.text)
    #expect(try await session.diagnostics(of: Self.note) == ["no page is called 'Nobdy'"])
    // In UTF-16: 'Nobdy' starts after a pair of surrogates.
    session.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(session.uri(Self.note))","version":2},"contentChanges":[{"range":{"start":{"line":4,"character":32},"end":{"line":4,"character":37}},"text":"Mara Olsen"}]}"#
    )
    #expect(try await session.diagnostics(of: Self.note) == [])
  }

  @Test func fileThatIsOpenedAgainLosesWhatWasShownOfIt() async throws {
    let session = try Session()
    try await session.start()
    session.open(Self.note, Self.text)
    #expect(try await session.diagnostics(of: Self.note) == ["no page is called 'Nobdy'"])
    session.notify(
      "textDocument/didClose", #"{"textDocument":{"uri":"\#(session.uri(Self.note))"}}"#)
    session.open(Self.note, Self.text.replacing("Nobdy", with: "Mara Olsen"))
    #expect(try await session.diagnostics(of: Self.note) == [])
  }

  @Test func diagnosticsAreShownUnderTheClientsAddressAndTakenFromTheOther() async throws {
    let note = "Content/notes/bad.md"
    let session = try Session([note: "---\ntitle: Bad\ndate: 2021\n---\n[[Nobdy]]\n"])
    try await session.start()
    #expect(try await session.diagnostics(of: note) == ["no page is called 'Nobdy'"])
    let own = "Content/notes/b%61d.md"
    session.open(own, "---\ntitle: Bad\ndate: 2021\n---\n[[Nobdy]] [[Nobdy]]\n")
    #expect(try await session.diagnostics(of: note) == [])
    #expect(try await session.diagnostics(of: own).count == 2)
    session.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(session.uri(own))"}}"#)
    #expect(try await session.diagnostics(of: own) == [])
    #expect(try await session.diagnostics(of: note).count == 1)
  }

  @Test func filesThatAreNotOpenAreReportedToo() async throws {
    let session = try Session([
      "Content/notes/bad.md": "---\ntitle: Bad\ndate: 2021\n---\n[[Nobdy]]\n"
    ])
    try await session.start()
    #expect(
      try await session.diagnostics(of: "Content/notes/bad.md") == ["no page is called 'Nobdy'"])
    try session.folder.write(
      "---\ntitle: Bad\ndate: 2021\n---\nWords.\n", to: "Content/notes/bad.md")
    session.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    #expect(try await session.diagnostics(of: "Content/notes/bad.md") == [])
  }

  @Test func placesAreAnsweredInTheUnitsAgreedOn() async throws {
    let session = try Session()
    try await session.start()
    session.open(Self.note, Self.text)
    let hover = try await session.result("textDocument/hover", session.position(Self.note, 4, 12))
    #expect(hover?["contents"]?["value"]?.string?.hasPrefix("**Mara Olsen**") == true)
    #expect(hover?["range"]?["start"]?["character"]?.integer == 9)
    let place = try await session.result(
      "textDocument/definition", session.position(Self.note, 4, 12))
    #expect(place?["uri"]?.string == session.uri("Content/people/mara-olsen.md"))
    let items = try await session.result(
      "textDocument/completion", session.position(Self.note, 4, 34))
    #expect(items?["items"]?.elements?.isEmpty == false)
    #expect(
      try await session.result("textDocument/hover", session.position(Self.note, 3, 0)) == nil)
    let outside =
      #"{"textDocument":{"uri":"file:///etc/passwd"},"position":{"line":0,"character":0}}"#
    #expect(try await session.result("textDocument/hover", outside) == nil)
  }

  @Test func slugIsRenamedWithItsFile() async throws {
    let session = try Session()
    try await session.start()
    session.open(Self.note, Self.text.replacing(" and [[Nobdy]]", with: ""))
    let edit = try await session.result(
      "textDocument/rename", session.position(Self.note, 4, 12, #","newName":"mayor-olsen""#))
    let operations = try #require(edit?["documentChanges"]?.elements)
    #expect(operations.last?["kind"]?.string == "rename")
    #expect(operations.last?["newUri"]?.string == session.uri("Content/people/mayor-olsen.md"))
    let own = try #require(
      operations.first { $0["textDocument"]?["uri"]?.string == session.uri(Self.note) })
    #expect(own["textDocument"]?["version"]?.integer == 1)
    #expect(own["edits"]?.elements?.first?["newText"]?.string == "mayor-olsen")
    #expect(own["edits"]?.elements?.first?["range"]?["start"]?["character"]?.integer == 11)
    #expect(
      try await session.error(
        "textDocument/rename", session.position(Self.note, 4, 12, #","newName":"what-it-cost""#))
        == -32803)
  }

  @Test func fixesThatWorkAreOffered() async throws {
    let session = try Session()
    try await session.start()
    session.open(Self.note, Self.text.replacing("[[Nobdy]]", with: "[[Mara Olsn]]"))
    let range = #"{"start":{"line":4,"character":0},"end":{"line":4,"character":60}}"#
    let actions = try await session.result(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(session.uri(Self.note))"},"range":\#(range),"context":{"diagnostics":[]}}"#
    )
    let titles = actions?.elements?.compactMap { $0["title"]?.string } ?? []
    #expect(titles.first == "write 'Mara Olsen'")
    #expect(titles.contains("make a person 'Mara Olsn'"))
  }
}
