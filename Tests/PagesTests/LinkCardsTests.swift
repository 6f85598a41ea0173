import Content
import Diagnostics
import Testing

@testable import Pages

struct LinkCardsTests {
  private let briefing = TestBriefing(
    [
      "articles/gazette.txt":
        "---\ntitle: \"The \\\"cost\\\"\"\ndate: 2020-05-04\npublisher: Gazette\n---\nIt cost 12.\n",
      "articles/courier.txt": "---\ntitle: Courier\ndate: ..\n---\nIt cost 13.\n",
      "figures/cost.md": """
      ---
      title: Cost
      unit: crowns
      summary: Two prices.
      claims:
        - {says: "12", source: gazette, paragraph: 1}
        - {says: "13", source: courier, paragraph: 1}
      ---
      """,
      "people/ada.md": "---\nname: Ada\nsummary: A clerk.\n---\n",
      "about.md": "---\ntitle: About\n---\n",
    ], assets: ["cards.js": ""])

  private func text(_ piece: Int) -> String {
    var diagnostics: [Diagnostic] = []
    let page = Page("cards/\(piece).js", .cards(piece))
    return String(decoding: briefing.pages.bytes(of: page, into: &diagnostics), as: UTF8.self)
  }

  /// The hash is that of the script: FNV-1a of "a" is 0xE40C292C (draft-eastlake-fnv).
  @Test func aPieceIsFoundByThePathAlone() {
    #expect(LinkCards.piece(of: "a") == 0x2C)
    #expect(LinkCards.piece(of: "") == 0xC5)
  }

  @Test func eachEntityHasACardInItsPiece() {
    for path in ["articles/gazette.html", "figures/cost.html", "people/ada.html"] {
      let piece = LinkCards.piece(of: path)
      #expect(briefing.paths.contains("cards/\(piece).js"))
      #expect(text(piece).hasPrefix("dossierCards(\(piece), {"))
      #expect(text(piece).contains("\"\(path)\":[\""))
    }
    #expect(briefing.paths.count { $0.hasPrefix("cards/") } <= 4)
  }

  @Test func aCardTellsWhatItIsAndOnWhoseWord() {
    #expect(
      text(LinkCards.piece(of: "figures/cost.html")).contains(
        #"["Cost","figure · crowns","Two prices.",["12","Gazette, 4 May 2020","13","Courier"],"#
          + #""Sources contradict each other"]"#))
    #expect(
      text(LinkCards.piece(of: "articles/gazette.html")).contains(
        #"["The \"cost\"","article · Gazette · 4 May 2020","",[],""]"#))
    #expect(
      text(LinkCards.piece(of: "people/ada.html")).contains(
        #"["Ada","person","A clerk.",[],""]"#))
  }

  @Test func withoutItsScriptThereAreNoCards() {
    let paths = TestBriefing(["people/ada.md": "---\nname: Ada\n---\n"]).paths
    #expect(paths.filter { $0.hasPrefix("cards/") } == [])
  }
}
