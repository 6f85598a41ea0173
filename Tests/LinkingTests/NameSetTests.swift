import Content
import Foundation
import Glibc
import Markdown
import Support
import Testing

@testable import Linking

/// How often names are linked rightly in texts that were written and labelled by somebody who has not
/// read the rules: small texts in fifteen languages, half of them traps.
struct NameSetTests {
  private struct Row: Decodable {
    struct Entity: Decodable {
      let id: String
      let kind: String
      let name: String
      let names: [String]?
      let never: [String]?
    }
    struct Label: Decodable {
      let surface: String
      let start: Int
      let entity: String
      let optional: Bool?
    }
    let id: String
    let lang: String
    let entities: [Entity]
    let text: String
    let links: [Label]
  }

  struct Score: CustomStringConvertible {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }
    var description: String {
      "\(right) right, \(wrong) wrong, \(missed) missed; precision "
        + "\((precision * 1000).rounded() / 1000), recall \((recall * 1000).rounded() / 1000)"
    }

    static func + (a: Score, b: Score) -> Score {
      Score(right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed)
    }
  }

  /// The least precision and recall in a set, in English and in the other languages.
  struct Marks: CustomTestStringConvertible {
    let name: String
    let english: (precision: Double, recall: Double)
    let others: (precision: Double, recall: Double)

    init(_ name: String, _ english: (Double, Double), _ others: (Double, Double)) {
      (self.name, self.english, self.others) = (name, english, others)
    }

    var testDescription: String { name }
  }

  /// By now the rules have been mended with a look at each of these. `open2` and `held-out2` are by the
  /// author of the rules, two traps in three texts, as are `open5`, half of it traps of a few kinds, and
  /// `open6`, nearly all of it: places that are people, goods, clubs and longer places, and words. `open3`
  /// is by others, who hadn't seen the rules: on first sight precision and recall were 0.954 and 0.989 in
  /// English, 0.924 and 0.875 elsewhere; those of `open4`, by others again, were 0.966 and 0.935, and 0.964
  /// and 0.931. `open7` is by the author of the rules, nearly all of it traps: characters, namesakes, animals
  /// and terms that are places. Many texts of the first ones are one sentence that has a surname alone, without
  /// a word that shows a person: English recall is lower there, as is that of other languages since a surname
  /// that is a thing's as well needs evidence wherever it is in its text. In `open6`, `Washington denied it` in
  /// a text on two people of that name is the town by its label, and nobody by the rules. `open8` and `open9` are
  /// by five others who hadn't seen the rules, half of them traps; of what was measured there before anybody had
  /// read it, precision and recall were 0.976 and 0.945 in English, 0.966 and 0.879 elsewhere. So are `open10`, by
  /// four others (0.972 and 0.925, 0.967 and 0.858), and `open11`, by four more (0.965 and 0.95, 0.966 and 0.868).
  @Test(arguments: [
    Marks("open", (0.99, 0.93), (0.99, 0.91)), Marks("held-out", (0.98, 0.89), (0.99, 0.93)),
    Marks("open2", (0.98, 0.86), (0.99, 0.94)), Marks("held-out2", (0.98, 0.89), (0.99, 0.92)),
    Marks("open3", (0.99, 0.97), (0.99, 0.95)), Marks("open4", (0.99, 0.88), (0.99, 0.92)),
    Marks("open5", (0.99, 0.97), (0.99, 0.95)), Marks("open6", (0.98, 0.95), (0.97, 0.97)),
    Marks("open7", (0.95, 0.95), (0.95, 0.95)),
    Marks("open8", (0.975, 0.94), (0.98, 0.88)), Marks("open9", (0.98, 0.935), (0.975, 0.88)),
    Marks("open10", (0.975, 0.935), (0.965, 0.855)),
    Marks("open11", (0.97, 0.94), (0.965, 0.865)),
  ])
  func namesAreLinkedRightly(marks: Marks) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Names/\(marks.name).jsonl")
    let (english, others) = try scores(of: file)
    #expect(english.precision >= marks.english.precision && english.recall >= marks.english.recall)
    #expect(others.precision >= marks.others.precision && others.recall >= marks.others.recall)
  }

  /// Other sets of the same rows, with colons between: `DOSSIER_NAMES=PATH make test`.
  @Test(.enabled(if: getenv("DOSSIER_NAMES") != nil, "run with DOSSIER_NAMES=PATH"))
  func namesOfAnotherSetAreLinkedRightly() throws {
    let paths = String(cString: try #require(getenv("DOSSIER_NAMES")))
    var (english, others) = (Score(), Score())
    for path in paths.split(separator: ":") {
      let scores = try scores(of: URL(filePath: String(path)))
      (english, others) = (english + scores.english, others + scores.others)
    }
    print("all sets en", english)
    print("all sets others", others)
    #expect(english.precision >= 0.99 && english.recall >= 0.92)
    #expect(others.precision >= 0.98 && others.recall >= 0.8)
  }

  /// Of a file of rows; those by language are printed.
  private func scores(of file: URL) throws -> (english: Score, others: Score) {
    var scores: [String: Score] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let score = judge(row)
      scores[row.lang, default: Score()] = scores[row.lang, default: Score()] + score
    }
    let set = file.deletingPathExtension().lastPathComponent
    for (language, score) in scores.sorted(by: { $0.key < $1.key }) { print(set, language, score) }
    let others = scores.filter { $0.key != "en" }.values.reduce(Score(), +)
    print(set, "others", others)
    return (scores["en"] ?? Score(), others)
  }

  /// What was dropped for doubt, and why, after a colon.
  private func doubts(in site: LinkedSite, _ id: EntityID) -> String {
    guard let document = site.site[id] else { return "" }
    let mentions = Mentions(
      in: document, site.names.automaton, references: [], site.site.settings)
    let texts = document.texts
    return ": "
      + mentions.doubts.map { name in
        let runs = texts.first { $0.place == name.place.text }?.outline.runs
        let words = runs.map { $0[name.place.run].text[name.place.range] } ?? []
        return "\(String(decoding: words, as: UTF8.self)) \(name.doubt)"
      }.joined(separator: ", ")
  }

  /// A site of the row's entities, with its text as an article.
  private func files(of row: Row) -> [String: String] {
    var files: [String: String] = [
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.txt": "---\ntitle: T\ndate: 2020\nlanguage: \(row.lang)\n---\n\(row.text)\n",
    ]
    for entity in row.entities {
      let slug = entity.id.split(separator: ":")[1]
      let keys = [("names", entity.names), ("never", entity.never)].map { key, names in
        names.map { "\(key): [\($0.map { "\"\($0)\"" }.joined(separator: ", "))]\n" } ?? ""
      }.joined()
      let name = "\"\(entity.name)\""
      switch entity.kind {
      case "person": files["people/\(slug).md"] = "---\nname: \(name)\n\(keys)---\n"
      case "event":
        let names = ([entity.name] + (entity.names ?? [])).map { "\"\($0)\"" }
        files["events/\(slug).md"] =
          "---\ntitle: \(name)\nnames: [\(names.joined(separator: ", "))]\ndate: 2020\n"
          + "status: happened\nsources: []\n---\n"
      default:
        let types = [
          "place": "place", "organization": "organisation", "organisation": "organisation",
        ]
        let type = types[entity.kind] ?? "term"
        files["topics/\(slug).md"] = "---\nname: \(name)\n\(keys)type: \(type)\n---\n"
      }
    }
    return files
  }

  /// The names found in the row's text, in bytes of that.
  private func names(
    foundIn site: LinkedSite, _ id: EntityID, of row: Row
  ) -> [(range: Range<Int>, slug: String)] {
    let runs = site.site[id]?.body.outline.runs ?? []
    let body = site.site[id]?.file.bytes.count ?? 0
    let offset = body - row.text.utf8.count - 1
    return site.mentions(in: id).compactMap { link in
      guard let place = link.place else { return nil }
      let source = runs[place.run].sourceRange(of: place.range)
      return (source.lowerBound - offset..<source.upperBound - offset, link.to.slug)
    }
  }

  private func judge(_ row: Row) -> Score {
    let site = LinkedSite(files(of: row))
    let id = EntityID(.article, "a")
    var found = names(foundIn: site, id, of: row)
    var score = Score()
    let scalars = row.text.unicodeScalars
    for label in row.links {
      let start = String(String.UnicodeScalarView(scalars.prefix(label.start))).utf8.count
      let range = start..<start + label.surface.utf8.count
      let slug = label.entity.split(separator: ":")[1]
      let index = found.firstIndex { $0.range.overlaps(range) && $0.slug == slug }
      if let index {
        found.remove(at: index)
        if label.optional != true { score.right += 1 }
      } else if label.optional != true {
        score.missed += 1
        print("missed", row.id, label.surface, doubts(in: site, id))
      }
    }
    let bytes = Array(row.text.utf8)
    for extra in found {
      score.wrong += 1
      let words = bytes[extra.range.clamped(to: 0..<bytes.count)]
      print("wrong", row.id, String(decoding: words, as: UTF8.self), "→", extra.slug)
    }
    return score
  }
}
