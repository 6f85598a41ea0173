internal import Diagnostics
internal import Glibc
import Support

/// The folder that a site is published to, and the names that are beside it meanwhile.
///
///     Public   .Public.next   .Public.stage-<process>   .Public.stage-<process>-old   Public.old
package struct OutputFolder: Sendable {
  /// The folder's name as the user gave it.
  let shownName: String
  /// Without symbolic links.
  let path: DiskPath
  /// The folder that holds it.
  package let parent: String
  /// Where the site is put together.
  let stage: DiskPath
  /// The name of a stage in the output itself.
  let stageNameWithin: String
  /// Where the tree is kept that the last exchange put aside; the next stage starts with it.
  let next: DiskPath
  private let name: String
  private let processID: Int32

  /// A link is followed first. `processID` names the stage.
  package init(_ output: String, on disk: some FileSystem, processID: Int32) {
    shownName = output
    let resolved = Self.resolved(output, on: disk)
    path = DiskPath(resolved)
    let slash = resolved.lastIndex(of: "/")
    name = slash.map { String(resolved[resolved.index(after: $0)...]) } ?? resolved
    parent = slash.map { $0 == resolved.startIndex ? "/" : String(resolved[..<$0]) } ?? "."
    next = Self.beside(".\(name).next", in: parent)
    stage = Self.beside("\(Self.stagePrefix(name))\(processID)", in: parent)
    stageNameWithin = "\(Manifest.stagePrefix)\(processID)"
    self.processID = processID
  }

  /// What is there is resolved; the names of folders that are still to be made are taken as they are.
  private static func resolved(_ output: String, on disk: some FileSystem) -> String {
    var there = output.hasPrefix("/") ? "/" : disk.resolved(".")
    var names = output.split(separator: "/").filter { $0 != "." }[...]
    while let name = names.first {
      let path = Self.joined(there, name)
      guard disk.exists(path) else { break }
      there = disk.resolved(path)
      names.removeFirst()
    }
    for name in names {
      there = name == ".." ? there.above : Self.joined(there, name)
    }
    return there
  }

  private static func joined(_ folder: String, _ name: some StringProtocol) -> String {
    switch folder {
    case ".": return String(name)
    case "/": return "/\(name)"
    default: return "\(folder)/\(name)"
    }
  }

  private static func beside(_ name: String, in parent: String) -> DiskPath {
    DiskPath(joined(parent, name))
  }

  private static func stagePrefix(_ name: String) -> String { ".\(name).stage-" }

  // MARK: - Where it may be

  /// Why no site may be published here, whatever the user wants; nil where it may.
  package func refusal(
    of site: String, on disk: some OutputDisk
  ) -> String? {
    let own = disk.resolved(site)
    if disk.isPath(own, within: "\(path)") {
      return "'\(shownName)' is the briefing's own folder, or contains it: name another one"
    }
    for folder in ["Content", "Templates", MemoFile.folder] {
      let source = "\(own)/\(folder)"
      if disk.isPath("\(path)", within: source)
        || disk.isPath(disk.resolved(source), within: "\(path)")
      {
        return "'\(shownName)' is inside '\(folder)' of the briefing, or contains it: "
          + "name a folder outside of it"
      }
    }
    if let status = disk.status(at: path), status.kind != .folder {
      let isLink = disk.resolved("\(path)") == "\(path)" && status.kind == .other
      return "'\(shownName)' is \(isLink ? "a link that leads nowhere, or " : "")not a folder: "
        + "remove it, or name a folder"
    }
    return nil
  }

  // MARK: - What interrupted builds left

  /// Puts back the output where a build was killed between the two renames of an exchange.
  func recover(on disk: some OutputDisk) throws(FileError) {
    guard disk.status(at: path) == nil, disk.exists(parent) else { return }
    let old = try leftovers(on: disk).last { $0.isOld && disk.status(at: $0.path)?.kind == .folder }
    if let old { try disk.rename(old.path, to: path) }
  }

  /// Removes stages that killed builds left. What can't be removed is reported by
  /// the error and left to a later build.
  func removeLeftovers(on disk: some OutputDisk) -> FileError? {
    do throws(FileError) {
      for leftover in try leftovers(on: disk) {
        let isAlive = kill(leftover.owner, 0) == 0 || errno == EPERM
        if !isAlive || leftover.owner == processID { try disk.remove(leftover.path) }
      }
      return nil
    } catch {
      return error
    }
  }

  private struct Leftover {
    let path: DiskPath
    let owner: Int32
    /// Whether it is the tree that was the output, and not one that was to become it.
    let isOld: Bool
  }

  private func leftovers(on disk: some OutputDisk) throws(FileError) -> [Leftover] {
    let prefix = Self.stagePrefix(name)
    return try disk.entries(of: DiskPath(parent)).map(\.path).sorted().compactMap { entry in
      guard let name = String(validating: entry.bytes, as: UTF8.self), name.hasPrefix(prefix)
      else { return nil }
      let rest = name.dropFirst(prefix.count)
      let isOld = rest.hasSuffix("-old")
      guard let owner = Int32(isOld ? rest.dropLast(4) : rest), owner > 0 else { return nil }
      return Leftover(path: Self.beside(name, in: parent), owner: owner, isOld: isOld)
    }
  }

  // MARK: - Exchange

  /// Puts the stage in the place of the output; the old tree is kept for the next stage, or removed.
  /// Returns why the old tree is still there, where it is.
  func exchange(on disk: some OutputDisk, keepsOld: Bool) throws(FileError) -> FileError? {
    guard disk.status(at: path) != nil else {
      try disk.rename(stage, to: path)
      return nil
    }
    var old = stage
    if try !disk.exchange(stage, path) {
      // Two renames where the file system can't exchange: between them there is no output.
      old = DiskPath("\(stage)-old")
      try disk.rename(path, to: old)
      try rename(stage, orPutBack: old, on: disk)
    }
    do throws(FileError) {
      if keepsOld, disk.status(at: next) == nil {
        try disk.rename(old, to: next)
      } else {
        try disk.remove(old)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Puts the stage in the place of a folder that no build wrote, which is kept beside it.
  func replaceForeign(on disk: some OutputDisk) throws(FileError) {
    let kept = keptName(on: disk)
    try disk.rename(path, to: kept)
    try rename(stage, orPutBack: kept, on: disk)
  }

  /// Where a folder that no build wrote is kept when it is replaced.
  func keptName(on disk: some OutputDisk) -> DiskPath {
    var kept = Self.beside("\(name).old", in: parent)
    var number = 2
    while disk.status(at: kept) != nil {
      kept = Self.beside("\(name).old-\(number)", in: parent)
      number += 1
    }
    return kept
  }

  private func rename(
    _ stage: DiskPath, orPutBack old: DiskPath, on disk: some OutputDisk
  ) throws(FileError) {
    do throws(FileError) {
      try disk.rename(stage, to: path)
    } catch {
      try disk.rename(old, to: path)
      throw error
    }
  }
}

extension String {
  /// The folder that holds a path.
  fileprivate var above: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
