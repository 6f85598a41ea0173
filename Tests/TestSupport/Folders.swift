package import Publishing
package import Support

/// Folders of the project that tests read.
package enum Folders {
  /// The project's top.
  package static let project = folder(above: #filePath, 3)
  /// `Tests/Sites`.
  package static let sites = "\(project)/Tests/Sites"

  private static func folder(above path: String, _ levels: Int) -> String {
    "/" + path.split(separator: "/").dropLast(levels).joined(separator: "/")
  }
}

extension DiskFileSystem {
  /// All files below a folder with their bytes, by path relative to it.
  package func contents(of folder: String) throws(FileError) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for path in try files(below: folder) { contents[path] = try read("\(folder)/\(path)") }
    return contents
  }
}

extension [String: [UInt8]] {
  /// The files whose paths start so, without that start.
  package func below(_ folder: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (path, bytes) in self where path.hasPrefix(folder + "/") {
      found[String(path.dropFirst(folder.count + 1))] = bytes
    }
    return found
  }
}
