package import Diagnostics
internal import Glibc
internal import Pages

/// Everything a build is made from, as read.
package struct Inputs: Sendable {
  /// All files below `Content/`, in the order of their paths.
  package let content: [InputFile]
  /// All files below `Templates/`, in the order of their paths.
  package let templates: [InputFile]
  /// What lies in the folders and is no file.
  let faults: [Diagnostic]

  package init(content: [InputFile], templates: [InputFile]) {
    self.init(content: content, templates: templates, faults: [])
  }

  init(content: [InputFile], templates: [InputFile], faults: [Diagnostic]) {
    self.content = content.sorted { $0.path < $1.path }
    self.templates = templates.sorted { $0.path < $1.path }
    self.faults = faults
  }

  /// Reads a site's folder.
  package init(reading site: String, from disk: some FileSystem) async throws(FileError) {
    let content = try await Self.read("Content", of: site, from: disk)
    let templates = try await Self.read("Templates", of: site, from: disk)
    self.init(
      content: content.compactMap(\.file), templates: templates.compactMap(\.file),
      faults: (content + templates).compactMap(\.fault))
  }

  private static func read(_ folder: String, of site: String, from disk: some FileSystem)
    async throws(FileError) -> [(file: InputFile?, fault: Diagnostic?)]
  {
    let root = "\(site)/\(folder)"
    // `Content` or `Templates` may be a link itself: its author says where the files lie.
    let found = try disk.files(below: root, within: [site, root])
    let strays = found.strays.filter(isRead).map { path in
      (file: InputFile?.none, fault: stray("\(folder)/\(path)") as Diagnostic?)
    }
    return try await strays
      + found.files.filter(isRead).concurrentMap { path throws(FileError) in
        let shown = "\(folder)/\(path)"
        do throws(FileError) {
          return (InputFile(path: shown, bytes: try disk.read("\(root)/\(path)")), nil)
        } catch {
          // Gone since it was listed: as if it never had been there.
          if error.code == ENOENT, !disk.exists("\(root)/\(path)") { return (nil, nil) }
          guard let fault = fault(of: shown, error) else { throw error }
          return (nil, fault)
        }
      }
  }

  /// The author's mistake behind a file that can't be read, where it is one.
  private static func fault(of path: String, _ error: FileError) -> Diagnostic? {
    let (message, fix): (String, String)
    switch error.code {
    case ENOENT: (message, fix) = ("the link leads to no file", "remove it, or mend where it leads")
    case ELOOP, EISDIR:
      (message, fix) = ("the link leads back to a folder that it lies in", "remove it")
    case ENOTSUP: (message, fix) = ("this is no file: a pipe, a socket or a device", "remove it")
    default: return nil
    }
    return unreadable(path, message, fix)
  }

  private static func stray(_ path: String) -> Diagnostic {
    unreadable(
      path, "the link leads out of the briefing's folder, and what lies there is not published",
      "put a copy in its place")
  }

  private static func unreadable(_ path: String, _ message: String, _ fix: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, message, at: InputFile(path: path, bytes: []).wholeLocation,
      suggestion: fix)
  }

  /// Stands for all paths and bytes.
  package var digest: Digest {
    var key = KeyBytes()
    for file in content + templates {
      key.append(file.path)
      key.append(file.digest)
    }
    for fault in faults { key.append(fault.location.path) }
    return key.digest
  }

  /// Whether a build takes in the file; hidden ones and those in hidden folders are passed over.
  static func isRead(_ path: String) -> Bool {
    !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
