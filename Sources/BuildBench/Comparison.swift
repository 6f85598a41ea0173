import Publishing
import Support

/// Runs the programs that are compared, in turns, on one corpus.
struct Comparison {
  let repeats: Int
  let dossier: String
  let hugo: String

  func measure(_ site: BenchSite) throws(FileError) -> [Measurement] {
    var results: [Measurement] = []
    for change in BenchSite.Change.allCases {
      var costs: [Measurement.Program: [ChildProgram.Cost]] = [:]
      var phases: [Phases] = []
      for turn in 0..<repeats {
        try site.make(change, turn: turn)
        for program in programs(change) {
          do throws(FileError) {
            costs[program, default: []].append(try run(program, site))
            if program == .dossier { phases.append(Phases(log: try BenchFiles.text(log(site)))) }
          } catch {
            guard program == .hugo || program == .hugoTerms else { throw error }
            if change == .everything, turn == 0 { print("left out: \(error)") }
          }
        }
      }
      for program in Measurement.Program.allCases {
        guard let costs = costs[program], !costs.isEmpty else { continue }
        results.append(
          try measurement(program, change, costs, program == .dossier ? phases : [], site))
      }
    }
    return results
  }

  /// The floor knows no second build.
  private func programs(_ change: BenchSite.Change) -> [Measurement.Program] {
    change == .everything ? Measurement.Program.allCases : [.dossier, .hugo, .hugoTerms]
  }

  private func run(_ program: Measurement.Program, _ site: BenchSite) throws(FileError)
    -> ChildProgram.Cost
  {
    switch program {
    case .dossier:
      try ChildProgram(
        path: dossier, arguments: ["build", "--timings", "--site", site.dossier]
      ).run(output: log(site))
    case .floor:
      try ChildProgram(
        path: ".build/release/MarkdownFloor",
        arguments: ["\(site.dossier)/Content", site.floorOutput]
      ).run()
    case .hugo:
      try ChildProgram(path: hugo, arguments: ["--source", site.hugo, "--quiet"])
        .run(output: log(site))
    case .hugoTerms:
      try ChildProgram(
        path: hugo, arguments: ["--source", site.hugo, "--config", "terms.toml", "--quiet"]
      ).run(output: log(site))
    }
  }

  private func log(_ site: BenchSite) -> String { "\(site.folder)/log" }

  private func measurement(
    _ program: Measurement.Program, _ change: BenchSite.Change, _ costs: [ChildProgram.Cost],
    _ phases: [Phases], _ site: BenchSite
  ) throws(FileError) -> Measurement {
    let output =
      switch program {
      case .dossier: site.output
      case .floor: site.floorOutput
      case .hugo: site.hugoOutput
      case .hugoTerms: site.termsOutput
      }
    let size = try site.size(of: output)
    return Measurement(
      program: program, change: change, pages: site.shape.pages,
      seconds: median(costs.map(\.seconds)), cpuSeconds: median(costs.map(\.cpuSeconds)),
      peakMegabytes: median(costs.map(\.peakMegabytes)), files: size.files, bytes: size.bytes,
      phases: Phases(medianOf: phases))
  }

  private func median(_ numbers: [Double]) -> Double {
    numbers.sorted()[numbers.count / 2]
  }
}
