import Content
import Diagnostics
import Linking
import Markdown
import Pages
import Support
import TestSupport
import Testing

@testable import Publishing

/// What is kept between runs of the program is what was found.
struct KnownDocumentsTests {
  private static let files = [
    "site.yml": "title: T\nurl: https://t.example/\n",
    "topics/arden.md": """
    ---
    type: place
    name: Arden
    outside: Since **1900**.
    ---
    # The bridge

    It is [there](../notes/n.md).
    """,
    "articles/post.md": "---\ntitle: Post\ndate: 2021-06-01\n---\nArden paid 5 crowns.\n\nMore.",
    "notes/n.md": """
    ---
    title: N
    date: 2021-06-02
    ---
    Arden, [[arden#the-bridge|there]][@post, paras. 1–2; @post].

    ![[arden]]
    """,
    "notes/m.md": "---\ntitle: M\ndate: 2021-06-03\n---\n<b>Raw</b>.\n",
    "figures/cost.md": """
    ---
    title: Cost
    unit: crowns
    topics: [Arden]
    claims: [{says: 5 crowns, source: post, paragraph: 1}]
    ---
    """,
  ]

  private func build(reusing memo: BuildMemo? = nil) async throws -> Build {
    let templates = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
    return await Build(
      Inputs(
        content: Self.files.map {
          InputFile(path: "Content/\($0.key)", bytes: Array($0.value.utf8))
        },
        templates: templates.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }),
      reusing: memo)
  }

  @Test func whatIsWrittenIsReadAgain() async throws {
    let known = try #require(await build().memo.links?.known)
    let read = try #require(await KnownDocuments(parsing: known.bytes[...]))
    #expect(read.meaning == known.meaning)
    #expect(read.documents.map(\.path) == known.documents.map(\.path))
    #expect(read.documents.map(\.id) == known.documents.map(\.id))
    #expect(read.documents.map(\.digest) == known.documents.map(\.digest))
    #expect(read.documents.map(\.extent) == known.documents.map(\.extent))
    #expect(read.documents.map(\.memo) == known.documents.map(\.memo))
    #expect(read.documents.map(\.linked?.links) == known.documents.map(\.linked?.links))
    #expect(read.documents.map(\.linked?.marks) == known.documents.map(\.linked?.marks))
    #expect(read.documents.map(\.linked?.declared) == known.documents.map(\.linked?.declared))
    let note = try #require(read.documents.first { $0.path == "Content/notes/n.md" }?.linked)
    #expect(note.links.count == 6 && note.marks[.body]?.count == 3)
  }

  @Test func textsOfKnownFilesAreReadWhenTheyAreAskedFor() async throws {
    let disk = MemoryFileSystem()
    let fresh = try await build()
    await fresh.memo.write(to: "site", version: "1", on: disk)
    let memo = await BuildMemo(of: "site", version: "1", on: disk)
    #expect(memo.known?.documents.count == 5)
    #expect(await memo.groups.count == 1)
    for (path, text) in Self.files where path.hasSuffix(".md") {
      let file = InputFile(path: "Content/\(path)", bytes: Array(text.utf8))
      let known = try #require(memo.parsed(file).document)
      let read = try #require(ParsedFile(file).document)
      #expect(known.texts.map(\.extent) == read.texts.map(\.extent))
      #expect(known.texts.map(\.outline.runs) == read.texts.map(\.outline.runs))
      // A file with an error is read at once, and the error reported again.
      #expect(known.texts[0].isReadWhenAskedFor == (path != "notes/m.md"))
    }
    let reused = try await build(reusing: memo)
    #expect(reused.diagnostics == fresh.diagnostics && !fresh.diagnostics.isEmpty)
    for page in try #require(fresh.pages).pages {
      #expect(reused.render(page).bytes == fresh.render(page).bytes, "\(page.path)")
    }
  }

  @Test func partsThatCannotBeReadAreWrittenAnew() async throws {
    let disk = MemoryFileSystem()
    let memo = try await build().memo
    await memo.write(to: "site", version: "1", on: disk)
    let paths = disk.files.keys.filter { $0.contains("/groups/") }.sorted()
    let path = try #require(paths.first)
    #expect(paths == [path, "\(path).rows"])
    let good = disk.files[path]
    disk.put([1], at: path)
    #expect(await BuildMemo(of: "site", version: "1", on: disk).groups.isEmpty)
    await memo.write(to: "site", version: "1", on: disk)
    #expect(disk.files[path] == good)
    await BuildMemo.empty.write(to: "site", version: "1", on: disk)
    #expect(paths.allSatisfy { disk.files[$0] == nil })
  }

  /// What a table of a changed site takes from the group is kept beside it, and made again where it is damaged.
  @Test(arguments: [false, true]) func rowsOfMentionsAreReadWhenTheyAreAskedFor(damaged: Bool)
    async throws
  {
    let disk = MemoryFileSystem()
    let fresh = try await build()
    await fresh.memo.write(to: "site", version: "1", on: disk)
    let path = try #require(disk.files.keys.first { $0.hasSuffix(".rows") })
    if damaged { disk.put([1], at: path) }
    let memo = await BuildMemo(of: "site", version: "1", on: disk)
    let group = try #require(await memo.groups.values.first)
    #expect((group.mentions() == nil) == damaged)
    let reused = try await build(reusing: memo)
    let page = try #require(reused.pages?["data/mentions.csv"])
    #expect(reused.render(page).bytes == fresh.render(page).bytes)
    #expect(reused.render(page).bytes.count > 200)
  }
}
