import TestSupport
import Testing

@testable import Publishing

struct ExternalAnswersTests {
  private let now = 1_700_000_000
  private let address = "https://a.example/x"

  private func answers(_ lines: [String]) -> ExternalAnswers {
    let disk = MemoryFileSystem()
    MemoFile("external", of: "site", version: "1")
      .write(Array(lines.map { "\($0)\n" }.joined().utf8), on: disk)
    return ExternalAnswers(of: "site", version: "1", at: now, on: disk)
  }

  @Test func answersAreKeptForADayByTheSameVersion() {
    let disk = MemoryFileSystem()
    var answers = ExternalAnswers(of: "site", version: "1", at: now, on: disk)
    answers.note("200", of: address)
    answers.note("503", of: "https://b.example/")
    answers.write(to: "site", version: "1", on: disk)
    let day = 24 * 60 * 60
    let later = [0, day, day + 1, -1].map {
      ExternalAnswers(of: "site", version: "1", at: now + $0, on: disk)[address]
    }
    #expect(later == ["200", "200", nil, nil])
    let other = ExternalAnswers(of: "site", version: "2", at: now, on: disk)
    #expect(other[address] == nil)
    let known = ExternalAnswers(of: "site", version: "1", at: now, on: disk)
    #expect(known["https://b.example/"] == nil)
  }

  /// F6: what anyone may have written below `.dossier` is taken only as this program writes it.
  @Test(arguments: [
    "200", "x 200 A", "99999999999999999999999 200 A", "-1 200 A", "NOW", "NOW 200", "NOW 2 A",
    "NOW 2xx A", "NOW 000 A", "NOW \u{1B}[3 A", "NOW ٢٠٠ A", "NOW 503 A", "NOW too A",
    "NOW 2000 A", "NOW  A",
  ])
  func aForgedAnswerIsNotTaken(line: String) {
    let forged = line.replacing("NOW", with: "\(now)").replacing("A", with: address)
    let answers = answers([forged, "\(now) 404 https://b.example/"])
    #expect(answers[address] == nil)
    #expect(answers["https://b.example/"] == "404")
  }
}
