package import Support

/// The list of the files that a build wrote, with the digest of each; it is in the output folder
/// and is committed with it, so it holds no times, and whoever may commit may have written it.
///
///     dossier-manifest 2
///     <64 hexadecimal digits> <path>
package struct Manifest: Sendable {
  /// The manifest's name in the output folder.
  package static let name = ".dossier-manifest"
  /// Of a build that is filling a folder in place, beside that of the last build.
  static let pendingName = ".dossier-manifest.next"
  /// Where such a build puts its files first, with the number of its process.
  static let stagePrefix = ".dossier-stage-"
  private static let header = "dossier-manifest 2"

  /// Digests by output path.
  package let digests: [String: Digest]

  /// By path below the output folder.
  package init(_ digests: [String: Digest]) {
    self.digests = digests
  }

  /// Nil where the bytes aren't a manifest of this form: also where a path is none that a build writes
  /// to, or is listed twice.
  package init?(parsing bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let header = lines.first, header.elementsEqual(Self.header.utf8) else { return nil }
    var digests: [String: Digest] = [:]
    digests.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let end = line.startIndex + Digest.digits
      guard line.count > Digest.digits + 1, line[end] == UInt8(ascii: " "),
        let digest = Digest(parsing: line[..<end]),
        let path = String(validating: line[(end + 1)...], as: UTF8.self),
        OutputPath.isAllowed(path), digests.updateValue(digest, forKey: path) == nil
      else { return nil }
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

  /// Whether a name in the output folder is one that builds use for themselves.
  static func isReserved(_ name: DiskPath) -> Bool {
    let text = name.description
    return text == Self.name || text == pendingName
      || text.hasPrefix(stagePrefix) && Int32(text.dropFirst(stagePrefix.count)) != nil
  }
}
