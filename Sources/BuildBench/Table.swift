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
    text = lines.joined(separator: "\n") + "\n"
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
