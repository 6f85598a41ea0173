/// What a program took for one kind of build of one corpus: medians of all repeats.
struct Measurement {
  enum Program: String, CaseIterable {
    case dossier = "Dossier"
    case floor = "C floor"
    case hugo = "Hugo"
    /// With taxonomies of people and events, so that their pages list what names them.
    case hugoTerms = "Hugo with taxonomies"
  }

  let program: Program
  let change: BenchSite.Change
  let pages: Int
  let seconds: Double
  let cpuSeconds: Double
  let peakMegabytes: Double
  /// In the output folder.
  let files: Int
  let bytes: Int
  /// Of Dossier alone.
  let phases: Phases

  fileprivate var json: String {
    """
    {"program": "\(program.rawValue)", "change": "\(change.rawValue)", "pages": \(pages), \
    "seconds": \(seconds.rounded(to: 3)), "cpu_seconds": \(cpuSeconds.rounded(to: 3)), \
    "peak_megabytes": \(peakMegabytes.rounded(to: 1)), "files": \(files), "bytes": \(bytes), \
    "phases": \(phases.json)}
    """
  }
}

extension [Measurement] {
  /// A list of objects, one a line.
  var json: String { "[\n  \(map(\.json).joined(separator: ",\n  "))\n]\n" }

  func first(_ program: Measurement.Program, _ change: BenchSite.Change) -> Measurement? {
    first { $0.program == program && $0.change == change }
  }
}

extension Double {
  /// With so many decimal places.
  func rounded(to places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = Int((self * Double(scale)).rounded())
    let rest = String(units % scale)
    return places == 0
      ? "\(units)"
      : "\(units / scale).\(String(repeating: "0", count: places - rest.count))\(rest)"
  }
}
