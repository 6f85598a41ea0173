import Glibc
import Language
import Testing

/// Two sets of phrases in sources, made by other hands without a look at the rules; the other third of
/// each is unread and kept elsewhere.
struct JudgedSetTests {
  /// The files, how many rows they have, and which of those can be read and are asked about.
  private static let sets: [(file: String, count: Int, asked: Set<String>)] = [
    ("open", 944, ["en067", "en221", "ru034", "ru076", "fa074"]),
    ("second", 570, ["e-ru-27", "e-ru-35", "e-fa-30"]),
  ]

  @Test(arguments: sets.indices)
  func openSetIsReadAsItsMakersSay(index: Int) throws {
    let (file, count, asked) = Self.sets[index]
    let folder = try #require(Phrase.folder(#filePath))
    let rows = JudgedPhrase.rows(of: try Phrase.contents(of: folder + "/\(file).tsv"))
    #expect(rows.count == count)
    let report = Report(rows)
    print(report.text)
    #expect(report.rows(.wrong).isEmpty)
    #expect(Set(report.rows(.asked).map(\.id)) == asked)
  }

  /// Another set in the same columns: `DOSSIER_NUMBERS=PATH make test`.
  @Test(.enabled(if: getenv("DOSSIER_NUMBERS") != nil, "run with DOSSIER_NUMBERS=PATH"))
  func anotherSetReachesTheSameMarks() throws {
    let path = String(cString: try #require(getenv("DOSSIER_NUMBERS")))
    let report = Report(JudgedPhrase.rows(of: try Phrase.contents(of: path)))
    print(report.text)
    #expect(report.rows(.wrong).count * 200 <= max(200, report.verdicts.count))
    for (language, counts) in report.counts {
      let right = counts[.right] ?? 0
      let all = counts.values.reduce(0, +)
      #expect(right * 100 >= all * (language == "en" ? 95 : 80), "\(language)")
    }
  }
}

/// How the reader did on a set, by language.
private struct Report {
  let verdicts:
    [(row: JudgedPhrase, read: Result<Quantity, Question>, verdict: JudgedPhrase.Verdict)]

  init(_ rows: [JudgedPhrase]) {
    verdicts = rows.map { row in
      let read = row.read()
      return (row, read, row.verdict(on: read))
    }
  }

  func rows(_ verdict: JudgedPhrase.Verdict) -> [JudgedPhrase] {
    verdicts.filter { $0.verdict == verdict }.map(\.row)
  }

  var counts: [String: [JudgedPhrase.Verdict: Int]] {
    verdicts.reduce(into: [:]) { $0[$1.row.language, default: [:]][$1.verdict, default: 0] += 1 }
  }

  /// A line for each language, then one for each miss.
  var text: String {
    let languages = counts.sorted { $0.key < $1.key }.map { language, counts in
      let figures = [JudgedPhrase.Verdict.right, .asked, .wrong].map {
        "\($0.rawValue) \(counts[$0] ?? 0)"
      }
      return "\(language): \(figures.joined(separator: ", "))"
    }
    let misses = verdicts.filter { $0.verdict != .right }.map { row, read, verdict in
      "\(verdict.rawValue): \(row.id) '\(row.words)' (\(row.figureUnit ?? "no unit")) is "
        + "\(row.expectation), read \(JudgedPhrase.description(of: read))"
    }
    return (languages + misses).joined(separator: "\n")
  }
}
