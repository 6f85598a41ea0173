import Content
import Diagnostics
import Support
import Testing

struct DocumentTextTests {
  private func links(_ text: String) -> Int {
    var diagnostics: [Diagnostic] = []
    let file = InputFile(
      path: "Content/notes/a.md", bytes: Array("---\ntitle: A\n---\n\(text)\n".utf8))
    let document = Document(
      parsing: file, as: EntityID(.note, "a"), introduces: nil, into: &diagnostics)
    return document.body.extent.links
  }

  /// A build after an edit doesn't read a text for these.
  @Test(arguments: [
    "[a](https://example.org/b?c#d)", "[a](http://example.org)", "[a](mailto:a@example.org)",
    "[a](tel:1234) and [b](https://b.example)",
  ])
  func linksThatPlainlyLeaveTheSiteAreNotLookedAtAgain(text: String) {
    #expect(links(text) == 0)
  }

  @Test(arguments: [
    "[a](b.md)", "[a](#b)", "[a](/b.html)", "[a](//example.org)", "[a](https:/example.org)",
    "[a](https://)", "[a](https://a.example:x/)", "[a](javascript:b)", "[a](mailto:)",
    "[a](https://exämple.org)", "[a](https://b..c/)", "![a](https://example.org/b.png)",
  ])
  func linksThatARuleMayObjectToAre(text: String) {
    #expect(links(text) == 1)
  }
}
