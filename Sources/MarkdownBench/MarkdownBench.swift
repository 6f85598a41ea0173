import CCMark
import Diagnostics
import Glibc
import Markdown
import Support

/// Measures what reading and rendering Markdown costs beside cmark alone, on the same texts in the
/// same process: `MarkdownBench FILE…`.
@main
struct MarkdownBench {
  static func main() throws(FileError) {
    var files: [InputFile] = []
    for path in CommandLine.arguments.dropFirst() {
      files.append(InputFile(path: path, bytes: try read(path)))
    }
    let bytes = files.map(\.bytes.count).reduce(0, +)
    guard bytes > 0 else { return print("usage: MarkdownBench FILE…") }
    let rounds = max(1, 20_000_000 / bytes)
    let plain = best(rounds) { for file in files { convert(file) } }
    let outline = best(rounds) { for file in files { _ = self.outline(of: file) } }
    let outlines = files.map(outline(of:))
    let html = best(rounds) {
      for (file, outline) in zip(files, outlines) {
        var html: [UInt8] = []
        outline.html(of: file, into: &html)
      }
    }
    report("cmark alone", plain, plain, bytes * rounds)
    report("outline", outline, plain, bytes * rounds)
    report("html", html, plain, bytes * rounds)
    report("both", outline + html, plain, bytes * rounds)
  }

  private static func outline(of file: InputFile) -> Outline {
    var diagnostics: [Diagnostic] = []
    return Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: true, into: &diagnostics)
  }

  private static func convert(_ file: InputFile) {
    file.bytes.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      free(cmark_markdown_to_html(text, bytes.count, CMARK_OPT_DEFAULT))
    }
  }

  /// Seconds of the fastest of five runs.
  private static func best(_ rounds: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<5).map { _ in
      clock.measure { for _ in 0..<rounds { body() } } / .seconds(1)
    }
    return times.min() ?? 0
  }

  private static func report(_ name: String, _ time: Double, _ plain: Double, _ bytes: Int) {
    let rate = Int(Double(bytes) / time / 1_000_000)
    let ratio = (time / plain * 100).rounded() / 100
    print("\(name): \(rate) MB/s, \(ratio) times cmark alone")
  }

  private static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw FileError("read", path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}
