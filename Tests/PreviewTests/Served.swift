import Pages
import Publishing
import TestSupport
import Testing

/// What a preview serves, compared with what a build publishes.
struct Served {
  let connection: LoopbackConnection

  /// A served page without the one thing that is put into it.
  static func withoutScript(_ bytes: [UInt8]) -> [UInt8] {
    let start = Array(#"<script src="/.dossier/preview.js?"#.utf8)
    let end = Array("></script>\n".utf8)
    guard let from = bytes.firstRange(of: start)?.lowerBound,
      let length = bytes[from...].firstRange(of: end)?.upperBound
    else { return bytes }
    return Array(bytes[..<from] + bytes[length...])
  }

  /// The pages that differ from what they are when published.
  func differences(from published: [String: [UInt8]]) async throws -> [String] {
    var different: [String] = []
    for (path, bytes) in published.sorted(by: { $0.key < $1.key }) {
      let reply = try await connection.ask("/\(path)")
      let isEqual = reply.status == 200 && Self.withoutScript(reply.body) == bytes
      if !isEqual { different.append(path) }
    }
    return different
  }
}

extension Build {
  /// Every page as it is published; nil where there are errors.
  var published: [String: [UInt8]]? {
    guard let pages else { return nil }
    return Dictionary(uniqueKeysWithValues: pages.pages.map { ($0.path, render($0).bytes) })
  }
}
