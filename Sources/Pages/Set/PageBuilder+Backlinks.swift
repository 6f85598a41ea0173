import Content
import Language
import Linking
import Markdown
import Support
import Templates

extension PageBuilder {
  /// Where else an entity is mentioned, as far as its own page or a further one shows it.
  func backlinks(of document: Document, part: Int = 1) -> [BacklinkView] {
    briefing.backlinks(of: document.id, part: part).map { from, links in
      let entry = briefing.entry(from)
      return BacklinkView(
        from: views.entry(entry), links: links, passages: passages(links, in: from, entry))
    }
  }

  /// What mentions an entity and has no room on its page.
  func moreBacklinks(of document: Document, part: Int) -> MoreBacklinksView {
    MoreBacklinksView(
      about: views.entry(document), statements: statements(of: document, part: part),
      backlinks: backlinks(of: document, part: part))
  }

  /// The sentences that mention an entity, each paragraph or section with a link to it; nil for none.
  func excerpt(from document: Document, _ links: [Backlink]) -> HTML? {
    var html: [UInt8] = []
    for passage in passages(links, in: document, briefing.entry(document)) {
      html.append("<p>")
      var isFirst = true
      for sentence in passage.sentences where !sentence.text.bytes.isEmpty {
        if !isFirst { html.append(" … ") }
        html += sentence.text.bytes
        isFirst = false
      }
      html.append(" <a href=\"")
      html.appendEscaped(passage.url)
      html.append("\">")
      html.appendEscaped(passage.place ?? document.title)
      html.append("</a></p>\n")
    }
    return html.isEmpty ? nil : HTML(html)
  }

  /// Each sentence once, however often it mentions the entity; `links` are in the text's order.
  /// `entry` is the document's.
  private func passages(
    _ links: [Backlink], in from: Document, _ entry: Entry
  ) -> [PassageMentionView] {
    var passages: [PassageMentionView] = []
    let language = from.language(in: briefing.site.settings)
    // Those of front matter come first.
    var rest = links.drop { $0.place == nil }
    while let place = rest.first?.place {
      guard let text = from.text(place.text) else {
        rest.removeFirst()
        continue
      }
      let quotation = Quotation(of: place, in: text, language)
      let count = 1 + rest.dropFirst().prefix { $0.place.map(quotation.holds) ?? false }.count
      defer { rest.removeFirst(count) }
      guard let passage = passage(rest.prefix(count), quotation, in: from, entry) else { continue }
      if let last = passages.last, last.url == passage.url {
        passages[passages.count - 1].sentences += passage.sentences
      } else {
        passages.append(passage)
      }
    }
    return passages
  }

  /// Nil where the sentence may not be published.
  private func passage(
    _ links: ArraySlice<Backlink>, _ quotation: Quotation, in from: Document, _ entry: Entry
  ) -> PassageMentionView? {
    let (text, run) = (quotation.text, quotation.run)
    let runs = text.outline.runs
    guard text.place != .body || briefing.publishes(runs[run].paragraph, of: from) else {
      return nil
    }
    let place = briefing.place(ofRun: run, in: text, of: from)
    let html = SentenceText(
      runs[run].text, struck: runs[run].struck, sentence: quotation.range,
      words: briefing.shownReferences(in: quotation.range, ofRun: run, text, of: from),
      isCut: quotation.isCut
    ).html(marking: links.compactMap { $0.place?.range })
    return PassageMentionView(
      url: addressing.url(entry.path, fragment: place?.anchor), place: place?.words,
      sentences: [SentenceView(text: html.marked(as: entry.language), links: links)])
  }
}

/// A sentence, or what of it is near a place.
private struct Quotation {
  let text: DocumentText
  let run: Int
  let range: Range<Int>
  /// Whether the sentence goes on before and after it.
  let isCut: (before: Bool, after: Bool)

  init(of place: Linking.Link.Place, in text: DocumentText, _ language: String) {
    self.text = text
    run = place.run
    let words = text.outline.runs[run].text
    let sentence =
      words.count <= [UInt8].longestSentence
      ? text.sentences(in: language).sentence(of: run, around: place.range, count: words.count)
      : SentenceRule.of(language)
        .sentence(in: words, around: place.range, reach: [UInt8].longestSentence)
    range = words.excerpt(of: sentence, around: place.range)
    isCut = (range.lowerBound > sentence.lowerBound, range.upperBound < sentence.upperBound)
  }

  func holds(_ place: Linking.Link.Place) -> Bool {
    place.run == run && place.text == text.place && range.contains(place.range)
  }
}

extension [UInt8] {
  /// Bytes of a sentence that is quoted whole.
  fileprivate static var longestSentence: Int { 1200 }

  /// The sentence, or of one without end what is near a place in it: a list of a thousand names would
  /// otherwise be quoted whole on a thousand pages.
  fileprivate func excerpt(of sentence: Range<Int>, around place: Range<Int>) -> Range<Int> {
    guard sentence.count > Self.longestSentence else { return sentence }
    let (before, after) = (place.lowerBound - 300, place.upperBound + 300)
    let space = UInt8(ascii: " ")
    let start =
      before <= sentence.lowerBound
      ? sentence.lowerBound
      : self[before..<place.lowerBound].firstIndex(of: space).map { $0 + 1 } ?? place.lowerBound
    let end =
      after >= sentence.upperBound
      ? sentence.upperBound
      : self[place.upperBound..<after].lastIndex(of: space) ?? place.upperBound
    return start..<end
  }
}

extension Briefing {
  /// Where else an entity is mentioned, by document, as one of its pages shows it.
  fileprivate func backlinks(of id: EntityID, part: Int) -> [(
    from: Document, backlinks: [Backlink]
  )] {
    guard shownInstead.isEmpty else {
      return Array(backlinks(of: id).part(part, of: sizes.related))
    }
    let start = (part - 1) * sizes.related
    return graph.backlinksByOrigin(
      of: id, inTextsOf: kindsListedOtherwise(of: id), start..<start + sizes.related)
  }

  private func backlinks(of id: EntityID) -> [(from: Document, backlinks: [Backlink])] {
    let all = graph.backlinksByOrigin(of: id, inTextsOf: kindsListedOtherwise(of: id))
    // Of what is in several languages, what readers of this one are shown, if that mentions it too.
    let origins = Set(all.map(\.from.id))
    return all.filter { from, _ in shownInstead[from.id].map { !origins.contains($0.id) } ?? true }
  }

  /// How many documents mention an entity; at most one page is not counted exactly.
  func backlinkCount(of id: EntityID) -> Int {
    let most = graph.backlinkCount(of: id)
    guard most > sizes.related else { return most }
    return shownInstead.isEmpty
      ? graph.originCount(of: id, inTextsOf: kindsListedOtherwise(of: id))
      : backlinks(of: id).count
  }

  /// The kinds of which an entity's page lists all otherwise: they are left out unless their text
  /// mentions it.
  private func kindsListedOtherwise(of id: EntityID) -> [Content.Kind] {
    let isFew = graph.backlinkCount(of: id) <= sizes.related
    return id.kind.listedOtherwise.filter { isFew || related(to: id, $0).count <= sizes.related }
  }
}

extension Briefing {
  /// The documents of a kind that an editor has connected with an entity: who names a topic in a text
  /// does not belong to it yet.
  func related(to id: EntityID, _ kind: Content.Kind) -> [Document] {
    let isDeclared = id.kind == .topic && (kind == .person || kind == .article)
    return shown(graph.origins(of: id, kind, isDeclared: isDeclared))
  }
}

extension Content.Kind {
  /// The kinds that the page of an entity lists by what their front matter states.
  fileprivate var listedOtherwise: [Content.Kind] {
    switch self {
    case .person, .article: [.figure, .event]
    case .topic: [.figure, .event, .person]
    case .event: [.figure]
    case .figure, .note, .page: []
    }
  }
}
