package import Diagnostics

/// The list of the files that a build wrote, with the digest of each; it lies in the output folder
/// and is committed with it, so it holds no times.
///
///     dossier-manifest 1
///     <32 hexadecimal digits> <path>
package struct Manifest: Sendable {
  package static let name = ".dossier-manifest"
  private static let header = "dossier-manifest 1"

  /// Digests by output path.
  package let digests: [String: Digest]

  package init(_ digests: [String: Digest]) {
    self.digests = digests
  }

  /// Nil where the bytes are no manifest of this form.
  package init?(parsing bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let header = lines.first, header.elementsEqual(Self.header.utf8) else { return nil }
    var digests: [String: Digest] = [:]
    digests.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let path = line.dropFirst(33)
      guard !path.isEmpty, line[path.startIndex - 1] == UInt8(ascii: " "),
        let digest = Digest(parsing: line.prefix(32))
      else { return nil }
      digests[String(decoding: path, as: UTF8.self)] = digest
    }
    self.digests = digests
  }

  /// The file's bytes, in the order of the paths.
  package var bytes: [UInt8] {
    var bytes = Array("\(Self.header)\n".utf8)
    for (path, digest) in digests.sorted(by: { $0.key < $1.key }) {
      bytes += digest.description.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
