import Importing
import Support
import Testing

/// What pdftotext prints of PDFs with the boxes of their words.
struct PDFTextTests {
  /// A line whose letters are half as wide as they are high.
  private func line(_ text: String, _ left: Double, _ top: Double, size: Double = 10) -> String {
    var left = left
    return text.split(separator: " ").map { word in
      let right = left + Double(word.count) * size / 2
      defer { left = right + size / 4 }
      return
        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + size)\">\(word)</word>"
    }.joined(separator: "\n")
  }

  private func lines(_ texts: [String], _ left: Double, _ top: Double, step: Double = 12) -> String
  {
    texts.enumerated().map { line($1, left, top + Double($0) * step) }.joined(separator: "\n")
  }

  private func text(_ pages: String..., title: String = "") -> PDFText {
    let body = pages.map { "<page width=\"400\" height=\"600\">\($0)</page>" }.joined()
    return PDFText(
      Array("<html><head><title>\(title)</title></head><body><doc>\(body)</doc></body></html>".utf8)
    )
  }

  private func words(_ text: PDFText) -> [String] {
    String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func imported(_ text: PDFText) throws -> ImportedArticle {
    var wishes = ImportWishes()
    wishes.printed = text
    return try ImportedArticle(
      InputFile(path: "bridge.txt", bytes: text.bytes), keeping: [], as: wishes)
  }

  @Test func linesAreJoinedUntilOneHasRoomForMore() {
    let page = lines(
      [
        "The old bridge will be closed for", "a week from Monday.",
        "Buses will cross the river two",
        "miles further up.",
      ], 40, 100)
    #expect(
      words(text(page)) == [
        "The old bridge will be closed for a week from Monday.",
        "Buses will cross the river two miles further up.",
      ])
  }

  @Test func roomAboveALineAndAnIndentBeginParagraphs() {
    let page =
      lines(["One line that is quite full", "and a second one as long as"], 40, 100)
      + lines(["Another after an empty line", "which goes on down to here."], 40, 136)
      + line("Indented as in many a book,", 52, 160)
    #expect(
      words(text(page)) == [
        "One line that is quite full and a second one as long as",
        "Another after an empty line which goes on down to here.", "Indented as in many a book,",
      ])
  }

  @Test func smallNumbersAboveAndBelowALineAreRaised() {
    let words =
      line("It cost 10", 40, 100) + line("6", 85, 98, size: 8) + line("crowns.", 92, 100)
      + line("Of H", 40, 130) + line("2", 57.5, 135, size: 7) + line("O and 7", 61, 130)
      + line("It is 10", 40, 160) + line("6", 75, 163, size: 7)
    #expect(self.words(text(words)) == ["It cost 10⁶ crowns.", "Of H₂O and 7", "It is 10 6"])
  }

  /// Their words are the same but for a number, as a running line's are.
  @Test func headingsAtTheTopOfPagesAreText() throws {
    let pages = (1...3).map { page in
      line("Harbour Commission, page \(page)", 40, 20)
        + line("Part \(page) of it", 40, 50, size: 15)
        + lines(["On day \(page) of the week", "the old bridge was closed."], 40, 80)
    }
    let article = try imported(text(pages[0], pages[1], pages[2]))
    #expect(article.title == "Part 1 of it")
    #expect(article.passages.filter { $0.hasPrefix("Part") } == ["Part 2 of it", "Part 3 of it"])
    #expect(article.removed.flatMap(\.lines).allSatisfy { $0.hasPrefix("Harbour") })
  }

  @Test func whatIsRepeatedOnEachPageIsRemoved() throws {
    let pages = (1...3).map { page in
      line("Harbour Commission", 40, 20) + line("Page \(page) of 3", 300, 20)
        + lines(
          [
            "On day \(page) of the week the old bridge was closed",
            "to all who came, buses among them, and boats",
            "took them to the other side for no money at all.",
          ], 40, 80)
        + line("https://aln.example/report", 40, 570)
    }
    let article = try imported(text(pages[0], pages[1], pages[2]))
    #expect(
      article.passages
        == (1...3).map {
          "On day \($0) of the week the old bridge was closed to all who came, buses among them, and boats took them to the other side for no money at all."
        })
    #expect(
      article.removed.flatMap(\.lines)
        == (1...3).flatMap {
          ["Harbour Commission", "Page \($0) of 3", "https://aln.example/report"]
        })
    #expect(article.text.contains("    - \"page 3 begins with paragraph 3\"\n"))
  }

  /// A file of one page repeats nothing.
  @Test func whatABrowserPrintsAtTheEdgesIsRemoved() throws {
    let title = "A title that reaches over both of the columns"
    let body = line(title, 40, 80) + lines(left, 40, 110) + lines(right, 200, 110)
    let edges =
      line("4/14/21, 3:21 PM", 20, 10, size: 7) + line(title, 150, 10, size: 7)
      + line("file:///a/b.html", 20, 585, size: 7) + line("1/1", 380, 585, size: 7)
    let text = text(body + edges, title: title)
    let joined = (left + right).joined(separator: " ")
    #expect(
      words(text) == ["4/14/21, 3:21 PM", title, "file:///a/b.html", "1/1", title, joined])
    let article = try imported(text)
    #expect(article.passages == [joined] && article.title == title, "\(article.passages)")
    #expect(article.removed.flatMap(\.lines).count == 4)
  }

  @Test func linesOfTheTextAtAnEdgeStay() throws {
    let body = lines(left + right, 40, 110)
    for (top, foot) in [("Results of 4/14/21", "2/3"), ("Bridge closes", "1/1 of all")] {
      let page = body + line(top, 40, 20) + line(foot, 40, 585)
      #expect(words(text(page, title: "Bridge closes")).first == top)
      #expect(words(text(page, title: "Bridge closes")).last == foot)
    }
  }

  /// The last line of a page's text may be the same as another's.
  @Test func repeatedLineOfTheTextStays() {
    let firsts = [
      "Monday brought rain, and so the council met", "Friday was dry, but even so the council met",
    ]
    let pages = firsts.map { first in
      lines([first, "and nothing was done about it at all."], 40, 550) + line("Gazette", 40, 590)
    }
    #expect(
      words(text(pages[0], pages[1]))
        == firsts.flatMap { ["Gazette", $0 + " and nothing was done about it at all."] })
  }

  private let left = [
    "The old bridge will be", "closed for a week from", "Monday, and buses cross",
    "two miles further up the",
  ]
  private let right = [
    "river, as they did in the", "flood of ninety-four. No", "boats will go to the other",
    "side before the weekend.",
  ]

  @Test func columnsAreReadOneAfterTheOther() {
    let page =
      line("A title that reaches over both of the columns", 40, 80) + lines(left, 40, 110)
      + lines(right, 200, 110)
    #expect(
      words(text(page)) == [
        "A title that reaches over both of the columns", (left + right).joined(separator: " "),
      ])
  }

  @Test func shortLinesBelowColumnsAreApart() {
    let below = ["Aln 12", "Bod 7", "Esk 9", "Dun 4", "Car 3", "Fen 8"]
    let page = lines(left, 40, 110) + lines(right, 200, 110) + lines(below, 40, 180, step: 14)
    #expect(words(text(page)).first == (left + right).joined(separator: " "))
    #expect(words(text(page)).dropFirst().joined(separator: " ") == below.joined(separator: " "))
  }

  @Test func rowsOfATableStayRows() {
    let rows = [
      ("Aln", "12"), ("Bodmouth", "7"), ("Carrick", "31"), ("Dunster", "4"), ("Esk", "9"),
    ]
    let page = rows.enumerated().map { index, row in
      line(row.0, 40, 100 + Double(index) * 14) + line(row.1, 200, 100 + Double(index) * 14)
    }.joined()
    #expect(words(text(page)) == ["Aln 12", "Bodmouth 7", "Carrick 31", "Dunster 4", "Esk 9"])
  }

  @Test func sentenceGoesOnOverAPagesEnd() throws {
    let one = lines(["The old bridge will be closed", "for a week from next Monday,"], 40, 100)
    let two = lines(["and buses cross.", "No boats will go before Friday."], 40, 100)
    let text = text(one, two)
    #expect(
      words(text).first
        == "The old bridge will be closed for a week from next Monday, and buses cross."
    )
    #expect(words(text).count == 2)
    let article = try imported(text)
    #expect(article.text.contains("    - \"page 2 begins with paragraph 2\"\n"), "\(article.text)")
  }

  @Test func wordsPartedAtALinesEndAreWhole() {
    let page =
      lines(
        [
          "Repairs of all kinds and main-", "tenance of the old but well-",
          "known bridge cost the pro-",
          "vince and the city",
        ], 40, 100)
      + lines(["A province, a well-known man", "No maintenance was done."], 40, 200)
      + lines(["It lies on both of the North-", "and south sides of it."], 40, 300)
    let found = words(text(page))
    #expect(
      found.first
        == "Repairs of all kinds and maintenance of the old but well-known bridge cost the province and the city"
    )
    #expect(found.last == "It lies on both of the North- and south sides of it.")
  }

  @Test func largestLettersAreTheTitleAndTheFilesOwnNameIsNone() throws {
    let body = lines(
      [
        "On Monday the old bridge was closed to all", "who came, buses among them, and boats took",
        "them over to the other side for no money.",
      ], 40, 140)
    let page = line("14 April 2021", 40, 60) + line("Bridge closes again", 40, 90, size: 20) + body
    for title in ["", "report-final.docx", "Bridge closes again | Aln Gazette"] {
      let article = try imported(text(page, title: title))
      #expect(article.title == "Bridge closes again")
      #expect(article.passages.count == 1, "\(article.passages)")
    }
  }

  /// pdftotext prints each word from left to right, as it is on the page.
  @Test func linesFromRightToLeftAreReadSo() {
    let page = line("12 ميدقلا رسجلا", 100, 100)
    #expect(words(text(page)) == ["الجسر القديم 12"])
  }
}
