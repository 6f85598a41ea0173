import Publishing
import Support
import TestSupport
import Testing

/// Twenty questions of a reader, written before the briefing's pages were (`questions.md`): each is
/// answered by following links from the front page, without the search.
struct FloodQuestionsTests {
  private struct Question {
    let number: Int
    /// The words of the links to follow, one after the other.
    let links: [String]
    /// What the last page says.
    let answers: [String]

    init(_ number: Int, _ links: [String], _ answers: String...) {
      (self.number, self.links, self.answers) = (number, links, answers)
    }
  }

  private static let questions = [
    Question(1, [], "Deaths in the flood", "43 deaths", "National Civil Protection Agency"),
    Question(
      2, ["The toll of 44 is withdrawn"], "9 October 2023", "National Civil Protection Agency",
      "counted twice"),
    Question(
      3, ["Deaths in the flood"], "more than 100", "denied", "Pieter van der Moolen"),
    Question(4, ["Deaths in Hollbeck"], "19 deaths", "12 deaths"),
    Question(5, ["Missing people"], "14 people", "11 Oct 2023"),
    Question(6, ["Missing people"], "112 people", "5 Oct 2023"),
    Question(7, ["All 15 other numbers"], "Evacuated people", "16,200 people"),
    Question(8, ["All 15 other numbers", "Evacuated people"], "5,000 people", "plan"),
    Question(
      9, ["Flooded area"], "640 km²", "64,000 ha", "158,000 acres", "Lorvanian River Institute",
      "700 km²", "Anna Brandt"),
    Question(10, ["Rain at Keth"], "180 mm", "24 hours"),
    Question(
      11, ["Damage"], "2.4 billion talers", "$310 million", "3.1 billion talers",
      "the province of Marn"),
    Question(
      12, ["Money for relief"], "150 million talers", "plan", "500 million talers",
      "Claire Dumont"),
    Question(13, ["Level of the Tarne at Hollbeck"], "8.1 m", "forecast", "7.42 m"),
    Question(
      14, ["All 15 other numbers", "Share of houses damaged in Hollbeck"], "20%", "25%",
      "Ruth Kessel"),
    Question(
      15, ["All 12 people", "Thomas Brandt"], "captain", "not related to the governor"),
    Question(16, ["All 12 people", "Jonas Kessel"], "the mayor's brother", "was found alive"),
    Question(17, ["National Civil Protection Agency"], "Its director is Inés de la Vega"),
    Question(
      18, ["The dike at Sarnau breaks"], "4 October 2023", "2.40 a.m.", "Sarnau", "150 m"),
    Question(
      19, ["Sources"], "Flood: 17 dead, 112 missing", "Written byLorvanian Press Agency"),
    Question(20, ["Donor conference"], "missed", "put off to 24 October"),
  ]

  @Test func eachQuestionIsAnsweredAfterTheLinksThatItsWordsSuggest() async throws {
    let pages = try await FloodSite.pages()
    for question in Self.questions {
      var path = "index.html"
      for link in question.links {
        let target = try #require(
          pages[path]?.address(ofLink: link), "question \(question.number): '\(link)' on \(path)")
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        path = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
      }
      let text = try #require(pages[path]).text
      for answer in question.answers {
        #expect(text.contains(answer), "question \(question.number): '\(answer)' on \(path)")
      }
    }
    #expect(Self.questions.map(\.number) == Array(1...20))
  }

  /// Each table has the claims of its figure's page, and each drawing its title and what the list of
  /// figures says that it comes to.
  @Test func tablesAndDrawingsSayWhatTheirPagesSay() async throws {
    let pages = try await FloodSite.pages()
    let list = try #require(pages["figures/index.html"]).html
    let entries = list.matches(
      of: /(?s)<a href="([^"]+)\.html">([^<]+)<\/a>(?:(?!<li).)*?<p class="says">([^<]+)</)
    #expect(entries.count == pages.keys.count { $0.hasPrefix("figures/") && $0.hasSuffix(".csv") })
    for entry in entries {
      let page = try #require(pages["figures/\(entry.1).html"]).html
      let table = try #require(pages["figures/\(entry.1).csv"]).html
      let ids = table.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[1] }
      let shown = page.matches(of: /<li id="(claim-[^"]+)">/).map(\.1)
      #expect(ids.sorted() == shown.sorted(), "\(entry.1)")
      let drawing = try #require(pages["figures/\(entry.1).svg"]).html
        .replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(drawing.contains(entry.2) && drawing.contains(entry.3), "\(entry.1): \(drawing)")
    }
  }

  @Test func aFigureSaysWhenItLastChanged() async throws {
    let pages = try await FloodSite.pages()
    // Its editor states a day; else it is that of the newest source.
    #expect(pages["figures/river-level.html"]?.text.contains("changed 12 Oct 2023") == true)
    #expect(pages["figures/deaths.html"]?.text.contains("newest source: 11 Oct 2023") == true)
  }

  /// Readers of feeds remove drawings, and validators warn of them.
  @Test func feedsShowNoDrawing() async throws {
    let feeds = try await FloodSite.pages().filter {
      $0.key.hasSuffix(".xml") || $0.key == "feed.json"
    }
    #expect(feeds.count > 3)
    #expect(feeds.filter { $0.value.html.contains("svg") }.keys.sorted() == [])
    // The note embeds the figure's card, whose numbers are text.
    #expect(feeds["feed.xml"]?.html.contains("43 deaths") == true)
  }
}

/// The briefing of `Tests/Sites/flood`, published in memory once.
enum FloodSite {
  struct Page {
    let html: String

    /// What a reader sees.
    var text: String {
      html.replacing(/(?s)<(head|script|svg).*?<\/\1>|<[^>]*>/, with: "")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// The address of the first link with these words.
    func address(ofLink words: String) -> String? {
      html.matches(of: /(?s)<a [^>]*?href="([^"#]+)[^"]*"[^>]*>(.*?)<\/a>/).first {
        $0.2.replacing(/<[^>]*>/, with: "") == words
      }.map { String($0.1) }
    }
  }

  static func pages() async throws -> [String: Page] { try await published.value }

  private static let published = Task {
    let disk = DiskFileSystem()
    let content = try disk.contents(of: "\(Folders.sites)/flood/Content")
    let templates = try disk.contents(of: "\(Folders.project)/Templates")
    let inputs = Inputs(
      content: content.map { InputFile(path: "Content/\($0.key)", bytes: $0.value) },
      templates: templates.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) })
    let output = MemoryFileSystem()
    _ = try await Publication(
      Build(sharing: inputs), of: inputs.digest,
      to: OutputFolder("Public", on: output, processID: 7),
      on: output
    ).publish()
    return output.files.below("Public").mapValues {
      Page(html: String(decoding: $0, as: UTF8.self))
    }
  }
}
