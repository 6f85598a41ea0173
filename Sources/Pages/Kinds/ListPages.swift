import Content
import Linking
import Templates

/// All events in the order of their dates.
struct TimelineView: TemplateRecord {
  let years: [YearView]
  let undated: [EntryView]

  static let fields = Fields<TimelineView>(
    "timeline",
    [
      .list("years", "the events by year") { $0.years },
      .list("undated", "events whose date is unknown") { $0.undated },
    ])
}

/// The events of one year.
struct YearView: TemplateRecord {
  let year: String
  let events: [EntryView]

  static let fields = Fields<YearView>(
    "year",
    [
      .text("year", "four digits") { $0.year },
      .list("events", "its events by date") { $0.events },
    ])
}

/// All names from A to Z.
struct NamesView: TemplateRecord {
  let letters: [LetterView]
  let index: [LinkView]

  static let fields = Fields<NamesView>(
    "names",
    [
      .list("letters", "the names by first letter") { $0.letters },
      .list("index", "all letters, and the page on which each begins") { $0.index },
    ])
}

/// The names that start with one letter.
struct LetterView: TemplateRecord {
  let letter: String
  let names: [NameView]

  static let fields = Fields<LetterView>(
    "letter",
    [
      .text("letter", "a letter of the alphabet, an ideograph, or `#` for anything else") {
        $0.letter
      },
      .list("names", "its names in order") { $0.names },
    ])
}

/// One form of a name.
struct NameView: TemplateRecord {
  let form: String
  let entry: EntryView

  static let fields = Fields<NameView>(
    "name",
    [
      .text("form", "the form") { $0.form },
      .html("form_html", "the same, with its language if it isn't the page's") {
        HTML($0.form, in: $0.entry.entry.language)
      },
      .record("entry", "whose name it is") { $0.entry },
      .bool("main", "whether it is the title or full name") { $0.form == $0.entry.document.title },
    ])
}

/// All articles and what rests on each.
struct SourcesView: TemplateRecord {
  let articles: [SourceSummaryView]

  static let fields = Fields<SourcesView>(
    "sources", [.list("articles", "the articles by date") { $0.articles }])
}

/// An article, its standing, and how much rests on it.
struct SourceSummaryView: TemplateRecord {
  let article: ArticleView
  let entry: EntryView

  static let fields = Fields<SourceSummaryView>(
    "source summary",
    [
      .record("entry", "the article in lists") { $0.entry },
      .record("article", "the article; its `body` is left out") { $0.article },
    ])
}

extension PageBuilder {
  func timeline(part: Int) -> TimelineView {
    let events = briefing.listings.events.part(part, of: briefing.sizes.entries)
    let dated = events.filter { !$0.year.isEmpty }
    return TimelineView(
      years: dated.chunked(by: \.year).map { year, events in
        YearView(year: year, events: events.map { views.entry($0.event) })
      },
      undated: events.filter(\.year.isEmpty).map { views.entry($0.event) })
  }

  func names(part: Int) -> NamesView {
    let names = briefing.listings.names.part(part, of: briefing.sizes.entries)
    return NamesView(
      letters: names.chunked(by: \.letter).map { letter, forms in
        LetterView(
          letter: letter,
          names: forms.map { NameView(form: $0.form, entry: views.entry($0.document)) })
      },
      index: briefing.listings.letters.compactMap { letter, place in
        let first = place / briefing.sizes.entries + 1
        return briefing.list(.names, part: first).map {
          LinkView(letter, addressing.url($0), isCurrent: first == part)
        }
      })
  }

  func sources(part: Int) -> SourcesView {
    SourcesView(
      articles: briefing.listings.articles.part(part, of: briefing.sizes.entries).compactMap {
        document in
        document.entity.article.map {
          SourceSummaryView(article: standing(of: document, $0), entry: views.entry(document))
        }
      })
  }
}

extension Sequence {
  /// Elements with equal keys, gathered under the key, in the order of each key's first.
  fileprivate func chunked<Key: Hashable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var places: [Key: Int] = [:]
    var chunks: [(Key, [Element])] = []
    for element in self {
      let key = key(element)
      let place = places[key] ?? chunks.count
      if place == chunks.count { chunks.append((key, [])) }
      places[key] = place
      chunks[place].1.append(element)
    }
    return chunks
  }
}
