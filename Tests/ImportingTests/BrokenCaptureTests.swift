import Diagnostics
import Importing
import Support
import Testing

/// Captures that aren't what they are called, break off, or have no text of their own.
struct BrokenCaptureTests {
  private func imported(
    _ text: String, as name: String = "page.html", keeping kinds: Set<Boilerplate> = []
  ) throws -> ImportedArticle {
    try ImportedArticle(InputFile(path: name, bytes: Array(text.utf8)), keeping: kinds)
  }

  private func refusal(_ page: String, keeping kinds: Set<Boilerplate> = []) throws -> String {
    do {
      let article = try imported(page, keeping: kinds)
      Issue.record("it has passages: \(article.passages)")
    } catch {
      guard case .noArticle(let words) = error as? ImportFailure else { throw error }
      return words
    }
    return ""
  }

  private static let text =
    "The old bridge will be closed for a week from Monday, so that its planks can be turned."

  private static func archive(_ type: String, end: String = "--edge--\r\n") -> String {
    "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: \(type)\r\n\r\n--edge\r\n"
      + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      + "<html><h1>Bridge closes</h1><p>Erst im Fr=C3=BChling. \(text)</p></html>\r\n\(end)"
  }

  private static let related = "multipart/related; type=\"text/html\"; boundary=\"edge\""

  @Test(arguments: ["standard-input.txt", "page.html", "page.md", "page.mhtml"])
  func archiveIsKnownByItsFirstBytes(name: String) throws {
    let article = try imported(Self.archive(Self.related), as: name)
    #expect(article.passages == ["Erst im Frühling. \(Self.text)"])
    #expect(article.diagnostics == [])
  }

  @Test(arguments: ["multipart/related; type=\"text/html\"", "multipart/related; boundary=other"])
  func boundaryThatIsMissingIsFound(type: String) throws {
    let article = try imported(Self.archive(type), as: "page.mhtml")
    #expect(article.passages == ["Erst im Frühling. \(Self.text)"])
  }

  @Test func pdfIsNoText() throws {
    let words = try refusal("%PDF-1.7\n\(Self.text)")
    #expect(words.contains("it is a PDF"))
  }

  @Test func archiveWithoutAnEndIsReported() throws {
    let article = try imported(Self.archive(Self.related, end: ""), as: "page.mhtml")
    #expect(article.diagnostics.map(\.message) == [Self.broken])
  }

  private static let broken = "the page breaks off here: a part of it may be missing"

  @Test(arguments: [
    ("<html><body><p>\(text)<p>The ferry will run twi", true),
    ("<html><body><p>\(text)<p class=\"fer", true),
    ("<html><body><p>\(text)<p>The ferry will run.", false),
    ("<html><body><p>\(text)<p>The ferry <b>will", true),
    ("<html><body><p>\(text)<p>The ferry will run</body>", false),
    ("<html><body><p>\(text)<p>The ferry will run</p>", false),
    ("<p>\(text)<p>The ferry will run", false),
  ])
  func pageThatBreaksOffIsReported(page: String, isCut: Bool) throws {
    let article = try imported(page)
    #expect(article.diagnostics.map(\.message) == (isCut ? [Self.broken] : []))
  }

  @Test func refusalShowsWhatIsThere() throws {
    let menu = "<div class=menu><p><a href=/>Home</a> <a href=/n>News</a></p></div>"
    let words = try refusal(menu)
    #expect(words.contains("the most text is in <div menu>: 'Home News'"), "\(words)")
    #expect(words.contains("with '--keep all'"))
    let all = Set(Boilerplate.allCases)
    let script = try refusal("<html><script>f()</script></html>", keeping: all)
    #expect(!script.contains("--keep all") && script.contains("once it is shown"), "\(script)")
    let frames = try refusal(
      "<frameset><frame src='a.html'><frame src='b.html'><noframes>No</noframes></frameset>")
    #expect(frames.contains("in frames ('a.html', 'b.html')"), "\(frames)")
  }
}
