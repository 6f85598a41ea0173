import Diagnostics
import Pages
import Support
import Testing

@testable import Publishing

/// Pages of equal keys have equal bytes, whatever lies between the builds that made them.
struct EqualKeysTests {
  /// The second build reuses what it can of the first.
  @Test(
    arguments: SiteEdit.ofPages + SiteEdit.ofTexts.filter { !$0.hasErrors[1] }
      + SiteEdit.ofLanguages)
  func whatChangesAPageChangesItsKey(_ edit: SiteEdit) async throws {
    let templates = try await SiteEdit.Templates.made.value
    let first = await edit.build(edit.before, templates)
    let second = await Build(edit.inputs(edit.after, templates), reusing: first.memo)
    #expect(first.diagnostics.filter { $0.severity == .error } == [])
    #expect(second.diagnostics.filter { $0.severity == .error } == [])
    var changed: [String] = []
    for page in second.pages?.pages ?? [] {
      guard let earlier = first.pages?[page.path],
        first.render(earlier).bytes != second.render(page).bytes
      else { continue }
      changed.append(page.path)
      if let key = second.keys?[page] { #expect(first.keys?[earlier] != key, "\(page.path)") }
    }
    let wanted = edit.page ?? ""
    #expect(changed.contains { $0.hasPrefix(wanted) }, "\(changed)")
  }
}
