import Content
import Diagnostics
import Markdown
import Support
import TestTexts
import Testing

@testable import Linking

struct LinkGraphTests {
  private static let texts = [
    "people/ada.md": File.person(
      "Ada Byron", "affiliation: [orchard]\nroles: [{role: grower, source: pears, paragraph: 2}]",
      "See [[ada]].\n"),
    "topics/orchard.md": File.topic("The Orchard", "", "Ada Byron founded it [@pears].\n"),
    "articles/pears.md": File.article("origin: orchard", "Ada Byron picked 400.\n\nNo more.\n"),
    "events/harvest.md": File.event("Harvest", "people: [ada]\nplace: orchard"),
    "figures/yield.md": File.figure(
      "{says: '400', source: pears, paragraph: 1, by: ada}", "events: [harvest]", "![[harvest]]\n"),
    "notes/n.md": File.note("# [[yield]]\n\nOne.\n\n[[harvest]] and [@pears, paras. 1–2].\n"),
  ]
  private static let site = LinkedSite(texts)

  @Test func everyKindOfEdgeIsThereBackwards() {
    let graph = Self.site.graph
    #expect(Self.site.diagnostics == [])
    let forwards = Edge.all(of: Self.site)
    let backwards = Self.site.site.documents.flatMap { Edge.incoming($0.id, graph) }
    #expect(Set(forwards) == Set(backwards) && forwards.count == backwards.count)
    #expect(forwards.count > 15)
    for document in Self.site.site.documents {
      #expect(graph.backlinks(of: document.id).allSatisfy { $0.link.to == document.id })
    }
  }

  /// Of documents of some kinds only those whose text speaks of the entity count.
  @Test func backlinksAreGroupedByTheDocumentsThatCount() {
    let graph = LinkedSite([
      "people/ada.md": File.person("Ada Byron"),
      "figures/a.md": File.figure("", "people: [ada]"),
      "figures/b.md": File.figure("", "people: [ada]", "See [[ada]].\n"),
      "notes/c.md": File.note("[[ada]] and [[ada]].\n"), "notes/d.md": File.note("[[ada]].\n"),
    ]).graph
    let ada = EntityID(.person, "ada")
    func found(_ kinds: [Kind], _ places: Range<Int> = 0..<Int.max) -> [String] {
      graph.backlinksByOrigin(of: ada, inTextsOf: kinds, places).map {
        "\($0.from.id.slug) \($0.backlinks.count)"
      }
    }
    #expect(found([]) == ["a 1", "b 2", "c 2", "d 1"])
    #expect(found([.figure]) == ["b 2", "c 2", "d 1"])
    #expect(found([.figure], 1..<2) == ["c 2"])
    #expect(found([.figure], 2..<9) == ["d 1"])
    #expect(found([.figure], 3..<9) == [])
    #expect(graph.originCount(of: ada, inTextsOf: []) == 4)
    #expect(graph.originCount(of: ada, inTextsOf: [.figure, .note]) == 3)
  }

  @Test func targetsOfAKindAreThereOnceInOrder() {
    let graph = LinkedSite([
      "articles/b.md": File.article(), "articles/a.md": File.article(),
      "articles/c.md": File.article(),
      "people/ada.md": File.person("Ada Byron"),
      "notes/n.md": File.note("[@b] [[ada]] [@a, para. 2] [@b, para. 1]\n"),
    ]).graph
    let note = EntityID(.note, "n")
    #expect(graph.targets(of: note, .article).map(\.id.slug) == ["a", "b"])
    #expect(graph.targets(of: note, .person).map(\.id.slug) == ["ada"])
    #expect(graph.targets(of: EntityID(.note, "x"), .article).isEmpty)
  }

  /// What an earlier graph has of the other documents stays, and the edges are in one order.
  @Test(arguments: [
    ["articles/pears.md": File.article("origin: orchard", "[[ada]] and [[harvest]].\n")],
    ["notes/n.md": File.note("[[ada]], [[orchard]] and [[ada]] again.\n")],
    ["topics/orchard.md": File.topic("The Orchard")],
    [
      "topics/orchard.md": File.topic("The Orchard", "", "[[yield]] and [[harvest]].\n"),
      "notes/n.md": File.note("[[harvest]], [[orchard]].\n"),
    ],
  ])
  func graphWithOtherTextsIsTheGraphOfAll(others: [String: String]) throws {
    let edited = LinkedSite(Self.texts.merging(others) { $1 })
    var linked = Self.site.linked
    for (place, document) in edited.site.documents.enumerated()
    where others.keys.contains(where: document.file.path.hasSuffix) {
      linked[place] = edited.linked[place]
    }
    var none: [Diagnostic] = []
    let replaced = LinkGraph(edited.site, linked, reusing: Self.site.graph, into: &none)
    let new = LinkGraph(edited.site, linked, into: &none)
    #expect(replaced.relinked(since: Self.site.graph).count == others.count)
    for id in edited.site.documents.map(\.id) {
      #expect(Edge.incoming(id, replaced) == Edge.incoming(id, new), "\(id)")
    }
    let changed = edited.site.documents.map(\.id).filter {
      Edge.incoming($0, new) != Edge.incoming($0, Self.site.graph)
    }
    #expect(!changed.isEmpty)
  }

  @Test func anEntitysOwnReferencesAreNoBacklinks() {
    let ada = EntityID(.person, "ada")
    #expect(Self.site.graph[ada]?.links.contains { $0.to == ada } == true)
    #expect(!Self.site.graph.backlinks(of: ada).contains { $0.from.id == ada })
  }

  @Test func backlinksComeByDocumentAndThenByPlace() {
    let pears = Self.site.graph.backlinks(of: EntityID(.article, "pears"))
    #expect(
      pears.map { "\($0.id) \($1.kind) \($1.paragraph)" } == [
        "figure:yield claim 1", "note:n reference 1", "note:n reference 2", "person:ada source 2",
        "topic:orchard reference 0",
      ])
  }

  @Test func nothingPointsAtWhatIsNotThere() {
    #expect(Self.site.graph.backlinks(of: EntityID(.person, "nobody")).isEmpty)
    #expect(Self.site.graph[EntityID(.person, "nobody")] == nil)
  }

  @Test(arguments: 0..<UInt64(Soak.count(25, full: 200)))
  func backlinksAreTheLinksReversed(seed: UInt64) {
    let site = RandomSite(seed: seed).site
    let ids = site.site.documents.map(\.id)
    let forward = Edge.all(of: site)
    let backward = ids.flatMap { Edge.incoming($0, site.graph) }
    #expect(forward.count == backward.count)
    #expect(Set(forward) == Set(backward))
    for id in ids {
      #expect(Edge.incoming(id, site.graph) == forward.filter { $0.link.to == id })
    }
  }

  @Test(arguments: 0..<UInt64(Soak.count(25, full: 200)))
  func mentionsAreDeclaredFormsLinkedOnceASection(seed: UInt64) throws {
    let random = RandomSite(seed: seed)
    var linked: Set<[String]> = []
    for document in random.site.site.documents {
      for link in random.site.mentions(in: document.id) {
        let place = try #require(link.place)
        let run = try #require(document.text(place.text)).outline.runs[place.run]
        let form = String(decoding: run.text[place.range], as: UTF8.self)
        #expect(random.forms[link.to.slug]?.contains(form.lowercased()) == true, "\(form)")
        guard link.isLinked else { continue }
        #expect(run.kind != .heading)
        #expect(!run.closed.contains { $0.overlaps(place.range) })
        let key = [document.id.slug, place.text.rawValue, "\(run.section)", link.to.slug]
        #expect(linked.insert(key).inserted, "\(key)")
      }
    }
  }
}

/// An edge with the document that it leaves, not to itself.
private struct Edge: Hashable {
  let from: EntityID
  let link: Linking.Link

  static func all(of site: LinkedSite) -> [Edge] {
    site.linked.flatMap { document in document.links.map { Edge(from: document.id, link: $0) } }
      .filter { $0.from != $0.link.to }
  }

  static func incoming(_ id: EntityID, _ graph: LinkGraph) -> [Edge] {
    graph.backlinks(of: id).map { Edge(from: $0.from.id, link: $0.link) }
  }
}

/// A site of some entities and notes, made by chance.
private struct RandomSite {
  let site: LinkedSite
  /// By slug, in small letters.
  let forms: [String: Set<String>]

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    func pick(_ words: [String]) -> String {
      words[Int.random(in: 0..<words.count, using: &random)]
    }
    let first = ["Anna", "Karl", "Eva", "Ivo"]
    let last = ["Berg", "Lind", "Sella", "March"]
    var files: [String: String] = [:]
    var forms: [String: Set<String>] = [:]
    for index in 0..<5 {
      let (name, surname) = (pick(first), pick(last))
      files["people/p\(index).md"] =
        "---\nname: \(name) \(surname)\nnames: [\(surname)]\n---\n\(pick(first)) \(pick(last))."
      forms["p\(index)"] = ["\(name) \(surname)".lowercased(), surname.lowercased()]
    }
    for index in 0..<4 {
      let name = pick(["Dorn", "Port Sella", "grain deal", "Sella", "Dorn Fund"])
      files["topics/t\(index).md"] = "---\nname: \(name)\ntype: term\n---\n"
      forms["t\(index)"] = [name.lowercased()]
    }
    let words =
      first + last + ["Dorn", "Port", "Sella", "grain deal", "Fund", "and", "said.", "`Dorn`"]
      + [
        "[[p1]]", "[[t1|Dorn]]", "\n\n", "\n\n## ", "\n\n- ", "\n\n> — ", "*Anna*",
        "[Karl Lind](x.md)",
      ]
    for index in 0..<6 {
      let body = (0..<60).map { _ in pick(words) }.joined(separator: " ")
      files["notes/n\(index).md"] =
        "---\ntitle: \(pick(first)) \(pick(last))\ndate: 2020\noutside: \(pick(last)), \(pick(first))\n---\n\(body)\n"
    }
    site = LinkedSite(files)
    self.forms = forms
  }
}
