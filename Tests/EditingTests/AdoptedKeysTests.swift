import Support
import Testing

@testable import Editing

/// Front matter in whatever form it is written, and what its dates, tags and other keys become.
struct AdoptedKeysTests {
  private func adoption(_ texts: [String: String], taken: Set<String> = []) -> Adoption {
    Adoption(
      texts.map {
        Adoption.Source(
          path: $0.key, bytes: Array($0.value.utf8), modified: "2020-02-03", committed: "2019-01-02"
        )
      }, [], taken: taken)
  }

  private func text(_ adoption: Adoption, _ path: String) -> String {
    adoption.made.first { $0.path == "Content/\(path)" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? "no such file"
  }

  /// The text after the front matter.
  private func body(_ whole: String) -> String {
    whole.firstRange(of: "\n---\n").map { String(whole[$0.upperBound...]).trimmed } ?? whole
  }

  // MARK: - Forms

  @Test(arguments: [
    ("---js\n{ title: \"Ferry\" }\n---\nBody.", "'---js' begins a program"),
    ("---toml\ntitle = \"Ferry\n---\nBody.", "line 2"),
    ("---\ntitle: [Ferry\n---\nBody.", "is not closed"),
    ("{\n  \"title\": \"Ferry,\n}\nBody.", "nothing closes the front matter"),
    ("{\n  \"title\": \"Ferry\"\n\nBody.", "nothing closes the front matter"),
    ("---js\n{ title: \"Ferry\" }\n\nBody.", "nothing closes the front matter"),
    ("+++\ntitle = \"Ferry\n\nBody.", "nothing closes the front matter"),
  ])
  func frontMatterThatCannotBeReadIsListedAndNotPublished(written: String, reason: String) {
    let made = adoption(["n.md": written])
    let whole = text(made, "notes/n.md")
    #expect(body(whole) == "Body.", "\(whole)")
    #expect(whole.contains("  front_matter: ") && whole.contains("Ferry"), "\(whole)")
    let remarks = made.made.flatMap(\.remarks)
    #expect(remarks.allSatisfy { $0.kind == .frontMatter })
    #expect(remarks.contains { $0.text.contains(reason) }, "\(remarks)")
  }

  @Test(arguments: [
    ("---\ntitle: Ferry\ntags: [boats]\n\nBody.", true),
    ("---\ntitle: Ferry\ntags: [boats]\n\nBody.\n\n---\n\nMore.", true),
    ("+++\ntitle = 'Ferry'\ntags = ['boats']\n\nBody.", true),
    ("---yaml\ntitle: Ferry\ntags: [boats]\n---\nBody.", false),
    ("---json\n{\"title\": \"Ferry\", \"tags\": [\"boats\"]}\n---\nBody.", false),
    ("{\"title\": \"Ferry\", \"tags\": [\"boats\",],}\nBody.", false),
    ("{ \"title\": \"Ferry\",\n  \"tags\": [\"boats\"] }\nBody.", false),
  ])
  func keysAreReadWhateverEnclosesThem(written: String, isRemarked: Bool) {
    let made = adoption(["n.md": written])
    let whole = text(made, "notes/n.md")
    #expect(
      whole.contains("title: \"Ferry\"\n") && whole.contains("topics: \"topic:boats\""), "\(whole)")
    #expect(body(whole).hasPrefix("Body."), "\(whole)")
    #expect(body(whole).contains("More") == written.contains("More"), "\(whole)")
    #expect(made.made.contains { !$0.remarks.isEmpty } == isRemarked)
  }

  @Test(arguments: [
    "---\n\nA rule, then a text.\n\n---\n\nMore.", "{note} A text.", "{ \"a\": 1 } is an object.",
    "---\n- an item\n\nA text.",
  ])
  func textThatOnlyBeginsLikeKeysIsText(written: String) {
    let made = adoption(["n.md": written])
    let whole = text(made, "notes/n.md")
    #expect(!whole.contains("front_matter"), "\(whole)")
    for word in written.split(whereSeparator: { !$0.isLetter }) {
      #expect(body(whole).contains(word), "\(word) in \(whole)")
    }
  }

  @Test func byteOrderMarkIsNoPartOfATitle() {
    let made = adoption(["n.md": "\u{FEFF}# Ferry\n\nBody."])
    #expect(text(made, "notes/n.md").hasPrefix("---\ntitle: \"Ferry\"\n"))
  }

  @Test func keyThatOccursTwiceKeepsTheOthers() {
    let made = adoption([
      "n.md": "---\ntitle: Ferry\ndate: 2020-01-02\ntitle: Boat\ntags: [x]\n---\nBody."
    ])
    let whole = text(made, "notes/n.md")
    for part in [
      "title: \"Ferry\"", "date: \"2020-01-02\"", "topics: \"topic:x\"", "title: \"Boat\"",
    ] {
      #expect(whole.contains(part), "\(part) in \(whole)")
    }
    #expect(made.made.flatMap(\.remarks).map(\.kind) == [.frontMatter])
  }

  @Test func keyThatOccursTwiceInTOMLKeepsTheOthers() {
    let keys = "title = 'Ferry'\ntitle = 'Boat'\n[a]\nb = 1\nb = 2\n[a.b]\nc = 3"
    let made = adoption(["n.md": "+++\n\(keys)\n+++\nBody."])
    let whole = text(made, "notes/n.md")
    for part in ["title: \"Ferry\"", "title: \"Boat\"", "a.b\": \"2\"", "a.b.c\": \"3\""] {
      #expect(whole.contains(part), "\(part) in \(whole)")
    }
    let problems = made.made.flatMap(\.remarks)
    #expect(problems.allSatisfy { $0.kind == .frontMatter })
    #expect(
      problems.map(\.text) == [
        "line 3: 'title' is defined twice", "line 6: 'a.b' is defined twice",
        "line 7: 'a.b' is defined twice", "line 8: 'a.b.c' is defined twice",
      ])
  }

  @Test(arguments: [
    ("author: [Ann, {name: Ben}]", ["Ann", "Ben"], false),
    ("authors:\n  - name: Ann\n    url: x", ["Ann"], true), ("author: ann", ["Ann Quill"], true),
    ("authors: [ann, Ben]", ["Ann Quill", "Ben"], true),
    ("author: [[Ann Quill]]", ["Ann Quill"], false),
  ])
  func authorsAreNamedByTheirNames(keys: String, names: [String], isKept: Bool) {
    let made = adoption([
      "docusaurus.config.js": "", "blog/authors.yml": "ann:\n  name: Ann Quill\n  title: x",
      "blog/n.md": "---\ntitle: n\n\(keys)\n---\nx",
    ])
    let whole = text(made, "notes/n.md")
    let list =
      names.count == 1
      ? "author: \"\(names[0])\"\n" : "author:\n" + names.map { "  - \"\($0)\"\n" }.joined()
    #expect(whole.contains(list), "\(whole)")
    #expect(whole.contains("extra:") == isKept, "\(whole)")
  }

  // MARK: - Dates

  @Test(arguments: [
    "blog/2021/06/10/x/index.md", "blog/2021/06/10-x.md", "blog/2021-06-10/x.md",
    "blog/2021-06-10-x/index.md",
  ])
  func foldersCanNameTheDay(path: String) {
    let made = adoption(["docusaurus.config.js": "", path: "x"]).made
    let text = made.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("date: \"2021-06-10\"\n"), "\(text)")
    #expect(!text.contains("unconfirmed"), "\(text)")
  }

  @Test func keysThatHoldNoDateAreListed() {
    let made = adoption(["n.md": "---\nupdated: yesterday\ndate: soon\npublished: true\n---\nx"])
    #expect(made.made.flatMap(\.remarks).map(\.text) == ["date: soon", "updated: yesterday"])
  }

  @Test func dateThatIsNoneIsNotReplacedInSilence() {
    let made = adoption(["n.md": "---\ntitle: x\ndate: 2021-02-31\n---\nx"])
    let whole = text(made, "notes/n.md")
    #expect(whole.contains("date: \"2019-01-02\"\nunconfirmed: \"date\"\n"), "\(whole)")
    #expect(whole.contains("extra:\n  date: \"2021-02-31\"\n"), "\(whole)")
    #expect(
      made.made.flatMap(\.remarks) == [
        AdoptionRemark(kind: .key, line: 3, text: "date: 2021-02-31")
      ])
  }

  @Test(arguments: [
    ("date: soon\ncreated: 2018-03-04", "2018-03-04"), ("date: [[2018-03-04]]", "2018-03-04"),
    ("published: false\ndate: 2018-03-04", "2018-03-04"), ("published: true", "2019-01-02"),
  ])
  func dateIsThatOfTheFirstKeyThatHasOne(keys: String, day: String) {
    let made = adoption(["n.md": "---\n\(keys)\n---\nx"])
    #expect(text(made, "notes/n.md").contains("\ndate: \"\(day)\"\n"))
    #expect(!text(made, "notes/n.md").contains("unconfirmed"))
  }

  @Test(arguments: [
    ("2020-1-5-walk", "2020-01-05"), ("2020-11-5 walk", "2020-11-05"),
    ("20200105 walk", "2020-01-05"),
    ("2020.1.5.walk", "2020-01-05"),
  ])
  func dayOfAFileNameMayHaveNoZeros(name: String, day: String) {
    let whole = text(adoption(["\(name).md": "x"]), "notes/walk.md")
    #expect(whole.contains("title: \"walk\"\ndate: \"\(day)\"\n"), "\(whole)")
  }

  @Test(arguments: ["2020-1-50-walk", "2020-13-1-walk", "2020-1.5 walk", "1-1-1 walk"])
  func otherNumbersAreNoDay(name: String) {
    #expect(AdoptedDate.part(of: name) == nil)
  }

  // MARK: - Drafts

  @Test(arguments: [
    ("publish: false", true), ("published: no", true), ("private: true", true),
    ("draft: true", true), ("headless: true", true), ("build: {render: never}", true),
    ("_build: {render: 'false'}", true), ("build: {render: link}", false),
    ("build: {list: never}", false),
    ("publish: true", false), ("private: false", false), ("published: 2020-01-02", false),
  ])
  func whatIsKeptFromReadersIsADraft(key: String, isDraft: Bool) {
    let made = adoption(["n.md": "---\n\(key)\n---\nx"])
    #expect(text(made, "notes/n.md").contains("\ndraft: true\n") == isDraft)
    let remarks = made.made.flatMap(\.remarks)
    let isRemarked = isDraft && key != "draft: true"
    let words = key.filter { !"{}'".contains($0) }
    #expect(
      remarks == (isRemarked ? [AdoptionRemark(kind: .heldBack, line: 2, text: words)] : []))
  }

  @Test func linkToADraftSaysSo() {
    let made = adoption([
      "n.md": "[x](d.md) [[d]]\n\n![[d]]", "d.md": "---\ndraft: true\n---\nx", ".obsidian/a": "",
    ])
    #expect(body(text(made, "notes/n.md")) == "x d\n\nd")
    #expect(made.made.flatMap(\.remarks).map(\.kind) == [.draft, .draft, .draft])
  }

  // MARK: - Tags

  private func topics(_ made: Adoption) -> [String] {
    made.made.filter { $0.path.hasPrefix("Content/topics/") }.map { file in
      let name = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")[1]
      return "\(file.path.dropFirst(15)) \(name.dropFirst(6))"
    }
  }

  @Test func tagsOfDifferentSignsAreDifferentTopics() {
    let made = adoption(["n.md": "---\ntags: [C++, 'C#', C, 🚀, Old bridge, old_bridge]\n---\nx"])
    #expect(
      topics(made) == [
        "c-2.md \"C++\"", "c-3.md \"C#\"", "c.md \"C\"", "old-bridge.md \"Old bridge\"",
        "tag.md \"🚀\"",
      ])
    let whole = text(made, "notes/n.md")
    for slug in ["c", "c-2", "c-3", "tag", "old-bridge"] {
      #expect(whole.contains("  - \"topic:\(slug)\"\n"), "\(slug) in \(whole)")
    }
  }

  @Test func topicOfTheBriefingIsThatOfATagWithoutOtherSigns() {
    let made = adoption(
      ["n.md": "---\ntags: [C++, C, Flüsse]\n---\nx"],
      taken: ["Content/topics/c.md", "Content/topics/flusse.md"])
    #expect(topics(made) == ["c-2.md \"C++\""])
    #expect(text(made, "notes/n.md").contains("  - \"topic:flusse\"\n"))
  }

  @Test func tagsMayBeInAMapOfTaxonomies() {
    let made = adoption([
      "content/_index.md": "x",
      "content/n.md": "+++\n[taxonomies]\ntags = [\"boats\"]\nseries = [\"sea\"]\n+++\nx",
    ])
    #expect(topics(made) == ["boats.md \"boats\""])
    #expect(text(made, "notes/n.md").contains("  taxonomies:\n    series:\n      - \"sea\"\n"))
  }
}
