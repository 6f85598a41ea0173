/// Measurements of one corpus as a Markdown table, with ratios to the cold build and to the others.
struct Table {
  let text: String

  init(_ results: [Measurement]) {
    let cold = results.first(.dossier, .everything)
    var lines = [
      "", "\(results.first?.pages ?? 0) pages", "",
      "| program | build | s | CPU s | peak MB | files | MB | of its cold | Dossier takes |",
      "|---|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for result in results {
      let own = results.first(result.program, .everything)
      let ours = results.first(.dossier, result.change) ?? cold
      lines.append(
        "| \(result.program.rawValue) | \(result.change.rawValue) | \(result.seconds.rounded(to: 3)) "
          + "| \(result.cpuSeconds.rounded(to: 2)) | \(result.peakMegabytes.rounded(to: 0)) "
          + "| \(result.files) | \((Double(result.bytes) / 1_000_000).rounded(to: 1)) "
          + "| \(Self.ratio(result.seconds, own?.seconds)) "
          + "| \(result.program == .dossier ? "" : Self.comparison(ours, result)) |")
    }
    text = (lines + Self.phases(of: results)).joined(separator: "\n") + "\n"
  }

  /// A column for each step that some build took.
  private static func phases(of results: [Measurement]) -> [String] {
    let ours = results.filter { $0.program == .dossier }
    let names = ours.first?.phases.seconds.map(\.name) ?? []
    let rows = ours.map { result in
      [result.change.rawValue]
        + names.map { name in
          let step = result.phases.seconds.first { $0.name == name }
          return step.map { ($0.seconds * 1000).rounded(to: 0) } ?? ""
        }
    }
    let head = [["steps, ms"] + names, ["---"] + names.map { _ in "--:" }]
    return [""] + (head + rows).map { "| \($0.joined(separator: " | ")) |" }
  }

  private static func ratio(_ a: Double, _ b: Double?) -> String {
    b.map { (a / $0).rounded(to: 2) } ?? ""
  }

  private static func comparison(_ ours: Measurement?, _ other: Measurement) -> String {
    guard let ours else { return "" }
    return "\(ratio(ours.seconds, other.seconds)) × its time, "
      + "\(ratio(ours.peakMegabytes, other.peakMegabytes)) × its memory"
  }
}
