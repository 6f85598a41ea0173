import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import Testing

/// Links are taken over from the last build only while nothing that they rest on has changed.
struct TakenOverLinksTests {
  @Test(arguments: SiteEdit.ofLinks + SiteEdit.ofPages + SiteEdit.ofLanguages)
  func linksAreFoundAgainWhereWhatTheyRestOnHasChanged(_ edit: SiteEdit) async throws {
    let templates = try await SiteEdit.Templates.made.value
    let first = await edit.build(edit.before, templates)
    let fresh = await edit.build(edit.after, templates)
    #expect([first.diagnostics.hasErrors, fresh.diagnostics.hasErrors] == edit.faults)
    let disk = MemoryFileSystem()
    await first.memo.write(to: "site", version: "1", on: disk)
    let pages = (fresh.pages?.pages ?? []).map { (page: $0, bytes: fresh.render($0).bytes) }
    for memo in [first.memo, await BuildMemo(of: "site", version: "1", on: disk)] {
      let reused = await Build(edit.inputs(edit.after, templates), reusing: memo)
      #expect(reused.diagnostics == fresh.diagnostics)
      for (page, bytes) in pages {
        #expect(reused.render(page).bytes == bytes, "\(page.path)")
      }
    }
  }
}
