import Content
import Diagnostics
import Editing
import Linking
import Support
import TestTexts
import Testing

/// What the worklist asks of the names and numbers of an article.
struct WorklistNamesTests {
  private func tasks(_ article: String, in language: String, never: String = "") -> [Diagnostic] {
    let site = TestSite([
      "articles/a.txt":
        "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(article)\n",
      "topics/marn.md": "---\nname: Marn\ntype: place\nnever: [\(never)]\n---\n",
    ]).site
    let names = Names(site)
    var diagnostics: [Diagnostic] = []
    let linked = site.documents.map {
      LinkedDocument($0, in: site, names, into: &diagnostics)
    }
    return Worklist(site, LinkGraph(site, linked, into: &diagnostics), names).tasks
  }

  @Test func capitalsOfGermanWordsAreNoNames() {
    let text =
      "Das Dorf: Unter Wasser, Ohne Strom, Milliarden Taler, Hälfte Ackerland. Da kam Uta Dehn."
    let names = tasks(text, in: "de").filter { $0.id == .unknownName }
    #expect(names.map(\.message) == ["no page is called 'Uta Dehn'"])
  }

  @Test func nameThatIsDeclaredUnderNeverIsKnown() {
    let text = "They met in Kessel Street, and in Kessel Park."
    let names = tasks(text, in: "en", never: "Kessel Street").filter { $0.id == .unknownName }
    #expect(names.map(\.message) == ["no page is called 'Kessel Park'"])
  }

  @Test func doubtIsListedWithItsSentenceAndTwoFixes() {
    let tasks = tasks("It rains. The old Marn Bank by the river is shut. Nobody minds.", in: "en")
      .filter { $0.id == .doubtfulName }
    #expect(
      tasks.map(\.message) == [
        "'Marn' is not linked in 'The old Marn Bank by the river is shut.': a thing named after it"
      ])
    #expect(
      tasks.map { $0.suggestion?.phrase.contains("under 'names', else under 'never'") } == [true])
  }

  @Test func plainTextIsOfferedNoReference() throws {
    let task = try #require(
      tasks("The Marn Bank is shut.", in: "en").first { $0.id == .doubtfulName })
    #expect(
      task.suggestion?.phrase
        == "if it is topic:marn, declare the longer form under 'names', else under 'never'")
  }

  @Test func numbersOfMarkdownAreFoundWhereTheyAreWritten() {
    let text = """
      ---
      title: T
      date: 2020
      ---
      Two cost 340 million crowns.

      ## A heading

      | 7 lamps | two |
      |---|---|
      | three | 88 million crowns |

      - 9
      - 10
      """
    let site = TestSite(["articles/a.md": text]).site
    let names = Names(site)
    var diagnostics: [Diagnostic] = []
    let linked = site.documents.map { LinkedDocument($0, in: site, names, into: &diagnostics) }
    let found = Worklist(site, LinkGraph(site, linked, into: &diagnostics), names).tasks
      .filter { $0.id == .unclaimedNumber }
    let bytes = Array(text.utf8)
    let places = found.map { task in
      String(decoding: bytes[task.location.range(in: bytes)], as: UTF8.self)
    }
    #expect(places == ["Two", "340 million", "7", "two", "three", "88 million", "9", "10"])
  }

  @Test func timesOfDayAreNoNumbers() {
    let numbers = { (text: String, language: String) in
      tasks(text, in: language).filter { $0.id == .unclaimedNumber }.map(\.message)
    }
    #expect(numbers("Um 15 Uhr und 18:30 kamen 7.", "de") == ["no claim covers '7'"])
    #expect(
      numbers("At 2.40 a.m. and 5 pm they saw 5 amber lamps.", "en") == ["no claim covers '5'"])
  }
}
