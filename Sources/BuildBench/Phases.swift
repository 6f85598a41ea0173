import Diagnostics
import Publishing

/// How long each step of a build took, as `dossier build --timings` reports it.
struct Phases {
  /// In the order of the steps; what all processors took together for a part of a step comes last.
  let seconds: [(name: String, seconds: Double)]

  /// Reads lines as `parse 12.3 ms, at most 34 MB so far` among others.
  init(log: String) {
    seconds = log.split(separator: "\n").compactMap { line in
      let words = line.split { $0 == " " || $0 == "," }
      guard words.count > 2, words[2] == "ms", let time = Double(words[1]) else { return nil }
      return (String(words[0]), time / 1000)
    }
  }

  /// The medians of several builds' steps.
  init(medianOf builds: [Phases]) {
    seconds = (builds.first?.seconds ?? []).map { step in
      let times = builds.compactMap { build in
        build.seconds.first { $0.name == step.name }?.seconds
      }
      return (step.name, times.sorted()[times.count / 2])
    }
  }

  /// One JSON object.
  var json: String {
    "{\(seconds.map { "\"\($0.name)\": \($0.seconds.rounded(to: 4))" }.joined(separator: ", "))}"
  }
}
