package import Diagnostics
package import Pages

/// Everything a build is made from, as read.
package struct Inputs: Sendable {
  /// All files below `Content/`, in the order of their paths.
  package let content: [InputFile]
  /// All files below `Templates/`, in the order of their paths.
  package let templates: [InputFile]

  package init(content: [InputFile], templates: [InputFile]) {
    self.content = content.sorted { $0.path < $1.path }
    self.templates = templates.sorted { $0.path < $1.path }
  }

  /// Reads a site's folder.
  package init(reading site: String, from disk: some FileSystem) async throws(FileError) {
    content = try await Self.read("Content", of: site, from: disk)
    templates = try await Self.read("Templates", of: site, from: disk)
  }

  private static func read(_ folder: String, of site: String, from disk: some FileSystem)
    async throws(FileError) -> [InputFile]
  {
    let root = "\(site)/\(folder)"
    let paths = try disk.files(below: root).filter(isRead)
    return try await paths.concurrentMap { path throws(FileError) in
      InputFile(path: "\(folder)/\(path)", bytes: try disk.read("\(root)/\(path)"))
    }
  }

  /// Stands for all paths and bytes.
  package var digest: Digest {
    get async {
      let files = content + templates
      let digests = await files.concurrentMap { Digest(of: $0.bytes) }
      var bytes: [UInt8] = []
      for (file, digest) in zip(files, digests) {
        withUnsafeBytes(of: digest.words) { bytes += $0 }
        bytes += file.path.utf8
        bytes.append(0)
      }
      return Digest(of: bytes)
    }
  }

  /// Whether a build takes in the file; hidden ones and those in hidden folders are passed over.
  static func isRead(_ path: String) -> Bool {
    !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
