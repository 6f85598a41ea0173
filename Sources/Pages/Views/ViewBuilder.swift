import Content
import Linking
import Markdown
import Templates

/// Makes the views of one page: every address in them is right for that page.
struct ViewBuilder {
  let briefing: Briefing
  let addressing: Addressing

  func entry(_ document: Document) -> EntryView { entry(briefing.entry(document)) }

  func entry(_ entry: Entry) -> EntryView {
    EntryView(entry: entry, url: addressing.url(entry.path))
  }

  func card(_ document: Document) -> CardView {
    let claims = claims(of: document)
    let comparison = briefing.comparisons[document.id]
    let statements = comparison.map { StatementView.all(claims, $0.statements) } ?? []
    return CardView(
      entry: entry(document), claims: claims,
      answer: comparison.flatMap { AnswerView($0, statements, isBrief: true) },
      contest: comparison.flatMap {
        ContestView.all($0, isBetweenSources: true, statements).first
      })
  }

  func party(_ reference: EntityReference?, in owner: Document) -> PartyView? {
    if case .text(let words)? = reference {
      return PartyView(title: words.value, language: nil, url: nil)
    }
    return briefing.document(reference, in: owner.id).map(briefing.entry).map {
      PartyView(title: $0.title, language: $0.language, url: addressing.url($0.path))
    }
  }

  func parties(_ references: [EntityReference], in owner: Document) -> [PartyView] {
    references.compactMap { party($0, in: owner) }
  }

  func source(_ place: SourceParagraph) -> SourceView? {
    briefing.site[EntityID(.article, place.source.value)].map(briefing.entry).map { article in
      SourceView(
        article: article, paragraph: place.paragraph.value,
        url: addressing.url(article.path, fragment: "p\(place.paragraph.value)"))
    }
  }

  /// The claims of a figure, in the order of its front matter.
  func claims(of document: Document) -> [ClaimView] {
    let claims = briefing.site.claimant(of: document).entity.figure?.claims ?? []
    return claims.indices.compactMap { claim($0, of: document) }
  }

  func claim(_ index: Int, of document: Document) -> ClaimView? {
    let claimant = briefing.site.claimant(of: document)
    guard let figure = claimant.entity.figure else { return nil }
    let claim = figure.claims[index]
    guard let source = source(claim.place) else { return nil }
    let pairs = briefing.comparisons[document.id]?.pairs(of: index) ?? []
    return ClaimView(
      claim: claim, words: briefing.words, figure: entry(document),
      url: url(ofClaim: index, in: document),
      reading: briefing.comparisons[document.id]?.readings[index],
      by: party(claim.by, in: claimant), actor: party(claim.actor, in: claimant), source: source,
      withdrawn: retraction(claim.withdrawn, in: claimant),
      denied: retraction(claim.denied, in: claimant),
      isReplaced: briefing.comparisons[document.id]?.replaced.contains(index) ?? false,
      isContradicted: pairs.contains {
        $0.relation.kind == .contradictory && $0.isBetweenSources
      },
      makeRelations: { relations(pairs, of: index, in: figure, document) })
  }

  private func retraction(_ retraction: Retraction?, in figure: Document) -> RetractionView? {
    retraction.map {
      RetractionView(
        by: party($0.by, in: figure), source: $0.place.flatMap(source),
        date: $0.date.flatMap { DateValue($0, briefing.words) })
    }
  }

  private func url(ofClaim index: Int, in figure: Document) -> String {
    addressing.url(
      briefing.path(of: figure, claim: index),
      fragment: briefing.site.claimant(of: figure).entity.figure?.claims[index].id)
  }

  private func relations(
    _ pairs: [FigureComparison.Pair], of index: Int, in figure: Figure, _ document: Document
  ) -> [RelationView] {
    pairs.compactMap { pair in
      guard let other = pair.other(than: index) else { return nil }
      let claim = figure.claims[other]
      let source = source(claim.place)
      return RelationView(
        relation: pair.relation, words: briefing.words, otherSays: claim.says.value,
        otherURL: url(ofClaim: other, in: document),
        otherSource: source?.article.title ?? claim.place.source.value,
        otherLanguage: source?.article.language)
    }
  }

  /// The claims of some figures that the test holds for with the figure that states them, by figure and
  /// place in it.
  func claims(ofFigures figures: [Document], where test: (Claim, Document) -> Bool) -> [ClaimView] {
    figures.flatMap { document in
      let claimant = briefing.site.claimant(of: document)
      guard let figure = claimant.entity.figure else { return [ClaimView]() }
      return figure.claims.indices.filter { test(figure.claims[$0], claimant) }
        .compactMap { claim($0, of: document) }
    }
  }

  /// Who and what is most often named together with an entity.
  func company(of document: Document) -> [CompanyView] {
    briefing.graph.coMentions(of: document.id).compactMap { found in
      briefing.site[found.id].map(briefing.shown).map {
        CompanyView(entry: entry($0), paragraphs: found.paragraphs)
      }
    }
  }

  /// Entities in lists, by title.
  func entries(_ documents: [Document]) -> [EntryView] {
    documents.sortedByTitle(briefing.words.alphabet).map(entry)
  }

  /// Events in lists, by date.
  func eventEntries(_ events: [Document]) -> [EntryView] {
    events.sortedByDate().map(entry)
  }
}
