import Glibc
import TestTexts

/// Cold builds over the number of pages, both axes logarithmic, as an SVG.
struct Curve {
  private let results: [Measurement]
  private let width = 700.0
  private let height = 400.0
  private let left = 60.0
  private let right = 160.0
  private let bottom = 50.0

  init(_ results: [Measurement]) {
    self.results = results.filter { $0.change == .everything }
  }

  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" \
    font-family="sans-serif" font-size="13" role="img" aria-label="Seconds of a cold build over pages">
    <rect width="100%" height="100%" fill="#fff"/>
    \(grid)
    \(Measurement.Program.allCases.map(line).joined(separator: "\n"))
    </svg>

    """
  }

  private var lowest: Double { floor(log10(results.map(\.seconds).min() ?? 0.01)) }
  private var highest: Double { ceil(log10(results.map(\.seconds).max() ?? 1)) }
  private var fewest: Double { log10(Double(results.map(\.pages).min() ?? 100)) }
  private var most: Double { max(fewest + 1, log10(Double(results.map(\.pages).max() ?? 1000))) }

  private func x(_ pages: Int) -> Double {
    left + (log10(Double(pages)) - fewest) / (most - fewest) * (width - left - right)
  }

  private func y(_ seconds: Double) -> Double {
    height - bottom - (log10(seconds) - lowest) / (highest - lowest) * (height - bottom - 20)
  }

  private var grid: String {
    let seconds = stride(from: lowest, through: highest, by: 1).map { pow(10, $0) }
    let rows = seconds.map { value in
      """
      <path d="M\(left.rounded(to: 1)) \(y(value).rounded(to: 1))H\((width - right).rounded(to: 1))" \
      stroke="#ddd"/><text x="\((left - 6).rounded(to: 1))" y="\((y(value) + 4).rounded(to: 1))" \
      text-anchor="end">\(value.rounded(to: value < 0.01 ? 3 : value < 1 ? 2 : 0)) s</text>
      """
    }
    let columns = Set(results.map(\.pages)).sorted().map { pages in
      """
      <text x="\(x(pages).rounded(to: 1))" y="\((height - bottom + 22).rounded(to: 1))" \
      text-anchor="middle">\(InventedWords.grouped(pages)) pages</text>
      """
    }
    return (rows + columns).joined(separator: "\n")
  }

  /// How high each line's name is: beside its end, but clear of the name above.
  private var labels: [Measurement.Program: Double] {
    var ends: [(program: Measurement.Program, y: Double)] = []
    for program in Measurement.Program.allCases {
      let last = results.filter { $0.program == program }.max { $0.pages < $1.pages }
      if let last { ends.append((program, y(last.seconds))) }
    }
    var labels: [Measurement.Program: Double] = [:]
    var above = -Double.infinity
    for (program, y) in ends.sorted(by: { $0.y < $1.y }) {
      above = max(y, above + 14)
      labels[program] = above
    }
    return labels
  }

  private func line(_ program: Measurement.Program) -> String {
    let points = results.filter { $0.program == program }.sorted { $0.pages < $1.pages }
    guard let last = points.last else { return "" }
    let color =
      switch program {
      case .dossier: "#0b5fa5"
      case .floor: "#777"
      case .hugo: "#c2410c"
      case .hugoTerms: "#7e22ce"
      }
    let path = points.map { "\(x($0.pages).rounded(to: 1)),\(y($0.seconds).rounded(to: 1))" }
    return """
      <polyline points="\(path.joined(separator: " "))" fill="none" stroke="\(color)" stroke-width="2"/>
      <text x="\((x(last.pages) + 8).rounded(to: 1))" \
      y="\(((labels[program] ?? y(last.seconds)) + 4).rounded(to: 1))" \
      fill="\(color)">\(program.rawValue)</text>
      """
  }
}
