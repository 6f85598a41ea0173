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

  @Test(arguments: ["<!-- note ", "<script>var a = 1;", "<style>p {", "<textarea>", "<title>"])
  func whatIsNeverEndedIsReportedWhereItBegins(open: String) throws {
    let start = "<html><body><p>\(Self.text)</p>"
    let article = try imported("\(start)\(open)<p>The ferry will run.</p></body></html>")
    #expect(article.diagnostics.map(\.location.offset) == [start.utf8.count])
    #expect(article.diagnostics[0].message.hasPrefix("the page breaks off here: what begins here"))
    let ended = try imported("\(start)<!-- a --><script>b()</script><style>c</style></body></html>")
    #expect(ended.diagnostics.isEmpty)
  }

  @Test func archiveWhosePageBreaksOffIsReported() throws {
    let page = "<html><h1>Bridge closes</h1><p>\(Self.text)</p><p>The ferry will run twi"
    let archive =
      "MIME-Version: 1.0\r\nContent-Type: \(Self.related)\r\n\r\n--edge\r\n"
      + "Content-Type: text/html\r\n\r\n\(page)\r\n--edge--\r\n"
    #expect(try imported(archive, as: "a.mhtml").diagnostics.map(\.message) == [Self.broken])
  }

  @Test(arguments: ["hidden", "style='display: none'"])
  func textThatAPageHidesAtItsArticleIsListed(attribute: String) throws {
    let rest =
      "The ferry will run twice as often in that week, and will take bicycles free of charge."
    let page = { (inside: String, outside: String) in
      "<html><body><article><h1>Bridge closes</h1><p>\(Self.text)</p>\(inside)</article>\(outside)</body></html>"
    }
    let hidden = "<div \(attribute)><p>\(rest)</p><p>Menu</p></div>"
    let article = try imported(page(hidden, ""))
    #expect(article.passages == [Self.text])
    #expect(article.removed.map(\.kind) == [.hidden] && article.removed[0].lines == [rest])
    #expect(
      article.diagnostics.map(\.message) == [
        "the page hides 1 passages here that may be the article's"
      ])
    let elsewhere = try imported(page("", hidden))
    #expect(elsewhere.removed.isEmpty && elsewhere.diagnostics.isEmpty)
    #expect(try imported(page(hidden, ""), keeping: [.hidden]).passages == [Self.text, rest])
  }

  @Test func pageInAFramesAttributeIsListed() throws {
    let frame = "<iframe srcdoc='&lt;p&gt;A frame of 77.&lt;/p&gt;'></iframe>"
    let article = try imported("<html><body><p>\(Self.text)</p>\(frame)</body></html>")
    #expect(article.removed.flatMap(\.lines) == ["A frame of 77."])
  }

  @Test(arguments: ["<title/>", "<title>Bridge</title><script src='a>b'/><style />"])
  func elementsThatXMLClosesHoldNothing(head: String) throws {
    let page =
      "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><head>\(head)</head>"
      + "<body><h1>Bridge</h1><p>\(Self.text)</p><a id='b'/><p>The <b>ferry</b> runs.</p></body></html>"
    for name in ["a.xhtml", "a.html"] {
      #expect(try imported(page, as: name).passages == [Self.text, "The ferry runs."])
    }
  }

  @Test(arguments: [
    ("{\\rtf1\\ansi \(text)}", "RTF"), ("{\"text\": \"\(text)\"}", "JSON"),
    ("Received: from a by b\nFrom: a@aln.example\nSubject: Bridge\n\n\(text)", "e-mail"),
  ])
  func fileOfAnotherFormIsRefusedByItsName(file: String, name: String) throws {
    do {
      _ = try imported(file, as: "a.txt")
      Issue.record("it is read")
    } catch {
      guard case .noArticle(let words) = error as? ImportFailure else { throw error }
      #expect(words.contains(name))
    }
  }

  @Test(arguments: [
    "{A} \(text)", "From: the harbour\nTo: the town\n\n\(text)", "Received: 40\n\(text)",
  ])
  func textThatOnlyBeginsSoIsRead(file: String) throws {
    #expect(try imported(file, as: "a.txt").passages.contains { $0.hasSuffix(Self.text) })
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
