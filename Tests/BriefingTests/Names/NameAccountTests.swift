import Content
import Diagnostics
import Markdown
import Support
import Testing

struct NameAccountTests {
  @Test func everyCapitalisedNameIsAnEntityOrListedAsNone() async throws {
    let content = try await OurContent()
    let list = try NotEntities()
    let small = content.digests.reduce(into: Set<String>()) { words, digest in
      for paragraph in digest.body.outline.paragraphs {
        words.formUnion(NameAccount.smallWords(of: paragraph.utf8))
      }
    }
    var used: Set<NotEntities.Entry> = []
    for digest in content.digests {
      var sums = (total: 0, entities: 0, listed: 0, starts: 0)
      for paragraph in digest.body.outline.paragraphs {
        let account = NameAccount(paragraph.utf8, content.names, list, smallWords: small)
        sums.total += account.total
        sums.entities += account.ofEntities
        sums.listed += account.listed
        sums.starts += account.sentenceStarts
        used.formUnion(account.usedEntries)
        #expect(account.unknown == [], "\(digest.place(ofParagraph: paragraph.number))")
      }
      print(
        "capitals of \(digest.id.slug): \(sums.total) = \(sums.entities) in names of entities"
          + " + \(sums.listed) listed as none + \(sums.starts) at the start of a sentence")
      #expect(sums.total == sums.entities + sums.listed + sums.starts)
    }
    #expect(list.errors == [])
    #expect(
      list.entries.filter { !used.contains($0) }.map { "not-entities.txt:\($0.line)" } == [],
      "lines that no digest needs")
  }
}

/// The rules, on a text of our own about two ports.
struct NameAccountRuleTests {
  private let names: DeclaredNames
  private let list = NotEntities(parsing: "Harbour Master\tan office\nIslander\tan adjective")

  init() {
    var diagnostics: [Diagnostic] = []
    let text = "---\nname: Port Ellen\nnames: [Ellen, al-Mina, port authority]\ntype: place\n---\n"
    let document = Document(
      parsing: InputFile(path: "Content/topics/port-ellen.md", bytes: Array(text.utf8)),
      as: EntityID(.topic, "port-ellen"), introduces: nil, into: &diagnostics)
    let settings = SiteSettings(
      parsing: InputFile(path: SiteSettings.path, bytes: []), into: &diagnostics)
    names = DeclaredNames(
      Site(
        settings: settings, documents: [document], copied: [], includesDrafts: false,
        into: &diagnostics))
  }

  private func account(_ text: String) -> NameAccount {
    NameAccount(Array(text.utf8), names, list, smallWords: ["boats"])
  }

  @Test func longestNameIsTakenAsOne() {
    let account = account("boats of Port Ellen's fleet")
    #expect(account.ofEntities == 2)
    #expect(account.entities == [EntityID(.topic, "port-ellen")])
    #expect(account.unknown == [])
  }

  @Test func capitalWithinAHyphenatedNameCounts() {
    let account = account("boats of al-Mina")
    #expect(account.ofEntities == 1)
    #expect(account.total == 1)
  }

  @Test func listedWordsAreNoEntity() {
    let account = account("the Harbour Master of Ellen")
    #expect(account.listed == 2)
    #expect(account.ofEntities == 1)
  }

  @Test func wordAtTheStartOfASentenceNeedsSmallLettersElsewhere() {
    #expect(account("Boats came.").sentenceStarts == 1)
    #expect(account("Bowmore came.").unknown == ["Bowmore"])
  }

  @Test func capitalWithinASentenceIsAName() {
    #expect(account("the fleet of Boats and Oban").unknown == ["Boats", "Oban"])
  }
}
