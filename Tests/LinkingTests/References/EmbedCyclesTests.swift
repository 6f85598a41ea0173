import Content
import Diagnostics
import Linking
import Testing

struct EmbedCyclesTests {
  private func expect(_ texts: [String: String], _ paths: [String]) {
    let site = LinkedSite(texts)
    #expect(
      site.diagnostics
        == zip(site.marks, paths).map { place, path in
          Diagnostic(
            .embedCycle, "this embed leads back to its own page: \(path)", at: place,
            suggestion: "refer to it with [[…]] instead")
        })
    #expect(site.marks.count == paths.count)
  }

  @Test func aTextThatEmbedsItselfIsACycle() {
    expect(["topics/a.md": File.topic("A", "", "⟦![[a]]⟧\n")], ["'topic:a' → 'topic:a'"])
  }

  @Test func everyEmbedOfACycleIsReported() {
    expect(
      [
        "topics/a.md": File.topic("A", "", "⟦![[b]]⟧\n"),
        "topics/b.md": File.topic("B", "outside: ⟦'![[c]]'⟧"),
        "topics/c.md": File.topic("C", "", "x\n\n⟦![[a]]⟧\n\n![[d]]\n"),
        "topics/d.md": File.topic("D"),
      ],
      [
        "'topic:a' → 'topic:b' → 'topic:c' → 'topic:a'",
        "'topic:b' → 'topic:c' → 'topic:a' → 'topic:b'",
        "'topic:c' → 'topic:a' → 'topic:b' → 'topic:c'",
      ])
  }

  @Test func noMoreAreReportedThanAnAuthorMendsBeforeLookingAgain() {
    let embeds = String(repeating: "![[a]]\n\n", count: 250)
    #expect(LinkedSite(["topics/a.md": File.topic("A", "", embeds)]).diagnostics.count == 200)
  }

  @Test func manyWaysToOneTextAreNoCycle() {
    expect(
      [
        "topics/a.md": File.topic("A", "", "![[b]]\n\n![[c]]\n\n[[a]]\n"),
        "topics/b.md": File.topic("B", "", "![[c]]\n"),
        "topics/c.md": File.topic("C", "", "[[a]]\n"),
      ], [])
  }

  @Test func aTextThatLeadsIntoACycleIsNotPartOfIt() {
    expect(
      [
        "topics/a.md": File.topic("A", "", "![[b]]\n"),
        "topics/b.md": File.topic("B", "", "⟦![[b]]⟧\n"),
      ], ["'topic:b' → 'topic:b'"])
  }
}
