import Support
import TestTexts
import Testing

@testable import Markdown

struct InlineReaderTests {
  /// The marked source is where the words `x…y` of some run come from.
  @Test(arguments: [
    "plain «x and y» here", "> a\n> b «x\n> y» c", "- a\n  b «x\n  y» c",
    "> lazy\nb «x\ny» c", "1.  a\n\n    «x *of* y»", "a `code` «x `of` y»",
    "**b** *i* «x** of y»", "\\* «x \\* y»", "&amp; «x &ouml; y»", "&#x41; «x y»",
    "[a](b \"c\") «x y»", "[a](<b c>) «x y»", "[a][r] «x y»\n\n[r]: /u", "[r]: /u\n«x y»",
    "[r]: /u\n'title'\n«x y»", "[r]: /u\n(a (b)\n«x y»", "<http://a.b> «x y»", "a <b> «x y»",
    "# «x and y» ##",
    "a\n«x y»\n===", "  a  \n   «x\n   y»", "a\\\n«x y»", "a\r\n«x\r\ny» c", "\t- a\n\n\t  «x y»",
    "-\ta\n\n\t«x y»", "| a | b |\n|---|---|\n| c | «x \\| y» |", "[^1] a\n\n[^1]: b\n    «x y»",
    "> - a\n>   «x\n>y» c", "![alt](i) «x y»", "\u{0}a «x \u{0} y»", "[«x y»](b)", "`` «x ` y» ``",
  ])
  func wordsComeFromWhereTheyWereWritten(text: String) {
    let marked = Marked(text.replacing("\t- ", with: "   - "))
    let reading = Reading(marked.text)
    let found = reading.outline.runs.compactMap { run -> Range<Int>? in
      guard let start = run.text.firstIndex(of: UInt8(ascii: "x")),
        let end = run.text.lastIndex(of: UInt8(ascii: "y"))
      else { return nil }
      return run.sourceRange(of: start..<end + 1)
    }
    #expect(found == [marked.range], "\(text)")
  }

  /// Well-formed texts and soups of syntax; a failure names its seed.
  @Test(arguments: 0..<8)
  func everyByteThatIsItselfMapsToAnEqualByte(batch: Int) {
    let seeds = Soak.count(100, full: 500)
    for seed in batch * seeds..<(batch + 1) * seeds {
      var random = RandomText(seed: UInt64(seed))
      let text = seed % 3 == 0 ? random.soup() : random.document()
      let file = InputFile(path: "a.md", bytes: Array(text.utf8))
      var builder = OutlineBuilder(file: file)
      builder.read(ParsedText(file, body: 0..<file.bytes.count, needsLines: true))
      #expect(builder.misaligned == [], "seed \(seed): \(text.debugDescription)")
      for run in builder.runs {
        #expect(isComplete(run, in: file), "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test func anyBytesAreReadToTheirEnd() {
    for seed in 0..<2_000 {
      var random = RandomText(seed: UInt64(seed))
      let bytes = (0..<random.number(below: 60)).map { _ in
        random.number(below: 3) == 0
          ? UInt8(random.number(below: 256))
          : Array("[]()|-:^@!#*`<>&;\\\n \t>1.".utf8)[random.number(below: 24)]
      }
      let reading = Reading(bytes: bytes)
      for run in reading.outline.runs {
        #expect(isComplete(run, in: reading.file), "seed \(seed): \(bytes)")
      }
      _ = reading.html()
    }
  }

  /// Whether the map's segments cover the text, ascend in the file, and hold equal bytes.
  private func isComplete(_ run: TextRun, in file: InputFile) -> Bool {
    var place = 0
    var sourceEnd = 0
    let segments = run.map.segments
    for (index, segment) in segments.enumerated() {
      guard Int(segment.text) == place, Int(segment.source) >= sourceEnd else { return false }
      let source = Int(segment.source)..<Int(segment.source) + Int(segment.length)
      guard source.upperBound <= file.bytes.count else { return false }
      if segment.isVerbatim, run.text[place..<place + source.count] != file.bytes[source] {
        return false
      }
      place = index + 1 < segments.count ? Int(segments[index + 1].text) : run.text.count
      sourceEnd = source.upperBound
    }
    return place == run.text.count
  }
}
