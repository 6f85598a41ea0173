import Content
import Diagnostics
import Support
import Templates
import Testing

@testable import Pages

/// Who made an image, and the narrower file beside it.
struct ImageCreditTests {
  private func site(_ images: String, narrow width: Int = 640) -> TestBriefing {
    let svg = { (width: Int) in
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 \(width) 20'/>"
    }
    return TestBriefing([
      "notes/a.md":
        "---\ntitle: A\ndate: 2021\nimages:\n\(images)\n---\n![a plan](plan.svg \"The plan\")\n",
      "notes/plan.svg": svg(1280), "notes/plan-small.svg": svg(width),
    ])
  }

  private static let credited =
    "  - file: plan.svg\n    credit: Mara Olsen\n    licence: CC BY-SA 4.0"

  private func page(_ site: TestBriefing) throws -> Page {
    try #require(site.pages.pages.first { $0.path == "notes/a.html" })
  }

  @Test func creditAndLicenceAreShownAndStatedForMachines() throws {
    let site = site(Self.credited)
    #expect(site.diagnostics.map(\.text) == [])
    let document = try #require(site.site[EntityID(.note, "a")])
    let text = PageBuilder(site.briefing, .relative(from: "notes/a.html"), cards: [:])
      .text(of: document)
    #expect(text.credits.map(\.url) == ["plan.svg"])
    #expect(text.credits.map(\.credit.credit) == ["Mara Olsen"])
    var json: [UInt8] = []
    LinkedData(try page(site), in: site.briefing).json(breadcrumbs: []).append(to: &json)
    #expect(
      String(decoding: json, as: UTF8.self).contains(
        #""image":[{"@type":"ImageObject","contentUrl":"https://orchard.example/notes/plan.svg","#
          + #""width":1280,"height":20,"creditText":"Mara Olsen","#
          + #""license":"https://creativecommons.org/licenses/by-sa/4.0/"}]"#))
  }

  @Test func narrowFileIsOfferedToNarrowWindowsAndPublished() throws {
    let body = { (site: TestBriefing) throws -> String in
      let document = try #require(site.site[EntityID(.note, "a")])
      let text = PageBuilder(site.briefing, .relative(from: "notes/a.html"), cards: [:])
        .text(of: document)
      return text.body.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
    let site = site(Self.credited)
    #expect(try body(site).contains("srcset=\"plan-small.svg 640w, plan.svg 1280w\" sizes=\""))
    #expect(site.paths.contains("notes/plan-small.svg"))
    // A file that isn't narrower is another image.
    #expect(try !body(self.site(Self.credited, narrow: 1280)).contains("srcset"))
  }

  @Test func creditOfAnImageThatTheTextDoesNotShowIsAnError() {
    let diagnostics = site("  - file: plam.svg\n    credit: Mara Olsen").diagnostics
    #expect(diagnostics.map(\.id) == [.unusableImage])
    #expect(diagnostics.map(\.suggestion?.phrase) == ["did you mean 'plan.svg'?"])
  }

  @Test(arguments: [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("https://a.example/l", "https://a.example/l"), ("all rights reserved", nil),
    ("CC BY 9.0", nil),
  ])
  func licencesHaveAddresses(licence: String, address: String?) {
    let images = "  - file: plan.svg\n    licence: \(licence)"
    let credits = site(images).site[EntityID(.note, "a")]?.common.images ?? []
    #expect(credits.map(\.licenceURL) == [address])
  }
}
