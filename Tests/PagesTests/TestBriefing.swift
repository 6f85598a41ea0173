import Content
import Diagnostics
import Language
import Linking
import Support
import Templates
import TestTexts

@testable import Pages

/// A site of texts as pages see it, without templates.
struct TestBriefing {
  let content: TestSite
  let briefing: Briefing
  let names: Names
  let pages: PageSet
  /// What linking and the list of pages reported.
  let diagnostics: [Diagnostic]

  /// `assets` are texts by their names below `Templates/assets/`.
  init(
    _ texts: [String: String], assets: [String: String] = [:], sizes: PageSizes = .standard,
    days: Days = Days()
  ) {
    content = TestSite(texts, days: days)
    let site = content.site
    names = Names(site)
    var diagnostics: [Diagnostic] = []
    var linked: [LinkedDocument] = []
    for document in site.documents {
      linked.append(LinkedDocument(document, in: site, names, into: &diagnostics))
    }
    let graph = LinkGraph(site, linked, into: &diagnostics)
    briefing = Briefing(site, graph, FigureComparisons(site, graph), sizes)
    let templates = TemplateSet(parsing: [], contexts: [:], into: &diagnostics)
    let files = assets.map {
      InputFile(path: "Templates/assets/\($0.key)", bytes: Array($0.value.utf8))
    }
    pages = PageSet(
      briefing, names, templates, Assets(files, root: "Templates/assets/"), into: &diagnostics)
    self.diagnostics = diagnostics.sortedOnce()
  }

  var site: Site { content.site }
  var marks: [Location] { content.marks }
  var paths: [String] { pages.pages.map(\.path) }

  /// Makes what templates see of the page at a path.
  func builder(for path: String) -> PageBuilder {
    PageBuilder(briefing, .relative(from: path), cards: [:])
  }

  /// Everything that the template of a page sees, as one text.
  func words(of page: Page) -> String {
    builder(for: page.path).record(of: page.subject).map(Self.words) ?? ""
  }

  private static func words(_ record: Record) -> String {
    record.values.map(words).joined(separator: "\n")
  }

  private static func words(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .html(let html): String(decoding: html.bytes, as: UTF8.self)
    case .json(let json): String(decoding: json.bytes, as: UTF8.self)
    case .number(let number): "\(number)"
    case .bool(let bool): "\(bool)"
    case .date(let date): date.iso
    case .list(let list): list.map(words).joined(separator: "\n")
    case .none: ""
    case .record(let record): words(record)
    case .phrase(let phrase): phrase.filled()
    }
  }
}
