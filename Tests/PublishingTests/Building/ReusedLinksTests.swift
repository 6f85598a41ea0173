import Diagnostics
import Pages
import Publishing
import Support
import TestSupport
import Testing

/// Links are reused from the last build only while nothing that they rest on has changed.
struct ReusedLinksTests {
  @Test(arguments: SiteEdit.ofLinks + SiteEdit.ofPages + SiteEdit.ofTexts + SiteEdit.ofLanguages)
  func linksAreFoundAgainWhereWhatTheyRestOnHasChanged(_ edit: SiteEdit) async throws {
    let templates = try await SiteEdit.Templates.made.value
    let first = await edit.build(edit.before, templates)
    let fresh = await edit.build(edit.after, templates)
    #expect([first.diagnostics.hasErrors, fresh.diagnostics.hasErrors] == edit.faults)
    let disk = MemoryFileSystem()
    await first.memo.write(to: "site", version: "1", on: disk)
    let pages = (fresh.pages?.pages ?? []).map { (page: $0, bytes: fresh.render($0).bytes) }
    let there = await Build(edit.inputs(edit.after, templates), reusing: first.memo)
    let back = await Build(edit.inputs(edit.before, templates), reusing: there.memo)
    #expect(back.diagnostics == first.diagnostics)
    #expect(back.pages?.pages == first.pages?.pages)
    let kept = await BuildMemo(of: "site", version: "1", on: disk, besides: templates.build)
    for memo in [first.memo, kept, back.memo] {
      let reused = await Build(edit.inputs(edit.after, templates), reusing: memo)
      #expect(reused.diagnostics == fresh.diagnostics)
      #expect(reused.pages?.pages == fresh.pages?.pages)
      for (page, bytes) in pages {
        #expect(reused.render(page).bytes == bytes, "\(page.path)")
      }
    }
  }
}
