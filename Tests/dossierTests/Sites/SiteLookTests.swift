import Content
import Diagnostics
import Foundation
import Publishing
import Support
import TestSupport
import Testing

/// What `look` in `site.yml` changes.
struct SiteLookTests {
  private static let image = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"></svg>".utf8)

  private func built(_ look: String) async throws -> (pages: [String: String], [Diagnostic]) {
    let templates = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
    let inputs = Inputs(
      content: [
        InputFile(
          path: "Content/site.yml",
          bytes: Array("title: T\nurl: https://t.example/\n\(look)".utf8)),
        InputFile(path: "Content/index.md", bytes: Array("---\ntitle: T\n---\nText.\n".utf8)),
        InputFile(path: "Content/static/logo.svg", bytes: Self.image),
      ], templates: []
    ).completed(by: BuiltInTemplates(templates))
    let output = MemoryFileSystem()
    let outcome = try await Publication(
      Build(sharing: inputs), of: inputs.digest,
      to: OutputFolder("Public", on: output, processID: 7),
      on: output
    ).publish()
    let pages = output.files.below("Public").mapValues { String(decoding: $0, as: UTF8.self) }
    return (pages, outcome.diagnostics)
  }

  @Test func settingsBecomeAStylesheetAndImages() async throws {
    let (pages, diagnostics) = try await built(
      """
      look:
        accent: "#7a1f5c"
        font: sans
        logo: static/logo.svg
        icon: static/logo.svg
        share_image: static/logo.svg
        footer: Printed on recycled pixels.

      """)
    #expect(diagnostics.map(\.text) == [])
    let style = try #require(pages.first { $0.key.hasPrefix("assets/look.") })
    #expect(style.value.contains("--link:#7a1f5c"))
    #expect(style.value.contains("prefers-color-scheme:dark"))
    #expect(style.value.contains("--text:var(--sans)"))
    let front = try #require(pages["index.html"])
    for part in [
      "href=\"\(style.key)\"", "<img src=\"logo.svg\" alt=\"T\" width=\"40\" height=\"20\">",
      "rel=\"icon\" href=\"logo.svg\"", "og:image\" content=\"https://t.example/logo.svg\"",
      "<p>Printed on recycled pixels.</p>",
    ] {
      #expect(front.contains(part), "\(part)")
    }
  }

  @Test func withoutSettingsThereIsNoFurtherStylesheet() async throws {
    let pages = try await built("").pages
    #expect(!pages.keys.contains { $0.hasPrefix("assets/look.") })
  }

  @Test func coloursAreMadeLegible() throws {
    for colour in ["#ffcc00", "#000", "#ffffff", "#808080", "#123456"].compactMap(Colour.init) {
      let dark = colour.legible(on: Look.papers.dark, towards: .white)
      let light = colour.legible(on: Look.papers.light, towards: .black)
      #expect(dark.isLegible(on: Look.papers.dark) && light.isLegible(on: Look.papers.light))
    }
    #expect(Colour("#000")?.contrast(with: .white) == 21)
    #expect(["0b566f", "#0b566", "#0b566g", "blue"].compactMap(Colour.init) == [])
  }

  @Test func papersAreThoseOfTheStylesheet() throws {
    let style = String(
      decoding: try DiskFileSystem().read("\(Folders.project)/Templates/assets/style.css"),
      as: UTF8.self)
    for name in ["paper", "wash"] {
      let colours = style.matches(of: try Regex("--\(name): (#[0-9a-f]{6});")).prefix(2).map {
        String($0.output[1].substring ?? "")
      }
      let place = name == "paper" ? 0 : 1
      #expect(colours == [Look.papers.light[place].text, Look.papers.dark[place].text])
    }
  }
}
