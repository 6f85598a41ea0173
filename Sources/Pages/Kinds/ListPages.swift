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

  static let fields = Fields<NamesView>(
    "names", [.list("letters", "the names by first letter") { $0.letters }])
}

/// The names that start with one letter.
struct LetterView: TemplateRecord {
  let letter: String
  let names: [NameView]

  static let fields = Fields<LetterView>(
    "letter",
    [
      .text("letter", "a capital letter, or `#` for anything else") { $0.letter },
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

extension PageMaker {
  func timeline() -> TimelineView {
    let dated = briefing.events.filter { $0.entity.event?.date != .unknown }
    let years = Dictionary(grouping: dated) {
      $0.entity.event?.date.day?.prefix(4).description ?? ""
    }
    return TimelineView(
      years: years.keys.sorted().map { year in
        YearView(year: year, events: (years[year] ?? []).map(views.entry))
      },
      undated: briefing.events.filter { $0.entity.event?.date == .unknown }.map(views.entry))
  }

  func names() -> NamesView {
    var forms: [(sortKey: String, form: String, document: Document)] = []
    for document in briefing.site.documents where document.id.kind != .page {
      for form in [document.title] + document.entity.names.map(\.value) {
        forms.append((form.lowercased(), form, document))
      }
    }
    forms.sort { ($0.sortKey, $0.form, $0.document.id) < ($1.sortKey, $1.form, $1.document.id) }
    var letters: [LetterView] = []
    for (letter, forms) in forms.chunked(by: { Self.letter(of: $0.form) }) {
      letters.append(
        LetterView(
          letter: letter,
          names: forms.map { NameView(form: $0.form, entry: views.entry($0.document)) }))
    }
    return NamesView(letters: letters)
  }

  /// The capital letter that a form is listed under, without its marks.
  private static func letter(of form: String) -> String {
    let first = form.first.flatMap { Slug.made(from: String($0))?.first }
    return first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
  }

  func sources() -> SourcesView {
    let articles = briefing.articles
    return SourcesView(
      articles: articles.compactMap { document in
        document.entity.article.map {
          SourceSummaryView(article: standing(of: document, $0), entry: views.entry(document))
        }
      })
  }
}

extension Sequence {
  /// Neighbours with equal keys, gathered under the key; one key may so occur but once when the
  /// sequence is sorted by it.
  fileprivate func chunked<Key: Hashable & Comparable>(by key: (Element) -> Key) -> [(
    Key, [Element]
  )] {
    Dictionary(grouping: self, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
