import Diagnostics
import Editing
import Foundation
import Pages
import Publishing
import Support
import TestSupport
import Testing

/// The examples of a new briefing can be deleted (E11).
struct StarterTests {
  /// What refers to each example; a page that does goes first.
  private static let dependents: [String: [String]] = [
    "notes/what-the-bridge-cost.md": [],
    "figures/bridge-cost.md": ["notes/what-the-bridge-cost.md"],
    "events/bridge-opens.md": ["notes/what-the-bridge-cost.md", "figures/bridge-cost.md"],
    "people/mara-olsen.md": ["notes/what-the-bridge-cost.md", "figures/bridge-cost.md"],
    "topics/town-council.md": [
      "figures/bridge-cost.md", "events/bridge-opens.md", "people/mara-olsen.md",
      "notes/what-the-bridge-cost.md",
    ],
    "articles/gazette.txt": [
      "figures/bridge-cost.md", "events/bridge-opens.md", "people/mara-olsen.md",
      "notes/what-the-bridge-cost.md",
    ],
    "articles/courier.txt": [
      "figures/bridge-cost.md", "events/bridge-opens.md", "people/mara-olsen.md",
      "notes/what-the-bridge-cost.md", "topics/town-council.md",
    ],
  ]

  private func diagnostics(without gone: Set<String>) async throws -> [String] {
    let starter = "\(Folders.project)/Sources/Editing/Starter"
    let content = try DiskFileSystem().contents(of: "\(starter)/Content")
    let templates = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
    let build = await Build(
      sharing: Inputs(
        content: content.filter { !gone.contains($0.key) }.map {
          .init(path: "Content/\($0.key)", bytes: $0.value)
        },
        templates: templates.map { .init(path: "Templates/\($0.key)", bytes: $0.value) }))
    return await build.allDiagnostics().map(\.text)
  }

  @Test(arguments: Self.dependents.keys.sorted())
  func eachExampleCanGoWithWhatRefersToIt(example: String) async throws {
    let gone = Set([example] + (Self.dependents[example] ?? []))
    #expect(try await diagnostics(without: gone) == [])
  }

  @Test func allExamplesCanGoOneAfterTheOtherAsTheGuideSays() async throws {
    let order = [
      "notes/what-the-bridge-cost.md", "figures/bridge-cost.md", "events/bridge-opens.md",
      "people/mara-olsen.md", "topics/town-council.md", "articles/gazette.txt",
      "articles/courier.txt",
    ]
    #expect(Set(order) == Set(Self.dependents.keys))
    for count in 0...order.count {
      #expect(try await diagnostics(without: Set(order.prefix(count))) == [], "\(count)")
    }
  }

  /// What is still the starter's own is a task until it is replaced.
  @Test func eachTextOfTheStarterIsATask() async throws {
    let starter = "\(Folders.project)/Sources/Editing/Starter/Content"
    let templates = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
    let content = try DiskFileSystem().contents(of: starter)
    let tasks = { (own: [String: String]) async throws -> [String] in
      let files = content.merging(own.mapValues { Array($0.utf8) }, uniquingKeysWith: { $1 })
      let inputs = Inputs(
        content: files.map { .init(path: "Content/\($0.key)", bytes: $0.value) },
        templates: []
      ).completed(by: BuiltInTemplates(templates))
      let briefing = try #require(await Build(sharing: inputs).pages?.briefing)
      return Worklist(briefing.site, briefing.graph).tasks.filter { $0.id == .starterText }
        .map { String($0.location.path.dropFirst("Content/".count)) }
    }
    let texts = content.keys.filter { $0 != "README.md" && $0 != "site.yml" }.sorted()
    #expect(try await tasks([:]) == texts)
    let own = ["about.md": "---\ntitle: About\n---\nWe are the editors.\n"]
    #expect(try await tasks(own) == texts.filter { $0 != "about.md" })
  }
}
