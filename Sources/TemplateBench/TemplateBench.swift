import Diagnostics
import Glibc
import Pages
import Support
import Templates

/// Renders a page of the usual size with our templates and with Jinja, and prints the processor
/// time that each takes, in the best of its rounds.
///
/// Usage: `swift run -c release TemplateBench`, in the package's folder, with Python's jinja2.
@main
struct TemplateBench {
  static let folder = "Sources/TemplateBench/"
  static let names = ["page", "header", "claims", "events", "mentions", "footer"]
  static let rounds = 50
  static let count = 1000

  static func main() throws {
    var diagnostics: [Diagnostic] = []
    let files = try names.map { try read("\(folder)Templates/\($0).html") }
    let set = TemplateSet(
      parsing: files, in: "\(folder)Templates/",
      contexts: ["page.html": RecordType(of: BenchPage.self)], into: &diagnostics)
    for diagnostic in diagnostics { print(diagnostic.text) }
    // Both render from data at hand: making the values is not what is compared.
    let record = Record(of: BenchPage()).made
    var page: [UInt8] = []
    var ours = Int.max
    for _ in 0..<rounds {
      let start = processorTime()
      for _ in 0..<count {
        page.removeAll(keepingCapacity: true)
        set.render("page.html", record, page: "", into: &page, diagnostics: &diagnostics)
      }
      ours = min(ours, (processorTime() - start) / count)
    }
    print("ours: \(ours) ns for a page of \(page.count) bytes")
    try compare(ours, page, record)
  }

  /// Nanoseconds that this process has had a processor.
  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func compare(_ ours: Int, _ page: [UInt8], _ record: Record) throws {
    let data = "/tmp/template-bench-\(getpid()).json"
    try write(
      BenchJSON.text(.record(record), .record(RecordType(of: BenchPage.self))), to: data)
    defer { unlink(data) }
    let answer = try output(
      of: "python3 \(folder)render_with_jinja.py \(folder)Templates \(data) 100")
    let parts = answer.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let theirs = Int(String(decoding: parts[0], as: UTF8.self)) else {
      print("Jinja is not here to compare with")
      return
    }
    print("Jinja: \(theirs) ns, \(theirs / ours) times as long")
    print(parts[1].elementsEqual(page) ? "both give the same bytes" : "the bytes differ")
  }

  private static func read(_ path: String) throws -> InputFile {
    guard let file = fopen(path, "r") else { throw FileError("open", path, code: errno) }
    defer { fclose(file) }
    return InputFile(path: path, bytes: rest(of: file))
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw FileError("create", path, code: errno) }
    defer { fclose(file) }
    fputs(text, file)
  }

  private static func output(of command: String) throws -> [UInt8] {
    guard let file = popen(command, "r") else { throw FileError("run", command, code: errno) }
    defer { pclose(file) }
    return rest(of: file)
  }

  private static func rest(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

extension Record {
  /// The same with all values made, those of records within it too.
  fileprivate var made: Record { Record(values.map(\.made)) }
}

extension Value {
  fileprivate var made: Value {
    switch self {
    case .record(let record): .record(record.made)
    case .list(let values): .list(values.map(\.made))
    default: self
    }
  }
}
