import Glibc
import Publishing
import Support

/// Measures whole builds on invented corpora, beside Hugo and beside a C program that does no more
/// than read, render and write.
///
///     BuildBench [--repeats 3] [--dossier PROGRAM] [--hugo PROGRAM] [--folder FOLDER]
///       [--json FILE] [--svg FILE] [pages …]
///     BuildBench corpus FOLDER PAGES
@main
struct BuildBench {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "corpus" {
      guard arguments.count == 3, let pages = Int(arguments[2]) else { return usage() }
      _ = try site(of: pages, in: arguments[1])
      return
    }
    var options: [String: String] = [:]
    while let first = arguments.first, first.hasPrefix("--"), arguments.count > 1 {
      options[first] = arguments[1]
      arguments.removeFirst(2)
    }
    let sizes = arguments.isEmpty ? [100, 1000, 10_000] : arguments.compactMap { Int($0) }
    guard sizes.count == max(arguments.count, 1) || arguments.isEmpty else { return usage() }
    let bench = Comparison(
      repeats: options["--repeats"].flatMap { Int($0) } ?? 3,
      dossier: options["--dossier"] ?? ".build/release/dossier", hugo: options["--hugo"] ?? "hugo")
    var results: [Measurement] = []
    for pages in sizes {
      let folder = "\(options["--folder"] ?? Self.memory)/dossier-bench-\(getpid())"
      let site = try site(of: pages, in: folder)
      let found = try bench.measure(site)
      print(Table(found).text)
      results += found
      try BenchFiles.remove(folder)
    }
    if let path = options["--json"] { try BenchFiles.write(results.json, to: path) }
    if let path = options["--svg"] { try BenchFiles.write(Curve(results).svg, to: path) }
  }

  private static func site(of pages: Int, in folder: String) throws(FileError) -> BenchSite {
    try BenchSite(
      CorpusShape(pages: pages, seed: 42), in: folder, templates: "Templates",
      hugoFolder: "Sources/BuildBench/Hugo")
  }

  /// In memory where that can be had: for half a minute after many files were removed, a disk with
  /// ext4 makes new ones ten times as slowly, whichever program asks.
  private static let memory = DiskFileSystem().exists("/dev/shm") ? "/dev/shm" : "/tmp"

  private static func usage() {
    print(
      "BuildBench [--repeats N] [--dossier PROGRAM] [--hugo PROGRAM] [--folder FOLDER] "
        + "[--json FILE] [--svg FILE] [pages …]")
    print("BuildBench corpus FOLDER PAGES")
  }
}
