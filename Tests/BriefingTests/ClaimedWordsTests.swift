import Content
import Diagnostics
import Linking
import Markdown
import Publishing
import Support
import TestTexts
import Testing

/// A digest that is changed where a claim rests on it.
struct ClaimedWordsTests {
  /// Each character of each claim's words, or in the short form each seventh, changed in the paragraph that
  /// the claim names, must fail the claim at its line and column.
  @Test func changedWordsFailTheirClaim() async throws {
    let ours = try await OurContent()
    let step = Soak.count(7, full: 1)
    var changes = 0
    for article in ours.digests {
      for (figure, claim) in ours.claimsWithFigures(on: article) {
        let places = try #require(article.places(of: claim), "\(claim.id)")
        for place in places
        where article.file.bytes[place] < 0x80
          && (place - places.lowerBound).isMultiple(of: step)
        {
          changes += 1
          let reported = ours.errors(changing: article, at: place, checking: figure)
          let own = [claim.says.range, claim.occurrence?.range].compactMap { $0 }
            .map(figure.file.location(of:))
          #expect(reported.contains { own.contains($0.location) }, "\(claim.id), byte \(place)")
        }
      }
    }
    #expect(changes > 300 / step)
  }

  /// A letter of a cited paragraph that is in no claim's words, changed, fails no claim; some of them.
  @Test func changeElsewhereInTheParagraphFailsNoClaim() async throws {
    let ours = try await OurContent()
    for article in ours.digests {
      let claims = ours.claimsWithFigures(on: article)
      let claimed = Set(claims.flatMap { article.allPlaces(of: $0.claim) })
      for paragraph in Set(claims.map(\.claim.place.paragraph.value)).sorted() {
        let source = article.body.outline.paragraphs[paragraph - 1].source
        let letters = source.filter {
          article.file.bytes[$0].isSmallLetter && !claimed.contains($0)
        }
        for place in letters where place.isMultiple(of: Soak.count(211, full: 29)) {
          for (figure, claim) in claims where claim.place.paragraph.value == paragraph {
            let reported = ours.errors(changing: article, at: place, checking: figure)
            #expect(reported.isEmpty, "\(claim.id), byte \(place): \(reported.map(\.message))")
          }
        }
      }
    }
  }
}

extension OurContent {
  fileprivate func claimsWithFigures(on article: Document) -> [(figure: Document, claim: Claim)] {
    site.documents(of: .figure).flatMap { figure in
      (figure.entity.figure?.claims ?? []).filter { $0.place.source.value == article.id.slug }
        .map { (figure, $0) }
    }
  }

  /// What a figure's claims are reported when one byte of an article is another.
  fileprivate func errors(changing article: Document, at place: Int, checking figure: Document)
    -> [Diagnostic]
  {
    var bytes = article.file.bytes
    bytes[place] = bytes[place] == UInt8(ascii: "q") ? UInt8(ascii: "w") : UInt8(ascii: "q")
    var ignored: [Diagnostic] = []
    let changed = Document(
      parsing: InputFile(path: article.file.path, bytes: bytes), as: article.id, introduces: nil,
      into: &ignored)
    let site = Site(
      settings: site.settings, documents: [changed, figure], copied: [], includesDrafts: false,
      into: &ignored)
    var reported: [Diagnostic] = []
    _ = LinkedDocument(figure, in: site, Names(site), into: &reported)
    return reported.filter { [.claimWordsNotFound, .claimWordsAmbiguous].contains($0.id) }
  }
}

extension Document {
  /// Where a claim's words are in the file, byte for byte.
  fileprivate func places(of claim: Claim) -> Range<Int>? {
    let found = allRanges(of: claim)
    let index = (claim.occurrence?.value ?? 1) - 1
    return found.indices.contains(index) ? found[index] : nil
  }

  fileprivate func allPlaces(of claim: Claim) -> [Int] { allRanges(of: claim).flatMap { $0 } }

  private func allRanges(of claim: Claim) -> [Range<Int>] {
    let paragraph = body.outline.paragraphs[claim.place.paragraph.value - 1]
    let words = QuotedWords(claim.says.value)
    let run = body.outline.runs[paragraph.runs.lowerBound]
    return words.occurrences(in: paragraph.utf8).map(run.sourceRange)
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
