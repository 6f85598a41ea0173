import Content
import Linking
import TestTexts
import Testing

struct AnswerPartTests {
  /// What a figure of deaths comes to, whose claims are each of an article of its own.
  private func answer(
    _ claims: [String], unit: String = "deaths", dates: [String] = []
  ) throws -> [String] {
    var texts: [String: String] = [:]
    var members: [String] = []
    for (index, claim) in claims.enumerated() {
      texts["articles/a\(index).md"] = File.article().replacing(
        "date: 2020", with: dates.indices.contains(index) ? "date: \(dates[index])" : "date: 2020")
      members.append("  - {says: \(claim), source: a\(index), paragraph: 1}\n")
    }
    texts["figures/f.md"] =
      "---\ntitle: F\nunit: '\(unit)'\nclaims:\n\(members.joined())---\n"
    let site = LinkedSite(texts)
    let figure = try #require(site.content[.figure, "f"].entity.figure)
    let linked = try #require(site.graph[EntityID(.figure, "f")])
    let comparison = FigureComparison(figure, linked, in: site.site, site.graph)
    return comparison.answer.map { part in
      let ends = { (range: AnswerPart.Range) in
        range.low == range.high ? "\(range.low)" : "\(range.low) to \(range.high)"
      }
      let earlier = part.earlier.map { ", earlier \(ends($0))" } ?? ""
      let denied = part.denied.isEmpty ? "" : ", denied \(part.denied)"
      return (part.label(in: .english).map { "\($0): " } ?? "")
        + (part.words(comparison.readings, in: .english) ?? "")
        + " (\(ends(part.latest))\(earlier)\(denied))"
    }
  }

  /// A claim whose number is stated, since the articles' words don't matter here.
  private func claim(_ number: String, _ more: String = "") -> String {
    "words, value: '\(number)'\(more.isEmpty ? "" : ", \(more)")"
  }

  @Test func numbersOfEarlierDatesAreNoPartOfTheLatestRange() throws {
    #expect(
      try answer([
        claim(">=9", "as_of: 2023-10-04"), claim("44", "as_of: 2023-10-08"),
        claim("43", "as_of: 2023-10-11"), claim("41", "as_of: 2023-10-09/2023-10-11"),
      ]) == ["41 to 43 deaths (3 to 2, earlier 0 to 1)"])
    #expect(try answer([claim("9"), claim("17")]) == ["9 to 17 deaths (0 to 1)"])
  }

  @Test func whatWasWithdrawnOrReplacedIsNoPartOfIt() throws {
    #expect(
      try answer([
        claim("44", "withdrawn: {date: 2023-10-09}"), claim("30"),
        claim("31", "supersedes: {source: a1, paragraph: 1}"),
      ]) == ["31 deaths (2)"])
    #expect(try answer([claim("44", "withdrawn: {date: 2023-10-09}"), "dozens"]) == [])
  }

  @Test func aDeniedNumberIsBesideTheRangeUnlessAllAreDenied() throws {
    let denied = "denied: {date: 2023-10-09}"
    #expect(
      try answer([claim("5"), claim("60", denied)]) == ["5 deaths (0, denied [1])"])
    #expect(
      try answer([claim("50", denied), claim("60", denied)]) == ["50 to 60 deaths (0 to 1)"])
    #expect(
      try answer([
        claim("60", "as_of: 2023-10-01, \(denied)"), claim("5", "as_of: 2023-10-02"),
      ]) == ["5 deaths (1)"])
  }

  @Test func kindsScopesAndUnitsAreEachTheirOwnAnswer() throws {
    #expect(
      try answer([
        claim("500", "kind: demand"), claim("500", "kind: demand"), claim("150", "kind: plan"),
        claim("90", "scope: in towns"), claim("100"), claim("110", "kind: estimate"),
      ]) == [
        "100 to 110 deaths (4 to 5)", "demand: 500 deaths (0)", "plan: 150 deaths (2)",
        "in towns: 90 deaths (3)",
      ])
    #expect(
      try answer([claim("$5"), claim("€6"), claim("$7")], unit: "$")
        == ["$5 to $7 (0 to 2)", "€6 (1)"])
  }

  @Test func equalNumbersAreOneAndTheHedgeThatAddsNothingGoes() throws {
    #expect(
      try answer([claim("about 640 km²"), claim("64,000 ha"), claim("640 km²")], unit: "km²")
        == ["640 km² (2)"])
    #expect(
      try answer([claim("100"), claim("more than 100")]) == ["100 to more than 100 deaths (0 to 1)"]
    )
    #expect(try answer([claim("2..3")]) == ["2 to 3 deaths (0)"])
  }

  @Test func whatHasNoDateWasCountedBeforeItWasPublished() throws {
    let claims = [claim("9"), claim("43", "as_of: 2023-10-11")]
    #expect(
      try answer(claims, dates: ["2023-10-04"]) == ["43 deaths (1, earlier 0)"])
    #expect(
      try answer(claims, dates: ["2023-10-12"]) == ["9 to 43 deaths (0 to 1)"])
  }

  @Test func aShareIsPrintedInPerCentWhereThatEnds() throws {
    #expect(
      try answer([claim("1/5 share")], unit: "%") == ["20% (0)"])
    #expect(
      try answer([claim("2/3")], unit: "%") == ["2/3 of the whole (0)"])
  }
}
