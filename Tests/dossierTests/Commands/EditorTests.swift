import Foundation
import Publishing
import TestSupport
import Testing

/// The commands that make files for editors, run as they run them.
struct EditorTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  /// A new briefing in a folder of its own.
  private func briefing() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      ["init", ".", "--title", "The bridge", "--url", "https://bridge.example/"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  @Test func newBriefingBuildsAtOnceWithoutAWarning() throws {
    let folder = try briefing()
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("no warnings"))
    let front = try text("\(folder.path)/Public/index.html")
    #expect(front.contains("<title>The bridge"))
    for path in ["Content/README.md", ".gitignore", "Public/404.html"] {
      #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(path)"), "\(path)")
    }
    for kind in ["articles", "notes", "people", "topics", "events", "figures"] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: "\(folder.path)/Content/\(kind)")
      #expect(!files.isEmpty, "\(kind)")
    }
  }

  @Test(arguments: ["", "/new/.."])
  func initRefusesAFolderThatIsNotEmpty(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    let result = try Program.run(["init", folder.path + path], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("is not empty"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Content"))
  }

  @Test func importNeitherAltersACaptureNorReplacesAnArticle() throws {
    let folder = try briefing()
    let dump = """
      Ferry to run late
      The ferry will run an hour later from Monday on, because the tide does, its owner said.
      Share
      """
    try folder.write(dump, to: "raw/ferry.txt")
    let article = "Content/articles/ferry.txt"
    let dry = try Program.run(["import", "raw", "--dry-run"], in: folder.path)
    #expect(dry.status == 0 && dry.output.contains(article), "\(dry.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(article)"))

    #expect(try Program.run(["import", "raw"], in: folder.path).status == 0)
    #expect(try Program.run(["check"], in: folder.path).status == 0)
    let first = try text("\(folder.path)/\(article)")
    #expect(first.contains("kind: share"))
    let second = try Program.run(["import", "raw", "--keep", "all"], in: folder.path)
    #expect(second.status == 1)
    #expect(second.errors.contains("already exists; --force replaces it"))
    #expect(try text("\(folder.path)/\(article)") == first)
    let third = try Program.run(["import", "raw", "--keep", "share", "--force"], in: folder.path)
    #expect(third.status == 0, "\(third.errors)")
    #expect(try !text("\(folder.path)/\(article)").contains("kind: share"))
    #expect(try text("\(folder.path)/raw/ferry.txt") == dump)
  }

  @Test func unknownKindOfBoilerplateIsRefusedWithTheNearest() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["import", "a.txt", "--keep", "shares"], in: folder.path)
    #expect(result.status != 0)
    #expect(result.errors.contains("did you mean 'share'?"))
  }

  @Test func newFileIsNeverWrittenOverAnother() throws {
    let folder = try briefing()
    let arguments = ["new", "note", "What the bridge cost"]
    let before = try text("\(folder.path)/Content/notes/what-the-bridge-cost.md")
    #expect(try Program.run(arguments, in: folder.path).status == 2)
    #expect(try text("\(folder.path)/Content/notes/what-the-bridge-cost.md") == before)
    let other = try Program.run(arguments + ["--slug", "cost-again"], in: folder.path)
    #expect(other.output == "./Content/notes/cost-again.md\n")
  }

  @Test func fileOfNoSlugIsNotMade() throws {
    let folder = try TemporaryFolder()
    let wrong = try Program.run(["new", "note", "A", "--slug", "The Bridge"], in: folder.path)
    #expect(wrong.status != 0)
    #expect(wrong.errors.contains("'The Bridge' is not a slug"), "\(wrong.errors)")
    #expect(wrong.errors.contains("did you mean 'the-bridge'?"), "\(wrong.errors)")
    let nameless = try Program.run(["new", "note", "?!"], in: folder.path)
    #expect(nameless.status != 0)
    #expect(nameless.errors.contains("can be made from '?!': give one with --slug"))
    let path = try Program.run(["new", "note", "Content/notes/a.md"], in: folder.path)
    #expect(path.status != 0)
    #expect(path.errors.contains("'Content/notes/a.md' is a path: give the title"))
    for arguments in [["README"], ["Index"], ["A", "--slug", "index"]] {
      let reserved = try Program.run(["new", "note"] + arguments, in: folder.path)
      #expect(reserved.status != 0)
      #expect(
        reserved.errors.contains(
          arguments.count > 1 ? "'index' is reserved" : "no file name can be made from"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func placeholdersOfANewFigureAreFoundByCheck() throws {
    let folder = try briefing()
    #expect(try Program.run(["new", "figure", "Planks turned"], in: folder.path).status == 0)
    let check = try Program.run(["check"], in: folder.path)
    #expect(check.status == 1)
    for key in ["unit", "says", "source", "paragraph"] {
      #expect(check.errors.contains("error: '\(key)' still has the placeholder"), "\(check.errors)")
    }
  }

  /// Runs a command that must succeed; what it prints.
  private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> String {
    let result = try Program.run(arguments, in: folder.path)
    #expect(result.status == 0, "\(arguments): \(result.errors)")
    return result.output
  }

  /// Makes a file with `dossier new`, and replaces and adds what an editor would.
  private func make(
    _ kind: String, _ title: String, in folder: TemporaryFolder,
    _ changes: KeyValuePairs<String, String> = [:], body: String
  ) throws {
    let path = String(try run("new", kind, title, in: folder).dropFirst(2).dropLast())
    var file = try text("\(folder.path)/\(path)")
    for (old, new) in changes {
      let place = try #require(file.firstRange(of: old), "\(path) has no \(old)")
      file.replaceSubrange(place, with: new)
    }
    try folder.write(file + body, to: path)
  }

  /// What the guide says that an editor does, from an empty folder to a site: three notes, two figures
  /// and their citations, over an imported source.
  @Test func editorComesFromAnEmptyFolderToASiteByTheGuideAlone() throws {
    let folder = try briefing()
    try folder.write(
      "Ferry to run an hour later\nPublished 9 June 2021\nShare\n"
        + "Some 80 people take the ferry on a day, its owner said on Wednesday, and half of them sleep.\n"
        + "A ticket costs 3 crowns.\n", to: "raw/ferry.txt")
    _ = try run("import", "raw/ferry.txt", in: folder)
    for (title, unit, says, paragraph) in [
      ("Passengers of the ferry", "people", "Some 80", "1"),
      ("Price of a ticket", "crowns", "3", "2"),
    ] {
      try make(
        "figure", title, in: folder,
        [
          "unit: \"…\"": "unit: \(unit)", "says: \"…\"": "says: \"\(says)\"",
          "source: \"…\"": "source: ferry", "paragraph: \"…\"": "paragraph: \(paragraph)",
        ], body: "\nOne paper tells it[@ferry, para. \(paragraph)].\n")
    }
    for (title, body) in [
      (
        "Who takes the ferry",
        "Some 80 people do[@ferry, para. 1].\n\n![[passengers-of-the-ferry]]\n"
      ),
      ("What a ticket costs", "See [[Price of a ticket]] and [[who-takes-the-ferry|who pays]].\n"),
      ("Bridge and ferry", "[[What the bridge cost]], and what it took from the ferry[@ferry].\n"),
    ] {
      try make("note", title, in: folder, body: body)
    }
    #expect(try run("check", in: folder).contains("no warnings"))
    #expect(try run("build", in: folder).contains("no warnings"))
    let note = try text("\(folder.path)/Public/notes/who-takes-the-ferry.html")
    #expect(note.contains("ferry.html#p1") && note.contains("Some 80"))
    let figure = try text("\(folder.path)/Public/figures/price-of-a-ticket.html")
    #expect(figure.contains("what-a-ticket-costs.html"))
    #expect(try !text("\(folder.path)/Public/articles/ferry.html").contains(">Share<"))
  }

  /// Installed in another place, the program makes a briefing out of what was installed with it.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/make"), "needs make"))
  func installedProgramHasItsManualItsCompletionsAndAllThatInitNeeds() throws {
    let folder = try TemporaryFolder()
    let make = { (target: String) in
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/make")
      process.arguments = [
        "-s", "-C", Folders.project, target, "DESTDIR=\(folder.path)", "PREFIX=/opt/dossier",
        "PROGRAM=\(try Program.executable().path())",
      ]
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try make("install") == 0)
    let installed = try DiskFileSystem().files(below: "\(folder.path)/opt/dossier")
    for path in [
      "bin/dossier", "share/man/man1/dossier.1", "share/bash-completion/completions/dossier",
      "share/zsh/site-functions/_dossier", "share/fish/vendor_completions.d/dossier.fish",
      "share/dossier/templates/layout.html", "share/dossier/starter/Content/README.md",
    ] {
      #expect(installed.contains(path), "\(path)")
    }
    let manual = try text("\(folder.path)/opt/dossier/share/man/man1/dossier.1")
    for command in ["build", "preview", "edit", "check", "new", "import", "init"] {
      #expect(manual.contains(".SS dossier \(command)\n"))
    }
    let process = Process()
    process.executableURL = URL(filePath: "\(folder.path)/opt/dossier/bin/dossier")
    process.arguments = ["init", "\(folder.path)/new"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Program.run(["check"], in: "\(folder.path)/new").status == 0)
    #expect(try make("uninstall") == 0)
    #expect(try DiskFileSystem().files(below: "\(folder.path)/opt/dossier") == [])
  }
}
