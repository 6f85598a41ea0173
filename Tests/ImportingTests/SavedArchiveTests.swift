import Importing
import Support
import Testing

/// Pages that browsers saved with all their parts in one file.
struct SavedArchiveTests {
  private func imported(_ archive: String) throws -> ImportedArticle {
    try ImportedArticle(
      InputFile(path: "Saved page.mhtml", bytes: Array(archive.utf8)), keeping: [])
  }

  private static let first = "The old bridge will be closed for a whole week from Monday."
  private static let text =
    first + " Buses will cross the river two miles further up, as they did in the flood of 1994."
    + " The city expects the repairs to cost 3 million, half of which the province has promised."
  private static let notice =
    "We and our 874 partners store information on your device, which you may accept or refuse."

  private func archive(_ head: String, _ parts: String...) -> String {
    let all = parts.map { "--edge\r\n\($0)\r\n" }.joined()
    return "From: <Saved by Blink>\r\n\(head)\r\n\r\nThis is a message.\r\n\(all)--edge--\r\n"
  }

  private func part(_ body: String, _ keys: String = "Content-Type: text/html") -> String {
    "\(keys)\r\n\r\n<html><body>\(body)</body></html>"
  }

  private static let related =
    "Snapshot-Content-Location: https://aln.example/bridge\r\nContent-Type: multipart/related;\r\n"
    + "\ttype=\"text/html\"; boundary=\"edge\""

  @Test func pageIsReadInItsEncodingWithItsAddress() throws {
    let body =
      "<h1>Bridge closes</h1><p>The old bridge will be cl=\r\nosed f=FCr a week =2B 1 day.</p>"
    let keys =
      "Content-Type: text/html; charset=\"windows-1252\"\r\nContent-Transfer-Encoding: quoted-printable"
    let article = try imported(
      archive(
        Self.related,
        part("<meta charset=3Dutf-8>" + body, keys)))
    #expect(article.passages == ["The old bridge will be closed für a week + 1 day."])
    #expect(article.slug == "bridge-closes")
    #expect(article.text.contains("\nurl: \"https://aln.example/bridge\"\n"), "\(article.text)")
    #expect(throws: ImportFailure.self) { try imported("From: x\n\nno page") }
  }

  @Test func textOfFramesIsRemoved() throws {
    let article = try imported(
      archive(
        Self.related,
        part("<h1>Bridge closes</h1><p>\(Self.text)</p><iframe src='cid:a'></iframe>"),
        part("<p>\(Self.notice)</p>")))
    #expect(article.passages == [Self.text])
    #expect(article.removed.map(\.lines) == [[Self.notice]])
  }

  @Test func pageThatIsOnlyFramesHasTheTextOfTheLongest() throws {
    let article = try imported(
      archive(
        Self.related, part("<iframe src='cid:a'></iframe><p>Top</p>"),
        part("<p>\(Self.notice)</p>"),
        part("<h1>Bridge closes</h1><p>\(Self.text)</p>")))
    #expect(article.passages == [Self.text])
    #expect(article.removed.map(\.lines) == [["Top", Self.notice]])
  }

  @Test func shortTextOfTheOnlyFrameIsRead() throws {
    let frames = part("<frameset><frame src='cid:a'></frameset>")
    let article = try imported(archive(Self.related, frames, part("<p>A frame with 99 boats.</p>")))
    #expect(article.passages == ["A frame with 99 boats."])
  }

  @Test func rootIsTheOneThatTheHeadNames() throws {
    let article = try imported(
      archive(
        "Content-Type: multipart/related; start=\"<two>\"; boundary=edge",
        part(
          "<p>\(Self.text.replacing("bridge", with: "pier"))</p>",
          "Content-Type: text/html\r\nContent-ID: <one>"),
        part("<p>\(Self.text)</p>", "Content-ID: <two>\r\nContent-Type: text/html")))
    #expect(article.passages == [Self.text])
  }

  /// As older programs save them: alternatives within the related parts.
  @Test func partsMayHavePartsAndBeInBase64() throws {
    let page = "<html><h1>Bridge closes</h1><p>\(Self.first)</p></html>"
    let inner =
      "Content-Type: multipart/alternative; boundary=\"in\"\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nNo\r\n"
      + "--in\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + Self.base64(page) + "\r\n--in--"
    let article = try imported(archive(Self.related, inner))
    #expect(article.passages == [Self.first])
  }

  private static func base64(_ text: String) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var (bits, count, coded) = (0, 0, "")
    for byte in Array(text.utf8) {
      (bits, count) = (bits << 8 | Int(byte), count + 8)
      while count >= 6 {
        count -= 6
        coded.append(signs[bits >> count & 63])
      }
    }
    return count == 0 ? coded : coded + String(signs[bits << (6 - count) & 63])
  }

  @Test func shadowOfAnElementIsShownInItsPlace() throws {
    for name in ["shadowmode", "shadowrootmode"] {
      let page =
        "<html><body><h1>Bridge closes</h1><div><template \(name)=open><p>\(Self.first)</p></template></div>"
        + "<template><p>This is not shown to anybody, whatever a program makes of it.</p></template></body></html>"
      let article = try ImportedArticle(
        InputFile(path: "x.html", bytes: Array(page.utf8)), keeping: [])
      #expect(article.passages == [Self.first])
      #expect(article.removed == [])
    }
  }
}
