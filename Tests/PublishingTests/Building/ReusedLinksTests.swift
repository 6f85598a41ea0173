import Diagnostics
import Pages
import Support
import TestSupport
import TestTexts
import Testing

@testable import Publishing

/// Links are reused from the last build only while nothing that they rest on has changed, and a page keeps its
/// key only while its bytes stay the same.
struct ReusedLinksTests {
  /// What an edited site is built from.
  private enum Memory: CaseIterable {
    /// The build before the edit, in the same run or another one.
    case sameRun, otherRun
    /// A build before the edit that was itself made from one after it.
    case undone
  }

  private static let edits =
    SiteEdit.ofLinks + SiteEdit.ofPages + SiteEdit.ofTexts + SiteEdit.ofLanguages

  /// In the short form each edit is tried in one of the three ways.
  @Test(arguments: zip(edits, edits.indices))
  func whatRestsOnAnEditIsMadeAgain(_ edit: SiteEdit, number: Int) async throws {
    let templates = try await SiteEdit.Templates.made.value
    let first = await edit.build(edit.before, templates)
    let fresh = await edit.build(edit.after, templates)
    #expect([first.diagnostics.hasErrors, fresh.diagnostics.hasErrors] == edit.hasErrors)
    let pages = (fresh.pages?.pages ?? []).map { (page: $0, bytes: fresh.render($0).bytes) }
    if !edit.hasErrors.contains(true) {
      let changed = changedPages(of: fresh, pages, since: first)
      // An edit of links may be of what no page shows.
      let isShown = edit.page != nil || number >= SiteEdit.ofLinks.count
      #expect(!isShown || changed.contains { $0.hasPrefix(edit.page ?? "") }, "\(changed)")
    }
    let all = Memory.allCases
    for memory in Soak.isOn ? all : [all[number % all.count]] {
      let memo = await memo(memory, of: first, before: edit, templates)
      let inputs = edit.inputs(edit.after, templates)
      let reused = await Build(inputs, digest: inputs.digest, reusing: memo)
      #expect(reused.diagnostics == fresh.diagnostics)
      #expect(reused.pages?.pages == fresh.pages?.pages)
      for (page, bytes) in pages {
        #expect(reused.render(page).bytes == bytes, "\(page.path)")
        #expect(reused.keys?[page] == fresh.keys?[page], "\(page.path)")
      }
      expectUnchangedKeys(in: reused, fresh, since: first)
    }
  }

  /// A page whose key need not be made has the key that it had, if it was there.
  private func expectUnchangedKeys(in reused: Build, _ fresh: Build, since first: Build) {
    for page in reused.pages?.pages ?? [] where reused.keys?.isUnchanged(page) ?? false {
      guard let earlier = first.pages?[page.path] else { continue }
      #expect(first.keys?[earlier] == fresh.keys?[page], "\(page.path)")
    }
  }

  /// Where a text alone is another, the keys of the pages that have nothing to do with it need not be made.
  @Test func keysOfOtherPagesAreKnown() async throws {
    let templates = try await SiteEdit.Templates.made.value
    let edit = SiteEdit(
      "a text", note: "It was.", "notes/m.md", SiteEdit.note("Arden is."),
      SiteEdit.note("Arden was."))
    let first = await edit.build(edit.before, templates)
    let disk = MemoryFileSystem()
    await first.memo.write(to: "site", version: "1", on: disk)
    let memo = await BuildMemo(of: "site", version: "1", on: disk, besides: templates.build)
    let inputs = edit.inputs(edit.after, templates)
    let keys = try #require(await Build(inputs, digest: inputs.digest, reusing: memo).keys)
    #expect(keys.earlierInputs == edit.inputs(edit.before, templates).digest)
    let unchanged = (first.pages?.pages ?? []).filter(keys.isUnchanged).map(\.path)
    #expect(unchanged.contains("notes/n.html") && unchanged.contains("topics/index.html"))
    #expect(!unchanged.contains("notes/m.html") && !unchanged.contains("topics/arden.html"))
    #expect(!unchanged.contains("topics/arden.xml") && !unchanged.contains("index.html"))
  }

  /// The paths of pages that an edit has changed, each of which must have another key.
  private func changedPages(
    of fresh: Build, _ pages: [(page: Page, bytes: [UInt8])], since first: Build
  ) -> [String] {
    pages.compactMap { page, bytes in
      guard let earlier = first.pages?[page.path], first.render(earlier).bytes != bytes else {
        return nil
      }
      if let key = fresh.keys?[page] { #expect(first.keys?[earlier] != key, "\(page.path)") }
      return page.path
    }
  }

  private func memo(
    _ memory: Memory, of first: Build, before edit: SiteEdit, _ templates: SiteEdit.Templates
  ) async -> BuildMemo {
    switch memory {
    case .sameRun: return first.memo
    case .otherRun:
      let disk = MemoryFileSystem()
      await first.memo.write(to: "site", version: "1", on: disk)
      return await BuildMemo(of: "site", version: "1", on: disk, besides: templates.build)
    case .undone:
      let there = await Build(edit.inputs(edit.after, templates), reusing: first.memo)
      let inputs = edit.inputs(edit.before, templates)
      let back = await Build(inputs, digest: inputs.digest, reusing: there.memo)
      #expect(back.diagnostics == first.diagnostics)
      #expect(back.pages?.pages == first.pages?.pages)
      return back.memo
    }
  }
}
