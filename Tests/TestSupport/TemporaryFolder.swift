import Foundation

/// A folder for one test, removed with it.
package final class TemporaryFolder {
  /// Absolute, without a slash at its end.
  package let path: String

  /// An empty folder.
  package init() throws {
    path = NSTemporaryDirectory() + "dossier-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  /// Writes a file below the folder, and makes the folders that it is in.
  package func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Copies a folder of the project here.
  package func copy(_ folder: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Folders.project)/\(folder)", toPath: "\(path)/\(folder)")
  }
}
