internal import Publishing
import Support

/// A folder that comes with the program.
enum ProgramFolder {
  case starter, templates

  /// `share/dossier/…` beside the folder of the program, or that of the checkout that it was built in;
  /// nil where neither is there.
  func path(on disk: DiskFileSystem) -> String? {
    var folder = disk.resolved("/proc/self/exe").split(separator: "/").dropLast()
    let share = self == .starter ? "starter" : "templates"
    let installed = "/\(folder.dropLast().joined(separator: "/"))/share/dossier/\(share)"
    if disk.isFolder(installed) { return installed }
    while !folder.isEmpty {
      let checkout = "/\(folder.joined(separator: "/"))"
      let starter = "\(checkout)/Sources/Editing/Starter"
      if disk.isFolder(starter) { return self == .starter ? starter : "\(checkout)/Templates" }
      folder.removeLast()
    }
    return nil
  }

  /// All files below a folder, by path relative to it.
  static func files(in folder: String, on disk: DiskFileSystem) throws(FileError)
    -> [String: [UInt8]]
  {
    var files: [String: [UInt8]] = [:]
    for path in try disk.files(below: folder) { files[path] = try disk.read("\(folder)/\(path)") }
    return files
  }

  /// None where the program came without them.
  static func builtInTemplates(on disk: DiskFileSystem) throws(FileError) -> BuiltInTemplates {
    guard let folder = templates.path(on: disk) else { return BuiltInTemplates([:]) }
    return BuiltInTemplates(try files(in: folder, on: disk))
  }
}
