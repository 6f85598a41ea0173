/// The list of the files that a build wrote, with the digest of each; it lies in the output folder
/// and is committed with it, so it holds no times.
///
///     dossier-manifest 1
///     <32 hexadecimal digits> <path>
package struct Manifest: Sendable {
  package static let name = ".dossier-manifest"
  private static let header = "dossier-manifest 1"

  /// Digests by output path.
  package let digests: [String: String]

  package init(_ digests: [String: String]) {
    self.digests = digests
  }

  /// Nil where the bytes are no manifest of this form.
  package init?(parsing bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map({ $0 == Self.header }) ?? false else { return nil }
    var digests: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      digests[String(parts[1])] = String(parts[0])
    }
    self.digests = digests
  }

  /// The file's bytes, in the order of the paths.
  package var bytes: [UInt8] {
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    return Array("\(Self.header)\n\(lines.joined())".utf8)
  }
}
