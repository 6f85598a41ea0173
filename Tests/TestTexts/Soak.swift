import Foundation

/// Tests whose worth grows with their length run in a short form in `make test`, and in their full
/// length where `DOSSIER_SOAK` is set, as in `make soak`.
package enum Soak {
  /// Whether tests run in full length.
  package static let isOn = ProcessInfo.processInfo.environment["DOSSIER_SOAK"] != nil

  /// How often, or how long.
  package static func count(_ short: Int, full: Int) -> Int { isOn ? full : short }
}
