import Content
import TestTexts
import Testing

@testable import Linking

struct CorrectionsTests {
  private func groups(_ claims: [String]) throws -> ClaimGroups {
    let site = LinkedSite([
      "articles/a.md": File.article("", claims.indices.map { "In \($0) pears.\n\n" }.joined()),
      "figures/f.md": File.figure(claims.joined(separator: ", ")),
    ])
    let figure = try #require(site.content[.figure, "f"].entity.figure)
    let linked = try #require(site.graph[EntityID(.figure, "f")])
    return ClaimGroups(figure, linked.readings, in: site.site)
  }

  private func claim(_ number: Int, _ keys: String = "") -> String {
    "{says: '\(number) pears', source: a, paragraph: \(number + 1)\(keys)}"
  }

  @Test func allThatAClaimCorrectsIsKnown() throws {
    let corrections = try groups([
      claim(0), claim(1, ", supersedes: {source: a, paragraph: 1}"),
      claim(2, ", supersedes: {source: a, paragraph: 2}"),
      claim(3, ", supersedes: {source: a, paragraph: 4}"), claim(4),
    ]).corrections
    #expect(corrections.replaced == [0, 1])
    #expect(corrections.replaced(by: 2) == [1])
    #expect(corrections.allReplaced(by: 2) == [0, 1])
    // No claim corrects itself.
    #expect(corrections.allReplaced(by: 3).isEmpty)
  }

  /// C1: of a long chain of corrections a claim's are followed for a hundred.
  @Test func longChainsAreFollowedForAHundred() throws {
    let corrections = try groups(
      (0..<300).map { claim($0, $0 > 0 ? ", supersedes: {source: a, paragraph: \($0)}" : "") }
    ).corrections
    #expect(corrections.replaced.count == 299)
    #expect((100...101).contains(corrections.allReplaced(by: 299).count))
  }

  /// The comparisons for 4n claims of different numbers are less than 6 times those for n.
  @Test func claimsOfOneFigureAreComparedInStepsThatGrowAsTheyDo() throws {
    func comparisons(_ count: Int) throws -> Int {
      try groups((0..<count).map { claim($0) }).related.count
    }
    #expect(try comparisons(480) < 6 * comparisons(120))
  }
}
