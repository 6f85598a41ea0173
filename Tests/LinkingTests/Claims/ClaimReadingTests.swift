import Content
import Diagnostics
import Language
import Linking
import Testing

/// What claims' words are read as where they are.
struct ClaimReadingTests {
  /// A figure with one claim of one article.
  private func site(
    _ text: String, _ claim: String, unit: String, language: String = "en"
  ) -> LinkedSite {
    LinkedSite([
      "articles/a.md": File.article("language: \(language)", text + "\n"),
      "figures/f.md":
        "---\ntitle: F\nunit: \"\(unit)\"\nclaims:\n- {\(claim), source: a, paragraph: 1}\n---\n",
    ])
  }

  private func reading(_ site: LinkedSite) -> String? {
    let reading = site.graph[EntityID(.figure, "f")]?.readings.first
    return reading?.quantity.map { quantity in
      [
        quantity.operator.rawValue, quantity.value?.plainText, quantity.maximum?.plainText,
        reading?.unit,
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("The crew is 1,234 strong.", "says: '1,234'", "sailors", "en", "= 1234 sailors"),
    ("Die Flotte zählt 1.234 Boote.", "says: '1.234'", "boats", "de", "= 1234 boats"),
    (
      "On compte 2,5 millions de personnes.", "says: '2,5 millions'", "people", "fr",
      "= 2500000 people"
    ),
    ("昨日は約300人が集まった。", "says: '約300人'", "people", "ja", "~ 300 people"),
    ("警方说有1.2万人参加了集会。", "says: '1.2万人'", "people", "zh", "= 12000 people"),
    ("The fire covers 600 hectares.", "says: 600 hectares", "km²", "en", "= 600 ha"),
    ("The fire covers 600.", "says: '600', unit: ha", "km²", "en", "= 600 ha"),
    ("It cost $5m.", "says: $5m", "US dollars", "en", "= 5000000 US dollars"),
    ("It cost $5m.", "says: $5m, unit: CAD", "US dollars", "en", "= 5000000 CAD"),
    ("He ran 5m.", "says: 5m, unit: m", "km", "en", "= 5 m"),
    ("He ran 5m.", "says: 5m, value: 5000", "km", "en", "= 5000 km"),
    (
      "It takes three to four months.", "says: three to four months, value: 90 to 122 days", "days",
      "en", "range 90 122 days"
    ),
    (
      "It takes three months.", "says: three months, value: 90, unit: days", "days", "en",
      "= 90 days"
    ),
    (
      "Two thirds voted.", "says: Two thirds, value: 2/3, unit: share", "votes", "en", "= 2/3 share"
    ),
    ("There were dozens.", "says: dozens, value: more than 24", "boats", "en", "> 24 boats"),
    ("There were dozens.", "says: dozens, value: 24..60", "boats", "en", "range 24 60 boats"),
  ])
  func wordsAreReadInTheLanguageAndUnitOfTheirPlace(
    text: String, claim: String, unit: String, language: String, expected: String
  ) {
    let site = site(text, claim, unit: unit, language: language)
    #expect(site.diagnostics == [], "\(site.diagnostics.map(\.text).joined())")
    #expect(reading(site) == expected)
  }

  @Test func wordsThatAreNoNumberAreWords() {
    let site = site("There were dozens.", "says: dozens", unit: "boats")
    #expect(site.diagnostics == [] && reading(site) == nil)
    #expect(site.graph[EntityID(.figure, "f")]?.readings.map(\.unit) == ["boats"])
  }

  /// Each question, and that the claim passes once its fix is applied.
  @Test(arguments: [
    (
      "The fleet is 2.5 million boats.", "says: '2.5'", "boats", "quote '2.5 million'",
      "says: '2.5 million'"
    ),
    (
      "Not quite: nearly 500 came.", "says: '500'", "people", "quote 'nearly 500'",
      "says: nearly 500"
    ),
    ("He ran 5m.", "says: 5m", "km", "state 'unit: m' or 'value: 5000000'", "says: 5m, unit: m"),
    (
      "Of the boats 40% sank.", "says: 40%", "boats",
      "state the number as 'value', or 'unit: \"%\"' for the share itself",
      "says: 40%, unit: '%'"
    ),
    (
      "Two thirds of the boats sank.", "says: Two thirds", "boats",
      "state the number as 'value', or 'unit: \"%\"' for the share itself",
      "says: Two thirds, unit: '%'"
    ),
    (
      "The captain, aged 45, left.", "says: '45'", "boats",
      "state the number as 'value', or 'unit: years'", "says: '45', unit: years"
    ),
    (
      "They sailed 40 km.", "says: 40 km", "boats", "state 'unit: km'", "says: 40 km, unit: km"
    ),
    (
      "A brace came.", "says: A brace", "boats", "state the number as 'value', or 'value: none'",
      "says: A brace, value: none"
    ),
    (
      "The fire covers 6 km².", "says: 6 km², unit: ha", "ha",
      "remove 'unit', or write 'unit: km²'", "says: 6 km², unit: km²"
    ),
    (
      "It takes three months.", "says: three months, value: 90", "days",
      "add 'unit: month' or 'unit: days'", "says: three months, value: 90, unit: days"
    ),
  ])
  func aQuestionHasAFixThatWorks(
    text: String, claim: String, unit: String, fix: String, fixed: String
  ) {
    let asked = site(text, claim, unit: unit)
    #expect(asked.diagnostics.map(\.id) == [.unreadableNumber], "\(claim)")
    #expect(
      asked.diagnostics.first?.suggestion?.phrase.hasPrefix(fix) == true, "\(asked.diagnostics)")
    let reported = site(text, fixed, unit: unit).diagnostics
    #expect(reported == [], "\(reported.map(\.text).joined())")
  }

  @Test(arguments: [
    ("as_of: 2020-01-01", "as_of: 2020-01-01", true), ("", "", true),
    ("as_of: 2020-01-01", "as_of: 2020-01-02", false), ("withdrawn: {date: 2020}", "", false),
    ("kind: plan", "", false), ("scope: the coast", "scope: the north", false),
  ])
  func aPartGreaterThanItsWholeIsReported(part: String, whole: String, isReported: Bool) {
    func figure(_ claim: String, _ keys: String, _ more: String = "") -> String {
      "---\ntitle: \(claim)\nunit: pears\n\(more)\nclaims:\n- {says: \(claim), source: a, paragraph: 1"
        + (keys.isEmpty ? "" : ", " + keys) + "}\n---\n"
    }
    let site = LinkedSite([
      "articles/a.md": File.article("", "Of 5 pears 9 were ripe.\n"),
      "figures/part.md": figure("9", part, "part_of: whole"),
      "figures/whole.md": figure("5 pears", whole),
    ])
    #expect(site.diagnostics == [])
    let found = PartCheck.diagnostics(site.site, site.graph)
    #expect(found.map(\.id) == (isReported ? [.partExceedsWhole] : []))
    #expect(found.allSatisfy { $0.message == "this part (9) exceeds its whole (5 in 'a')" })
  }
}
