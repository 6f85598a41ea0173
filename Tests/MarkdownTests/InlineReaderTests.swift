import Diagnostics
import Testing

@testable import Markdown

struct InlineReaderTests {
  /// Well-formed texts and soups of syntax; a failure names its seed.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7])
  func everyByteThatStandsForItselfMapsToAnEqualByte(batch: Int) {
    for seed in batch * 500..<(batch + 1) * 500 {
      var random = RandomText(seed: UInt64(seed))
      let text = seed % 3 == 0 ? random.soup() : random.document()
      let file = InputFile(path: "a.md", bytes: Array(text.utf8))
      var builder = OutlineBuilder(file: file)
      builder.read(ParsedText(file, body: 0..<file.bytes.count, needsLines: true))
      #expect(builder.misaligned == [], "seed \(seed): \(text.debugDescription)")
      for run in builder.runs {
        #expect(isSound(run, in: file), "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  private func isSound(_ run: TextRun, in file: InputFile) -> Bool {
    var place = 0
    var sourceEnd = 0
    for piece in run.map.pieces {
      guard Int(piece.text) == place, Int(piece.source) >= sourceEnd else { return false }
      let source = Int(piece.source)..<Int(piece.source) + Int(piece.length)
      guard source.upperBound <= file.bytes.count else { return false }
      if piece.isVerbatim {
        let text = run.text[place..<place + source.count]
        guard text == file.bytes[source] else { return false }
      }
      let next = run.map.pieces.first { $0.text > piece.text }.map { Int($0.text) }
      place = next ?? run.text.count
      sourceEnd = source.upperBound
    }
    return place == run.text.count
  }
}
