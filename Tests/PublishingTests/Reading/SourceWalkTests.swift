import Diagnostics
import Glibc
import Publishing
import Support
import TestSupport
import Testing

struct SourceWalkTests {
  private let disk = DiskFileSystem()
  private let site: SiteFolder
  private var root: String { "\(site.path)/Content/static" }

  init() throws {
    site = try SiteFolder()
    try site.makeFolder("Content/static")
  }

  private func walk() throws -> SourceWalk { try SourceWalk("Content", of: site.path, on: disk) }

  private func pathsReported(_ words: String) throws -> [String] {
    try walk().diagnostics.filter { $0.message.contains(words) }.map(\.location.path)
  }

  /// B4
  @Test(.timeLimit(.minutes(20))) func foldersThatLinkToEachOtherAreErrorsAtEachLink() throws {
    try site.makeFolder("Content/static/a")
    try site.makeFolder("Content/static/b")
    for number in 1...2 {
      #expect(symlink("../b", "\(root)/a/l\(number)") == 0)
      #expect(symlink("../a", "\(root)/b/l\(number)") == 0)
    }
    #expect(
      Set(try pathsReported("leads back to a folder that contains it"))
        == ["a/l1", "a/l2", "b/l1", "b/l2"].reduce(into: []) { $0.insert("Content/static/\($1)") })
  }

  /// B5
  @Test(.timeLimit(.minutes(20))) func linksToTheirOwnFolderAreErrors() throws {
    #expect(symlink(".", "\(root)/a") == 0)
    #expect(symlink("..", "\(root)/b") == 0)
    #expect(
      try pathsReported("leads back to a folder that contains it")
        == ["Content/static/a", "Content/static/b"])
    #expect(try walk().files == [])
  }

  /// B4: 2⁴⁰ paths without any loop.
  @Test(.timeLimit(.minutes(20))) func linksThatMultiplyPathsAreBounded() throws {
    for number in 0...40 {
      try site.makeFolder("Content/static/d\(number)")
      guard number < 40 else { continue }
      for name in ["a", "b"] {
        #expect(symlink("../d\(number + 1)", "\(root)/d\(number)/\(name)") == 0)
      }
    }
    #expect(try !pathsReported("more than 100 paths with links lead to this folder").isEmpty)
  }

  @Test func linkIntoAFolderAboveTheLinkedOneIsALoop() throws {
    try site.makeFolder("shared/deep")
    #expect(symlink("../../shared/deep", "\(root)/x") == 0)
    #expect(symlink("..", "\(site.path)/shared/deep/up") == 0)
    #expect(try pathsReported("leads back") == ["Content/static/x/up"])
  }

  @Test func linkedFilesAndFoldersAreFollowedWithinTheBriefing() throws {
    try site.write("x", to: "shared/a.txt")
    try site.write("y", to: "shared/more/b.txt")
    #expect(symlink("../../shared/a.txt", "\(root)/a.txt") == 0)
    #expect(symlink("../../shared/more", "\(root)/more") == 0)
    #expect(symlink("/etc/hostname", "\(root)/out") == 0)
    #expect(try walk().files == ["Content/static/a.txt", "Content/static/more/b.txt"])
    #expect(try pathsReported("leads out of the briefing's folder") == ["Content/static/out"])
  }

  @Test func linkIntoWhatIsPublishedIsAnError() throws {
    try site.write("x", to: "Public/index.html")
    #expect(symlink("../../Public", "\(root)/old") == 0)
    #expect(try pathsReported("leads into 'Public/'") == ["Content/static/old"])
  }

  /// E19
  @Test func namesInOtherEncodingsAreErrors() throws {
    let name = Array(root.utf8) + Array("/x".utf8) + [0xFF, 0]
    let file = open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
    #expect(file >= 0)
    close(file)
    #expect(try pathsReported("the name is not UTF-8") == ["Content/static/x\u{FFFD}"])
  }

  /// A5
  @Test(arguments: ["a\nR ..", "a\u{1B}[2J", "a\u{7F}", "a\u{85}b", "a\u{2028}b"])
  func namesWithControlCharactersAreErrors(name: String) throws {
    try site.write("x", to: "Content/static/\(name)/victim")
    #expect(
      try pathsReported("the name contains a control character") == ["Content/static/\(name)"])
    #expect(try walk().files == [])
  }

  @Test func pipesSocketsAndDevicesAreErrors() throws {
    #expect(mkfifo("\(root)/pipe", 0o600) == 0)
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: "\(root)/socket".utf8) }
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    #expect(isBound)
    #expect(
      try pathsReported("this is not a file") == ["Content/static/pipe", "Content/static/socket"])
  }

  /// I2
  @Test func whatToolsLeaveIsPassedOver() throws {
    for name in ["4913", "a.md.tmp", "Thumbs.db", "Icon\r", ".git/HEAD", "__MACOSX/a"] {
      try site.write("x", to: "Content/static/\(name)")
    }
    let walk = try walk()
    #expect(walk.files == [])
    #expect(walk.diagnostics == [])
  }
}
