import Pages
import Templates

/// A page of the usual size: ten claims, six events, eight mentions.
struct BenchPage: TemplateRecord {
  let site = BenchSite()
  let title = "Mira O'Dell"
  let summary = "Who carried the letters between the two delegations & kept a diary of it"
  let person = BenchPerson()
  let claims = (1...10).map(BenchClaim.init)
  let events = (1...6).map(BenchEvent.init)
  let mentions = (1...8).map(BenchMention.init)

  static let body =
    "<p>" + String(repeating: "She kept <em>two</em> copies of each. ", count: 20) + "</p>"

  static let fields = Fields<BenchPage>(
    "page",
    [
      .record("site", "the site") { $0.site },
      .text("title", "the title") { $0.title },
      .text("summary", "the summary") { $0.summary },
      .text("url", "the address") { _ in "people/mira-odell.html" },
      .record("person", "the person") { $0.person },
      .html("body", "the text") { _ in HTML(Array(body.utf8)) },
      .list("claims", "the claims") { $0.claims },
      .list("events", "the events") { $0.events },
      .list("mentions", "the mentions") { $0.mentions },
      .text("updated", "the day") { _ in "9 April 2031" },
      .number("words", "how many words") { _ in Number(1234) },
    ])
}

struct BenchSite: TemplateRecord {
  static let fields = Fields<BenchSite>(
    "site",
    [
      ("language", "en"), ("title", "The Talks"), ("style", "assets/style.css"),
      ("home", "index.html"), ("people", "people/index.html"), ("events", "events/index.html"),
      ("figures", "figures/index.html"), ("search", "search.html"), ("author", "The Editors"),
      ("description", "a briefing on talks that never took place"), ("feed", "feed.xml"),
      ("about", "about.html"),
    ].map { pair in .text(pair.0, "") { _ in pair.1 } }
      + [("peopleCount", 31), ("eventCount", 17), ("figureCount", 9)].map { pair in
        .number(pair.0, "") { _ in Number(pair.1) }
      })
}

struct BenchPerson: TemplateRecord {
  static let fields = Fields<BenchPerson>(
    "person",
    [
      .text("name", "") { _ in "Mira O'Dell" },
      .text("role", "") { _ in "courier" },
      .text("affiliation", "") { _ in "Office of Letters <north>" },
      .texts("names", "") { _ in ["O'Dell", "M. O'Dell", "the courier"] },
      .optionalText("born", "") { _ in "1984" },
    ])
}

struct BenchClaim: TemplateRecord {
  let index: Int

  static let fields = Fields<BenchClaim>(
    "claim",
    [
      .text("anchor", "") { "claim-harbour-post-p\($0.index)" },
      .bool("isContested", "") { $0.index.isMultiple(of: 3) },
      .text("url", "") { "../articles/harbour-post.html#p\($0.index)" },
      .text("says", "") { "about \($0.index),000 letters" },
      .text("source", "") { _ in "The Harbour Post" },
      .number("paragraph", "") { Number($0.index) },
      .text("date", "") { "\($0.index) March 2031" },
      .text("by", "") { _ in "a spokesman" },
      .optionalText("note", "") {
        $0.index.isMultiple(of: 2) ? "counted at the quay & not aboard" : nil
      },
    ])
}

struct BenchEvent: TemplateRecord {
  let index: Int

  static let fields = Fields<BenchEvent>(
    "event",
    [
      .text("url", "") { "../events/round-\($0.index).html" },
      .text("title", "") { "Round \($0.index) of the talks" },
      .text("iso", "") { "2031-04-0\($0.index)" },
      .text("date", "") { "\($0.index) April 2031" },
      .text("place", "") { _ in "Port Ambrose" },
      .text("summary", "") { _ in "Both sides met, agreed on a table and parted" },
    ])
}

struct BenchMention: TemplateRecord {
  let index: Int

  static let fields = Fields<BenchMention>(
    "mention",
    [
      .text("url", "") { "../notes/day-\($0.index).html#p\($0.index)" },
      .text("sentence", "") {
        "On day \($0.index) O'Dell crossed the harbour twice, \"with nothing but paper\"."
      },
      .text("author", "") { _ in "The Editors" },
      .text("document", "") { "Day \($0.index)" },
      .text("date", "") { "\($0.index) May 2031" },
      .text("kind", "") { _ in "mention" },
    ])
}
