import Glibc
import Publishing
import Support
import TestSupport
import Testing

/// The kernel queues its notices before a change's system call returns, so nothing has to be waited
/// for here.
struct ChangeWatcherTests {
  private let site: SiteFolder

  init() throws {
    site = try .small()
  }

  @Test func nothingChangesUntouched() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    #expect(try watcher.changes() == Changes())
  }

  @Test func savingInPlaceIsOneChange() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "Content/notes/new.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/notes/new.md"]))
    #expect(try watcher.changes() == Changes())
  }

  @Test func fileIsUnsettledWhileItIsBeingWritten() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    let file = open("\(site.path)/Content/notes/slow.md", O_WRONLY | O_CREAT, 0o644)
    #expect(write(file, "half", 4) == 4)
    let path = "Content/notes/slow.md"
    #expect(try watcher.changes() == Changes(paths: [path], unsettled: [path]))
    close(file)
    #expect(try watcher.changes() == Changes(paths: [path]))
  }

  @Test func savingByRenamingIsAChangeOfTheFile() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "Content/notes/.what-it-cost.md.swp")
    #expect(try watcher.changes() == Changes(), "hidden files are passed over")
    try site.rename("Content/notes/.what-it-cost.md.swp", to: "Content/notes/what-it-cost.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/notes/what-it-cost.md"]))
  }

  @Test func fileMovedAsideIsUnsettledUntilItIsPutBack() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    let path = "Content/about.md"
    try site.rename(path, to: "Content/.about.bak")
    #expect(try watcher.changes() == Changes(paths: [path], unsettled: [path]))
    try site.rename("Content/.about.bak", to: path)
    var changes = Changes(paths: [path], unsettled: [path])
    changes.append(try watcher.changes())
    #expect(changes == Changes(paths: [path]))
  }

  @Test func newFolderIsWatchedWithAllThatIsInItAlready() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "Content/static/deep/er/file.txt")
    #expect(try watcher.changes().paths.contains("Content/static/deep"))
    try site.write("y", to: "Content/static/deep/er/file.txt")
    #expect(try watcher.changes() == Changes(paths: ["Content/static/deep/er/file.txt"]))
  }

  @Test func renamedFolderIsWatchedUnderItsNewName() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.rename("Content/notes", to: "Content/memos")
    #expect(
      try watcher.changes()
        == Changes(paths: ["Content/notes", "Content/memos"], unsettled: ["Content/notes"]))
    try site.write("x", to: "Content/memos/a.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/memos/a.md"]))
  }

  @Test func folderMovedOutIsWatchedNoMore() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.rename("Content/notes", to: "notes")
    _ = try watcher.changes()
    try site.write("x", to: "notes/a.md")
    #expect(try watcher.changes() == Changes())
  }

  @Test func wholeContentMayBeExchanged() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.makeFolder("Next/notes")
    try site.rename("Content", to: "Before")
    try site.rename("Next", to: "Content")
    #expect(try watcher.changes().paths == ["Content"])
    try site.write("x", to: "Content/notes/a.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/notes/a.md"]))
  }

  @Test func otherFoldersOfTheSiteDoNotCount() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "Public/index.html")
    try site.write("x", to: "README.md")
    #expect(try watcher.changes() == Changes())
  }

  @Test func linksCountWithoutAWriter() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    let notes = "\(site.path)/Content/notes"
    #expect(link("\(notes)/what-it-cost.md", "\(notes)/hard.md") == 0)
    #expect(symlink("what-it-cost.md", "\(notes)/soft.md") == 0)
    #expect(
      try watcher.changes() == Changes(paths: ["Content/notes/hard.md", "Content/notes/soft.md"]))
  }

  @Test func linkedFolderIsWatchedUnderEveryName() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    #expect(symlink("../notes", "\(site.path)/Content/static/notes") == 0)
    #expect(try watcher.changes() == Changes(paths: ["Content/static/notes"]))
    try site.write("x", to: "Content/notes/a.md")
    #expect(
      try watcher.changes() == Changes(paths: ["Content/notes/a.md", "Content/static/notes/a.md"]))
  }

  /// I1
  @Test func whatALinkLeadsToIsWatched() throws {
    try site.write("old", to: "shared/real.md")
    #expect(symlink("real.md", "\(site.path)/shared/hop.md") == 0)
    let path = "Content/notes/linked.md"
    #expect(symlink("../../shared/hop.md", "\(site.path)/\(path)") == 0)
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("new", to: "shared/real.md")
    #expect(try watcher.changes() == Changes(paths: [path]))
    try site.write("other", to: "shared/beside.md")
    #expect(try watcher.changes() == Changes())
    // As editors save that rename.
    try site.write("newer", to: "shared/saving")
    try site.rename("shared/saving", to: "shared/real.md")
    #expect(try watcher.changes() == Changes(paths: [path]))
    // The link in between leads elsewhere.
    #expect(symlink("beside.md", "\(site.path)/shared/next") == 0)
    try site.rename("shared/next", to: "shared/hop.md")
    #expect(try watcher.changes().paths == [path])
    try site.write("beside", to: "shared/beside.md")
    #expect(try watcher.changes() == Changes(paths: [path]))
    try site.remove("shared/beside.md")
    #expect(try watcher.changes() == Changes(paths: [path], unsettled: [path]))
    try site.write("again", to: "shared/beside.md")
    #expect(try watcher.changes() == Changes(paths: [path]))
  }

  /// I1
  @Test func linkThatIsMovedIntoPlaceIsWatched() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "shared/notes/a.md")
    #expect(symlink("../shared/notes", "\(site.path)/made") == 0)
    try site.makeFolder("Content/static")
    #expect(symlink("../../shared/notes", "\(site.path)/made-too") == 0)
    try site.rename("made-too", to: "Content/static/notes")
    _ = try watcher.changes()
    try site.write("y", to: "shared/notes/a.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/static/notes/a.md"]))
  }

  /// I2
  @Test func whatToolsLeaveIsNoChange() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    for name in ["4913", "t.md~", "t.md.tmp", "sedQcsg3N", "t.md___jb_tmp___", "Thumbs.db"] {
      try site.write("x", to: "Content/notes/\(name)")
    }
    #expect(try watcher.changes() == Changes())
  }

  /// B5
  @Test(.timeLimit(.minutes(20))) func loopsOfLinksAreWatchedOnce() throws {
    try site.makeFolder("Content/static")
    for name in ["a", "b"] { #expect(symlink(".", "\(site.path)/Content/static/\(name)") == 0) }
    var watcher = try ChangeWatcher(watching: site.path)
    try site.write("x", to: "Content/static/new.txt")
    #expect(try watcher.changes() == Changes(paths: ["Content/static/new.txt"]))
  }

  @Test func moreNoticesThanTheKernelKeepsMeanThatAnythingMayDiffer() throws {
    var watcher = try ChangeWatcher(watching: site.path)
    for _ in 0..<10_000 {
      try site.rename("Content/about.md", to: "Content/about-us.md")
      try site.rename("Content/about-us.md", to: "Content/about.md")
    }
    #expect(try watcher.changes().areUnknown)
    try site.write("x", to: "Content/about.md")
    #expect(try watcher.changes() == Changes(paths: ["Content/about.md"]))
  }

  @Test func missingSiteIsTheMachinesFailure() {
    #expect(throws: FileError("watch", "/nowhere/at/all", code: ENOENT)) {
      _ = try ChangeWatcher(watching: "/nowhere/at/all").descriptor
    }
  }
}
