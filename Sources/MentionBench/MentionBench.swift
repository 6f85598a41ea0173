import CCMark
import Content
import Diagnostics
import Linking
import Support

/// Measures what finding all mentions costs beside cmark's parsing of the same texts, in the same
/// process, with few and with many names.
@main
struct MentionBench {
  static func main() {
    let documents = 10_000
    var invented = InventedSite(mentioned: 2_000)
    let notes = (0..<documents).map { invented.note($0) }
    let bodies = notes.map { Array($0.body.utf8) }
    let bytes = bodies.map(\.count).reduce(0, +)
    print("\(documents) documents, \(bytes / 1_000_000) MB")
    let cmark = best { for body in bodies { parse(body) } }
    report("cmark parses", cmark, bytes, "")
    var few = 0.0
    for count in [2_000, 20_000] {
      let (names, settings) = automaton(count)
      var found = 0
      let time = best {
        found = 0
        for note in notes {
          found += Mentions(in: note.document, names, references: [], settings).links.count
        }
      }
      if few == 0 { few = time }
      report(
        "\(count) names", time, bytes,
        ", \(found) mentions, \(ratio(time, cmark)) of cmark, \(ratio(time, few)) of 2000 names")
    }
  }

  private static func automaton(_ count: Int) -> (NameAutomaton, SiteSettings) {
    var diagnostics: [Diagnostic] = []
    let settings = InputFile(path: SiteSettings.path, bytes: Array("title: T\nurl: x\n".utf8))
    let site = Site(
      settings: SiteSettings(parsing: settings, into: &diagnostics),
      documents: InventedSite.entities(count), copied: [], includesDrafts: false,
      into: &diagnostics)
    return (Names(site).automaton, site.settings)
  }

  private static func parse(_ body: [UInt8]) {
    body.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      cmark_node_free(cmark_parse_document(text, bytes.count, CMARK_OPT_DEFAULT))
    }
  }

  /// Seconds of the fastest of five runs.
  private static func best(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(body) / .seconds(1) }.min() ?? 0
  }

  private static func report(_ name: String, _ time: Double, _ bytes: Int, _ more: String) {
    let milliseconds = Int(time * 1000)
    print("\(name): \(milliseconds) ms, \(Int(Double(bytes) / time / 1_000_000)) MB/s\(more)")
  }

  private static func ratio(_ a: Double, _ b: Double) -> Double { (a / b * 100).rounded() / 100 }
}
