import Content
import Linking
import TestTexts
import Testing

struct FigureComparisonTests {
  /// The comparison of a figure's claims, one for each article `a`, `b`, …, whose keys are given.
  private func compare(_ claims: [String], _ articles: [String] = []) -> FigureComparison? {
    var texts = ["topics/wire.md": File.topic("The Wire", "names: [Wire Service]")]
    var members: [String] = []
    for (index, claim) in claims.enumerated() {
      let slug = ["a", "b", "c", "d"][index]
      let keys = articles.indices.contains(index) ? articles[index] : ""
      texts["articles/\(slug).md"] = File.article(keys)
      members.append("{says: \(claim), source: \(slug), paragraph: 1}")
    }
    texts["figures/f.md"] = File.figure(members.joined(separator: ", "))
    let site = LinkedSite(texts)
    return Self.comparison(site)
  }

  private static func comparison(_ site: LinkedSite) -> FigureComparison? {
    guard let figure = site.content[.figure, "f"].entity.figure,
      let linked = site.graph[EntityID(.figure, "f")]
    else { return nil }
    return FigureComparison(figure, linked, in: site.site, site.graph)
  }

  @Test func claimsThatContradictMakeAFigureContested() {
    #expect(compare(["'400'", "'500'"])?.isContested == true)
    #expect(compare(["'400'", "about 400"])?.isContested == false)
    #expect(compare(["'400', scope: by noon", "'500', scope: by night"])?.isContested == false)
    #expect(compare(["'400'"])?.isContested == false)
  }

  @Test func everyTwoClaimsAreComparedOnce() {
    let comparison = compare(["'1'", "'2'", "'3'", "many"])
    #expect(
      comparison?.pairs.map { [$0.first, $0.second] }
        == [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]])
    #expect(comparison?.pairs[1].other(than: 0) == 2)
    #expect(comparison?.pairs[1].other(than: 2) == 0)
    #expect(comparison?.pairs[1].other(than: 1) == nil)
    #expect(
      comparison?.readings.map { $0.quantity == nil } == [false, false, false, true])
  }

  @Test func aStatedValueIsReadInsteadOfTheWords() {
    #expect(compare(["some, value: '400'", "'500'"])?.isContested == true)
    #expect(compare(["some, value: nonsense", "'500'"])?.readings[0].quantity == nil)
  }

  @Test(arguments: [
    (["", "", ""], 3),
    (["origin: wire", "origin: The Wire", "relies_on: [Wire Service]"], 1),
    (["origin: wire", "origin: The Wire\nrelies_on: [wire]", ""], 2),
    (["origin: {text: A Rider}", "relies_on: [{text: 'a  rider'}]", "origin: wire"], 2),
    (["", "origin: a", "relies_on: [b]"], 1),
    (["origin: wire", "relies_on: [a]", "origin: wire"], 1),
    (
      ["relies_on: [wire, {text: a rider}]", "origin: wire", "relies_on: [wire, {text: a rider}]"],
      3
    ),
  ])
  func sourcesThatRestOnOneOriginAreOneVoice(articles: [String], voices: Int) {
    #expect(compare(["'1'", "'1'", "'1'"], articles)?.voices == voices)
  }

  @Test func twoClaimsOfOneArticleAreOneVoice() {
    let site = LinkedSite([
      "articles/a.md": File.article(),
      "figures/f.md": File.figure(
        "{says: One, source: a, paragraph: 1}, {says: Two, source: a, paragraph: 2}"),
    ])
    let comparison = Self.comparison(site)
    #expect(comparison?.voices == 1)
    #expect(comparison?.isContested == false)
    #expect(comparison?.contradictions.map(\.isBetweenSources) == [false])
  }

  @Test func claimsOfOneSpeakerAreOneVoice() {
    let comparison = compare(["'1', by: wire", "'2', by: The Wire", "'3'"])
    #expect(comparison?.voices == 2)
    #expect(comparison?.contradictions.map(\.isBetweenSources) == [false, true, true])
  }

  @Test(arguments: [
    (["", ""], false), (["origin: wire", ""], false),
    (["origin: wire", "relies_on: [{text: a rider}]"], true),
  ])
  func voicesAreIndependentOnlyWhereOriginsAreStated(articles: [String], isKnown: Bool) {
    let comparison = compare(["'1'", "'1'"], articles)
    #expect(comparison?.isIndependenceKnown == isKnown && comparison?.articles == 2)
  }

  @Test func correctionsSupersedeWhatTheyCorrectAndAllBefore() {
    let comparison = compare([
      "'1'", "'2', supersedes: claim-a-p1", "'3', supersedes: {source: b, paragraph: 1}", "'4'",
    ])
    #expect(
      comparison?.pairs.map(\.relation.kind) == [
        .superseded, .superseded, .contradictory, .superseded, .contradictory, .contradictory,
      ])
    #expect(comparison?.pairs[1].relation.reason.text(in: .english) == "3 replaces 1")
  }

  @Test func aWithdrawnClaimAccusesNobody() {
    let comparison = compare(["'1', withdrawn: {date: 2020}", "'2'", "'3', denied: {by: wire}"])
    #expect(
      comparison?.pairs.map(\.relation.kind) == [.superseded, .superseded, .contradictory])
  }

  /// Of 600 claims with few numbers each keeps its twenty most informative relations.
  @Test func manyClaimsAreComparedByTheirNumbers() {
    let claims = (0..<600).map {
      "{says: '\($0 % 3)', value: '\($0 % 3)', source: a, paragraph: 1}"
    }
    let comparison = Self.comparison(
      LinkedSite([
        "articles/a.md": File.article(),
        "figures/f.md": File.figure(claims.joined(separator: ", ")),
      ]))
    #expect(
      comparison?.contradictions.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    #expect(comparison?.pairs.allSatisfy { $0.relation.kind == .contradictory } == true)
    #expect((comparison?.pairs.count ?? 0) <= 600 * 20)
    #expect(
      comparison.map { comparison in (0..<600).allSatisfy { comparison.pairs(of: $0).count >= 20 } }
        == true)
  }

  @Test func articlesThatRestOnEachOtherEnd() {
    #expect(compare(["'1'", "'1'"], ["origin: b", "origin: a"]) != nil)
  }
}
