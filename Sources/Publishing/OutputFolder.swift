internal import Diagnostics
internal import Glibc

/// The folder that a site is published to, and the names that stand beside it meanwhile.
package struct OutputFolder: Sendable {
  /// As the user named it.
  let shownName: String
  /// Without symbolic links.
  let path: String
  /// The folder that holds it.
  package let parent: String
  /// Where the site is put together.
  let stage: String
  /// Where the tree is kept that the last exchange put aside; the next stage starts with it.
  let next: String
  private let stagePrefix: String
  private let processID: Int32

  /// A link is followed first. `processID` names the stage.
  package init(_ output: String, on disk: some FileSystem, processID: Int32) {
    shownName = output
    let resolved = Self.resolved(output, on: disk)
    path = resolved
    let slash = resolved.lastIndex(of: "/")
    let name = slash.map { resolved[resolved.index(after: $0)...] } ?? resolved[...]
    parent = slash.map { $0 == resolved.startIndex ? "/" : String(resolved[..<$0]) } ?? "."
    next = Self.beside(".\(name).next", in: parent)
    stage = Self.beside(".\(name).stage-\(processID)", in: parent)
    stagePrefix = ".\(name).stage-"
    self.processID = processID
  }

  /// Where there is no output yet, the folder that will hold it is resolved.
  private static func resolved(_ output: String, on disk: some FileSystem) -> String {
    var output = output[...]
    while output.count > 1, output.hasSuffix("/") { output.removeLast() }
    guard !disk.exists(String(output)) else { return disk.resolved(String(output)) }
    let slash = output.lastIndex(of: "/")
    let parent = slash.map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? "."
    let resolved = disk.resolved(parent)
    guard resolved != parent else { return String(output) }
    let name = slash.map { output[output.index(after: $0)...] } ?? output
    return resolved == "/" ? "/\(name)" : "\(resolved)/\(name)"
  }

  private static func beside(_ name: String, in parent: String) -> String {
    switch parent {
    case ".": name
    case "/": "/\(name)"
    default: "\(parent)/\(name)"
    }
  }

  /// Puts the stage in the place of the output; the old tree is kept for the next stage, or removed.
  func exchange(on disk: some FileSystem, keepsOld: Bool) throws(FileError) {
    guard disk.exists(path) else {
      try disk.rename(stage, to: path)
      return
    }
    var old = stage
    if try !disk.exchange(stage, path) {
      // Two renames where the file system can't exchange: between them there is no output.
      old = "\(stage)-old"
      try disk.rename(path, to: old)
      try disk.rename(stage, to: path)
    }
    do throws(FileError) {
      if keepsOld { return try disk.rename(old, to: next) }
    } catch {}
    try disk.remove(old)
  }

  /// Removes stages that builds left behind which were killed.
  func removeLeftovers(on disk: some FileSystem) throws(FileError) {
    for name in try disk.names(in: parent) where name.hasPrefix(stagePrefix) {
      guard let owner = Int32(name.dropFirst(stagePrefix.count).prefix { $0 != "-" }) else {
        continue
      }
      let isAlive = kill(owner, 0) == 0 || errno == EPERM
      if !isAlive || owner == processID { try disk.remove(Self.beside(name, in: parent)) }
    }
  }
}
