import Diagnostics
import Editing
import Foundation
import Publishing
import Support
import TestSupport
import Testing

/// The look that comes with the program, and what a briefing replaces of it.
struct BuiltInTemplatesTests {
  private let disk = DiskFileSystem()

  private func builtIn() throws -> [String: [UInt8]] {
    try disk.contents(of: "\(Folders.project)/Templates").filter { !$0.key.hasSuffix(".md") }
  }

  /// The starter's pages, built with a briefing's own templates over built-in ones.
  private func pages(_ own: [String: [UInt8]], over builtIn: [String: [UInt8]]) async throws
    -> [String: [UInt8]]
  {
    let content = try disk.contents(of: "\(Folders.project)/Sources/Editing/Starter/Content")
    let inputs = Inputs(
      content: content.map { InputFile(path: "Content/\($0.key)", bytes: $0.value) },
      templates: own.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }
    ).completed(by: BuiltInTemplates(builtIn))
    let output = MemoryFileSystem()
    let outcome = try await Publication(
      Build(sharing: inputs), of: inputs.digest,
      to: OutputFolder("Public", on: output, processID: 7),
      on: output
    ).publish()
    #expect(outcome.diagnostics.map(\.text) == [])
    return output.files.below("Public")
  }

  @Test func briefingOfAnOlderInitIsTheSameWithoutItsCopies() async throws {
    let all = try builtIn()
    // That version had no template for charts.
    let copies = all.filter { $0.key != "chart.xml" }
    let upgraded = try await pages(copies, over: all)
    #expect(upgraded["figures/bridge-cost.svg"]?.isEmpty == false)
    #expect(try await pages([:], over: all) == upgraded)
    let standings = copies.map { TemplateCopy($0.key, $0.value, original: all[$0.key]).standing }
    #expect(standings.allSatisfy { $0 == .identical })
  }

  @Test func replacedFileIsKeptThroughAChangeOfAllOthers() async throws {
    let all = try builtIn()
    let lost = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Lost</title></head><body>Lost"
    let changed = all.mapValues { $0 }.merging(
      all.filter { $0.key.hasSuffix(".html") && $0.key != "layout.html" }.mapValues {
        Array("{# a later version -#}\n".utf8) + $0
      }, uniquingKeysWith: { $1 }
    ).merging(["assets/style.css": Array("body { color: red }\n".utf8)], uniquingKeysWith: { $1 })
    for builtIn in [all, changed] {
      let built = try await pages(
        ["404.html": Array("\(lost)</body></html>\n".utf8)], over: builtIn)
      #expect(
        built["404.html"].map { String(decoding: $0, as: UTF8.self) }?.hasPrefix(lost) == true)
      let style = try #require(built.first { $0.key.hasPrefix("assets/style.") })
      #expect(style.value == builtIn["assets/style.css"])
    }
  }

  @Test func copyOfEveryTemplateBuildsTheSamePages() async throws {
    let all = try builtIn()
    let copies = all.filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".xml") }
    let marked = Dictionary(
      uniqueKeysWithValues: copies.map { ($0.key, TemplateCopy.marked($0.key, $0.value)) })
    let (own, inherited) = (try await pages(marked, over: all), try await pages([:], over: all))
    #expect(own.keys.sorted() == inherited.keys.sorted())
    #expect(own.filter { inherited[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func copySaysWhetherItsOriginalHasChanged() {
    let (first, second) = (Array("a\nb\n".utf8), Array("a\nc\nb\n".utf8))
    let copy = TemplateCopy.marked("parts/a.html", first)
    let standing = { (bytes: [UInt8], original: [UInt8]?) in
      TemplateCopy("parts/a.html", bytes, original: original).standing
    }
    #expect(standing(copy, first) == .identical)
    #expect(standing(first, first) == .identical)
    #expect(standing(copy + Array("d\n".utf8), first) == .changed)
    #expect(standing(copy, second) == .outdated)
    #expect(standing(first, second) == .unknown)
    #expect(standing(first, nil) == .own)
    #expect(TemplateCopy("parts/a.html", copy, original: second).difference == ["-2: c"])
    #expect(
      TemplateCopy("parts/a.html", copy + Array("d\n".utf8), original: first).difference
        == ["+3: d"])
  }

  @Test func commandsCopyOneFileAndCompareIt() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(["init", "site"], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let site = "\(folder.path)/site"
    #expect(!FileManager.default.fileExists(atPath: "\(site)/Templates"))
    let run = { try Program.run(["templates"] + $0, in: site) }
    #expect(try run(["list"]).output.contains("\nfigure.html\n"))
    #expect(try run(["copy", "figur.html"]).status == 1)
    #expect(try run(["copy", "figure.html"]).output == "./Templates/figure.html\n")
    #expect(try run(["copy", "figure.html"]).status == 2)
    #expect(try run(["list"]).output.contains("\nfigure.html: the same as the built-in file"))
    let copy = "\(site)/Templates/figure.html"
    let text = try String(contentsOfFile: copy, encoding: .utf8)
    try text.replacing("<h1>", with: "<h1 class=\"mine\">").write(
      toFile: copy, atomically: true, encoding: .utf8)
    let compared = try run(["diff"]).output
    #expect(compared.hasPrefix("figure.html: changed here; the built-in file is as it was"))
    #expect(compared.contains(": <h1 class=\"mine\">{{ figure.title }}</h1>\n"))
    #expect(try Program.run(["build"], in: site).status == 0)
    let page = try String(
      contentsOfFile: "\(site)/Public/figures/bridge-cost.html", encoding: .utf8)
    #expect(page.contains("<h1 class=\"mine\">"))
  }
}
