import Content
import Language
import Linking
import Markdown
import Publishing
import Support
import TestTexts
import Testing

/// The digests held against the articles as they were received.
@Suite(.enabled(if: Captures.areAtHand, Captures.absence))
struct CaptureTests {
  /// A paragraph of a capture beside the digest's of the same number.
  private struct Pair {
    let place: String
    let capture: [UInt8]
    let digest: [UInt8]
  }

  private let content: OurContent
  private let captures: [Capture]

  init() async throws {
    content = try await OurContent()
    captures = try Captures.all()
  }

  private func digest(of capture: Capture) throws -> Document {
    try #require(content.site[EntityID(.article, capture.slug)])
  }

  private func pairs() throws -> [Pair] {
    try captures.flatMap { capture in
      let digest = try digest(of: capture)
      return zip(capture.paragraphs, digest.body.outline.paragraphs).map { received, paragraph in
        Pair(
          place: digest.place(ofParagraph: paragraph.number), capture: received,
          digest: paragraph.utf8)
      }
    }
  }

  @Test func everyRealParagraphHasItsDigest() throws {
    #expect(!captures.isEmpty)
    for capture in captures {
      #expect(capture.errors == [])
      let count = try digest(of: capture).body.outline.paragraphs.count
      #expect(capture.paragraphs.count == count, "\(capture.slug)")
    }
  }

  @Test func everyNumberOfAParagraphIsInItsDigestAsOften() throws {
    var count = 0
    for pair in try pairs() {
      let received = NumberToken.all(in: pair.capture, of: "en").map(\.text)
      let reported = NumberToken.all(in: pair.digest, of: "en").map(\.text)
      count += received.count
      #expect(reported.sorted() == received.sorted(), "\(pair.place)")
    }
    print("numbers of all real texts: \(count)")
  }

  @Test func everyNameAndDayOfAParagraphIsInItsDigest() throws {
    let list = try NotEntities()
    for pair in try pairs() {
      let received = NameAccount(pair.capture, content.names, list, smallWords: [])
      let reported = NameAccount(pair.digest, content.names, list, smallWords: [])
      #expect(received.entities.subtracting(reported.entities).sorted() == [], "\(pair.place)")
      let listed = received.usedEntries.subtracting(reported.usedEntries).filter {
        $0.reason != "begins a sentence"
      }
      #expect(listed.map(\.words).sorted() == [], "\(pair.place)")
    }
  }

  @Test func wordsOfEveryClaimAreInTheParagraphAsReceived() throws {
    for capture in captures {
      for (claim, place) in content.claims(on: try digest(of: capture)) {
        let paragraph = capture.paragraphs[claim.place.paragraph.value - 1]
        let found = QuotedWords(claim.says.value).occurrences(in: paragraph)
        #expect(found.count >= claim.occurrence?.value ?? 1, "\(place)")
      }
    }
  }

  @Test func everyQuotationOfADigestIsInTheParagraphAsReceived() throws {
    for pair in try pairs() {
      for part in String(decoding: pair.digest, as: UTF8.self).split(separator: "“").dropFirst() {
        let quoted = String(part.prefix { $0 != "”" })
        #expect(
          QuotedWords(quoted).occurrences(in: pair.capture) != [], "\(pair.place): “\(quoted)”")
      }
    }
  }

  @Test func everyRoleIsInTheParagraphAsReceived() throws {
    for person in content.site.documents(of: .person) {
      for role in person.entity.person?.roles ?? [] {
        let source = try #require(role.source)
        guard let capture = captures.first(where: { $0.slug == source.source.value }) else {
          continue
        }
        let found = QuotedWords(role.role).occurrences(
          in: capture.paragraphs[source.paragraph.value - 1])
        #expect(found != [], "\(person.file.path): \(role.role)")
      }
    }
  }

  @Test func noRunOfEightWordsOfTheCapturesIsInTheProject() throws {
    var runs = WordRuns()
    for capture in captures {
      for (index, line) in capture.lines.enumerated() where !capture.titles.contains(index + 1) {
        runs.add(line, at: "\(capture.file):\(index + 1)")
      }
    }
    let files = try ProjectFiles().texts
    #expect(files.count > 100)
    for (path, text) in files {
      #expect(runs.found(in: text) == [], "\(path)")
    }
  }
}
