import Editing
import Testing

struct CompletionTests {
  @Test func entitiesAreOfferedAfterTwoBrackets() async {
    let desk = await Desk.note("See [[ol⟦⟧ and go.")
    #expect(desk.completions.map(\.label) == ["Olsen"])
    #expect(desk.completions.first?.detail == "person · Mara Olsen · The mayor.")
    #expect(desk.line(choosing: "Olsen") == "See [[Olsen]] and go.")
  }

  @Test func whatIsWrittenOfAClosedReferenceIsReplaced() async {
    let desk = await Desk.note("See [[Ma⟦⟧ Olsn|the mayor]].")
    #expect(desk.line(choosing: "Mara Olsen") == "See [[Mara Olsen|the mayor]].")
  }

  @Test func embedsOfferFigures() async {
    let desk = await Desk.note("![[cost⟦⟧]]")
    #expect(desk.line(choosing: "Cost of the bridge") == "![[Cost of the bridge]]")
  }

  @Test func nothingIsOfferedInCodeInPlainTextOrAfterABackslash() async {
    for body in ["`[[⟦⟧`", "```\n[[⟦⟧\n```", "\\[[⟦⟧", "    [[⟦⟧", "words ⟦⟧", "[a](⟦⟧)"] {
      #expect(await Desk.note(body).completions.isEmpty, "\(body)")
    }
    let article = await Desk([
      "articles/a.txt": "---\ntitle: T\ndate: 2020\n---\nSaid [[⟦⟧\n"
    ])
    #expect(article.completions.isEmpty)
  }

  @Test func headingsAreOfferedAfterTheSign() async {
    let desk = await Desk.note("See [[Mara Olsen#⟦⟧]].")
    #expect(desk.line(choosing: "Her office") == "See [[Mara Olsen#her-office]].")
    let own = await Desk.note("## Start\n\nSee [[#⟦⟧")
    #expect(own.line(choosing: "Start") == "See [[#start]]")
  }

  @Test func sourcesAndParagraphsAreOfferedInCitations() async {
    let desk = await Desk.note("So it was[@⟦⟧.")
    #expect(desk.completions.map(\.text) == ["gazette"])
    let paragraph = await Desk.note("So it was[see @gazette, ⟦⟧].")
    #expect(
      paragraph.completions.map(\.detail) == [
        "The bridge cost about 12,000 crowns, said Mara Olsen.",
        "Some 340 people a day will cross it.",
      ])
    #expect(paragraph.line(choosing: "para. 2") == "So it was[see @gazette, para. 2].")
    let second = await Desk.note("So it was[@gazette, para. 1; @⟦⟧].")
    #expect(second.line(choosing: "Bridge to open") == "So it was[@gazette, para. 1; @gazette].")
  }

  @Test func formThatTwoGoByIsWrittenWithTheId() async {
    let desk = await Desk.note(
      "[[Arden⟦⟧",
      beside: [
        "topics/arden.md": "---\nname: Arden\ntype: place\n---\n",
        "people/arden.md": "---\nname: Arden\n---\n",
      ])
    #expect(
      Set(desk.completions.map(\.text)) == ["person:arden|Arden]]", "topic:arden|Arden]]"])
  }

  @Test(arguments: [
    ("people", "---\nname: عمر حداد\n---\n", "عمر", "عمر حداد"),
    ("topics", "---\nname: 青森県\ntype: place\n---\n", "青", "青森県"),
    ("people", "---\nname: Жанна Орлова\n---\n", "жан", "Жанна Орлова"),
  ])
  func namesOfAnyScriptAreOffered(_ folder: String, _ text: String, _ typed: String, _ name: String)
    async
  {
    let desk = await Desk.note("前 [[\(typed)⟦⟧ 😀", beside: ["\(folder)/x.md": text])
    #expect(desk.line(choosing: name) == "前 [[\(name)]] 😀")
  }
}

struct KeyCompletionTests {
  @Test func keysThatAreMissingAreOffered() async {
    let desk = await Desk.note("", keys: "au⟦⟧\n")
    #expect(desk.completions.map(\.text) == ["author: ", "autolink: "])
    #expect(await Desk.note("", keys: "da⟦⟧\n").completions.isEmpty)
  }

  @Test func keysOfRecordsAreThoseOfTheRecord() async {
    let figure = "---\ntitle: C\nunit: crowns\nclaims:\n  - says: a\n    source: gazette\n"
    let desk = await Desk(["figures/c.md": figure + "    ⟦⟧\n  - says: b\n    kind: plan\n---\n"])
    let labels = desk.completions.map(\.label)
    #expect(labels.contains("paragraph") && labels.contains("kind") && !labels.contains("source"))
    let paragraph = await Desk(["figures/c.md": figure + "    paragraph: ⟦⟧\n---\n"])
    #expect(paragraph.completions.map(\.text) == ["1", "2"])
    let kind = await Desk(["figures/c.md": figure + "    kind: pl⟦⟧\n---\n"])
    #expect(kind.completions.map(\.text) == ["plan"])
    let date = await Desk(["figures/c.md": figure + "    as_of: ⟦⟧\n---\n"])
    #expect(date.completions.map(\.text) == ["2021-04-12", "2021-07-01"])
  }

  @Test func numbersOfTheParagraphAreOfferedAsWords() async {
    let desk = await Desk([
      "figures/c.md":
        "---\ntitle: C\nunit: people\nclaims:\n  - says: ⟦⟧\n    source: gazette\n    paragraph: 2\n---\n"
    ])
    #expect(desk.completions.map(\.text) == ["\"340\""])
  }

  @Test(arguments: [
    ("articles/b.txt", "title: B\ndate: 2021\npublisher: ⟦⟧\n", ["The Gazette"]),
    ("articles/b.txt", "title: B\ndate: 2021\npublisher: gaz⟦⟧\n", ["The Gazette"]),
    ("notes/b.md", "title: B\ndate: 2021\nauthor: [Ann, a⟦⟧]\n", ["\"A. Reader, Arden\""]),
    ("figures/b.md", "title: B\nunit: ⟦⟧\n", ["crowns", "kilometres per hour"]),
    ("figures/b.md", "title: B\nfamily: ⟦⟧\n", ["roads"]),
    ("people/b.md", "name: B\nroles:\n  - role: ⟦⟧\n", ["the mayor"]),
    ("notes/b.md", "title: B\ndate: 2021\nsummary: ⟦⟧\n", []),
  ])
  func valuesThatOtherDocumentsStateAreOffered(_ path: String, _ keys: String, _ texts: [String])
    async
  {
    let desk = await Desk([
      "articles/c.txt": "---\ntitle: C\ndate: 2021\npublisher: …\n---\nWords.\n",
      "notes/a.md": "---\ntitle: A\ndate: 2021\nauthor: 'A. Reader, Arden'\n---\n",
      "figures/speed.md":
        "---\ntitle: Speed\nunit: kilometres per hour\nfamily: roads\nclaims:\n  - says: \"340\"\n"
        + "    source: gazette\n    paragraph: 2\n    unit: crowns\n---\n",
      "people/c.md": "---\nname: C\nroles:\n  - role: the mayor\n---\n",
      path: "---\n\(keys)---\n",
    ])
    #expect(desk.completions.map(\.text) == texts, "\(path): \(keys)")
  }

  @Test func claimsOfTheFigureAreOfferedAsWhatOneCorrects() async {
    let figure =
      "---\ntitle: C\nunit: crowns\nclaims:\n  - says: about 12,000\n    source: gazette\n    paragraph: 1\n"
      + "  - says: \"340\"\n    source: gazette\n    paragraph: 2\n"
    for keys in ["    supersedes: claim⟦⟧\n", "    supersedes:\n      claim: ⟦⟧\n"] {
      let desk = await Desk(["figures/bridge-cost.md": figure + keys + "---\n"])
      #expect(desk.completions.map(\.text).first == "claim-gazette-p1", "\(keys)")
    }
    let occurrence = await Desk(["figures/c.md": figure + "    occurrence: ⟦⟧\n---\n"])
    #expect(occurrence.completions.isEmpty)
  }

  @Test func numbersOfAnArticleAreOfferedToBeIgnored() async {
    let desk = await Desk([
      "articles/b.txt":
        "---\ntitle: B\ndate: 2021\nignored:\n  - paragraph: 1\n    text: ⟦⟧\n---\nSome 12 and 340 people.\n"
    ])
    #expect(desk.completions.map(\.text) == ["\"12\"", "\"340\""])
  }

  @Test func languagesAreOfferedByTheirCodes() async {
    let desk = await Desk([
      "articles/b.txt": "---\ntitle: B\ndate: 2021\nlanguage: a⟦⟧\n---\nWords.\n",
      "articles/c.txt": "---\ntitle: C\ndate: 2021\nlanguage: ar-EG\n---\nWords.\n",
    ])
    #expect(desk.completions.map(\.text) == ["ar-EG", "ar", "fa", "ja"])
  }

  @Test func referencesAreOfTheKindThatAKeyMeans() async {
    let event = "---\ntitle: E\ndate: 2021\nstatus: happened\n"
    for written in ["people: ⟦⟧", "people: [⟦⟧]", "people:\n  - ⟦⟧", "people:\n- ⟦⟧"] {
      let desk = await Desk(["events/e.md": event + written + "\n---\n"])
      #expect(desk.completions.map(\.text) == ["mara-olsen"], "\(written)")
    }
    let list = await Desk(["events/e.md": event + "people: [mara-olsen, ⟦⟧mar]  # who\n---\n"])
    #expect(list.line(choosing: "Mara Olsen") == "people: [mara-olsen, mara-olsen]  # who")
  }

  @Test func remarksBlocksAndFreeKeysOfferNothing() async {
    for keys in ["# ⟦⟧\n", "outside: |\n  a ⟦⟧\n", "extra:\n  a: ⟦⟧\n"] {
      #expect(await Desk.note("", keys: keys).completions.isEmpty, "\(keys)")
    }
  }
}
