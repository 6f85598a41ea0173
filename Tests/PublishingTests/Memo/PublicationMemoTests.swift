import Diagnostics
import Pages
import Support
import TestSupport
import TestTexts
import Testing

@testable import Publishing

struct PublicationMemoTests {
  private let memo = PublicationMemo(
    inputs: Digest(of: [1]), output: "/site/Public", manifest: Digest(of: [2]),
    modes: NewModes(mask: 0o77, file: 0o600, folder: 0o700), rootMode: 0o2775,
    diagnostics: [
      Diagnostic(
        .rawHTML, "raw <b>", at: InputFile(path: "a.md", bytes: [1, 2]).location(of: 1..<2),
        suggestion: "write Markdown")
    ],
    pages: [
      PublicationMemo.PublishedPage(
        "a.html", key: Digest(of: [3]), digest: Digest(of: [4]),
        status: FileStatus(mode: 0o4600, size: 9, inode: .max, modified: -5, changed: 7),
        facts: OutputCheck.PageFacts(
          "a.html", anchors: PackedPlaces([OutputPlace(hash: 3), OutputPlace(hash: .max)]),
          asked: PackedPlaces([OutputPlace(hash: 300)]))),
      PublicationMemo.PublishedPage(
        "data/c.csv", key: nil, digest: Digest(of: []),
        status: FileStatus(size: 0, inode: 1, modified: 2, changed: -3),
        facts: OutputCheck.PageFacts(
          "data/c.csv", anchors: PackedPlaces([]), asked: PackedPlaces([]))),
    ], isWhole: true)

  @Test func whatIsWrittenIsReadAgain() throws {
    let read = try #require(PublicationMemo(parsing: memo.bytes[...]))
    #expect(read.inputs == memo.inputs && read.manifest == memo.manifest)
    #expect(read.output == memo.output)
    #expect(read.modes == memo.modes && read.rootMode == memo.rootMode)
    #expect(read.diagnostics == memo.diagnostics)
    #expect(read.pages.map(\.path) == ["a.html", "data/c.csv"] && read.isWhole)
    for page in memo.pages {
      let found = try #require(read.page(at: page.path))
      #expect(found.key == page.key && found.digest == page.digest && found.status == page.status)
      #expect(found.facts.anchors == page.facts.anchors && found.facts.asked == page.facts.asked)
    }
  }

  @Test func bytesOfAnyKindEndWithoutATrap() async {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let body = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      _ = PublicationMemo(parsing: body[...])
      _ = await KnownDocuments(parsing: body[...])
      _ = DocumentGroup(parsing: body[...]) { nil }
      var reader = MemoReader(body[...])
      while !reader.isDamaged, !reader.isAtEnd { _ = reader.list { $0.optionalText() } }
      #expect(reader.isDamaged || reader.isAtEnd)
    }
  }

  @Test func fileAsYoungAsTheMemoIsNotTrusted() throws {
    let disk = MemoryFileSystem(["site/Public/a.html": [1]])
    let status = disk.status(of: "site/Public/a.html")
    let known = try #require(status)
    let memo = PublicationMemo(
      inputs: Digest(of: []), output: "site/Public", manifest: Digest(of: []),
      modes: NewModes(mask: 0, file: 0, folder: 0), rootMode: nil, diagnostics: [],
      pages: [
        PublicationMemo.PublishedPage(
          "a.html", key: nil, digest: Digest(of: [1]), status: known,
          facts: OutputCheck.PageFacts(
            "a.html", anchors: PackedPlaces([]), asked: PackedPlaces([])))
      ], isWhole: true)
    #expect(memo.digest(of: "a.html", status) == nil)
    memo.write(to: "site", version: "1", on: disk)
    let read = try #require(PublicationMemo(of: "site", version: "1", on: disk))
    #expect(read.digest(of: "a.html", status) == Digest(of: [1]))
    disk.put([2], at: "site/Public/a.html")
    #expect(read.digest(of: "a.html", disk.status(of: "site/Public/a.html")) == nil)
  }
}
