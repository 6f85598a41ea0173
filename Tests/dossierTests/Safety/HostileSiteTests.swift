import Foundation
import TestSupport
import TestTexts
import Testing

/// Content that would exhaust a careless program, through the real one, in bounded memory and time:
/// it ends with the pages or with the author's errors, and never otherwise.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct HostileSiteTests {
  private static let head = "---\ntitle: Hostile\ndate: 2021-06-01\n---\n"
  /// Of addresses, in KiB: what a debug build needs, with room for its threads.
  private static let memory = 4_000_000
  /// Of the processor.
  private static let seconds = 120

  /// In their short form inputs have a fiftieth of their size.
  private static func size(_ whole: Int) -> Int { Soak.count(whole / 50, full: whole) }

  /// Runs the program with its arguments, and prints what it took of the processor and of memory.
  private static let measured = """
    import resource, subprocess, sys
    status = subprocess.run(sys.argv[1:]).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{used.ru_utime + used.ru_stime:.2f} s, {used.ru_maxrss / 1024:.0f} MB", flush=True)
    sys.exit(status if status >= 0 else 128 - status)
    """

  private func run(_ arguments: String, in site: SiteFolder, _ name: String = #function) throws -> (
    status: Int32, reported: String
  ) {
    let program = try Program.executable().path(percentEncoded: false)
    let limits = "ulimit -v \(Self.memory); ulimit -t \(Self.seconds)"
    let result = try OutsideProgram("bash").run([
      "-c",
      "\(limits); cd '\(site.path)' && exec python3 -c '\(Self.measured)' '\(program)' \(arguments)",
    ])
    let lines = result.output.split(separator: "\n")
    print("\(name): \(lines.last ?? "")")
    return (result.status, lines.dropLast().joined(separator: "\n"))
  }

  private func site(note: String) throws -> SiteFolder {
    let site = try SiteFolder.small()
    try site.write(Self.head + note, to: "Content/notes/hostile.md")
    return site
  }

  @Test func aLineOfMegabytesIsPublished() throws {
    let site = try site(note: String(repeating: "a", count: Self.size(10_000_000)))
    let result = try run("build", in: site)
    #expect(result.status == 0, "\(result.reported.prefix(2000))")
    #expect(try site.read("Public/notes/hostile.html").utf8.count > Self.size(10_000_000))
  }

  @Test func manyLinksArePublished() throws {
    let links = (0..<Self.size(100_000)).map { "[a](https://example.org/\($0))\n" }
    let site = try site(note: links.joined())
    let result = try run("build", in: site)
    #expect(result.status == 0, "\(result.reported.prefix(2000))")
    let page = try site.read("Public/notes/hostile.html")
    #expect(page.contains("https://example.org/\(Self.size(100_000) - 1)"))
  }

  @Test func fiveThousandNestedQuotesArePublished() throws {
    let site = try site(note: String(repeating: ">", count: 5000) + " deep\n")
    let result = try run("build", in: site)
    #expect(result.status == 0, "\(result.reported.prefix(2000))")
    #expect(try site.read("Public/notes/hostile.html").contains("deep"))
  }

  @Test func aliasBombIsReportedAndNotUnfolded() throws {
    let site = try SiteFolder.small()
    let steps = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
    try site.write(
      "---\ntitle: Hostile\ndate: 2021-06-01\na0: &a0 [x, x]\n\(steps.joined())---\n",
      to: "Content/notes/hostile.md")
    let result = try run("check", in: site)
    #expect(result.status == 1)
    #expect(
      result.reported.contains("front matter must not use anchors (&)"),
      "\(result.reported.prefix(2000))")
  }

  @Test func manyNamesAreFound() throws {
    let site = try site(note: "It was Nabcdef Tabcdef who came.\n")
    let letters = Array("abcdefghij")
    let names = (0..<Self.size(100_000)).map { number in
      let word = String(String(number + 1_000_000).map { letters[Int(String($0)) ?? 0] })
      return "  - N\(word) T\(word)\n"
    }
    try site.write(
      "---\nname: Many\ntype: place\nnames:\n  - Nabcdef Tabcdef\n\(names.joined())---\nText.\n",
      to: "Content/topics/many.md")
    let result = try run("build", in: site)
    #expect(result.status == 0, "\(result.reported.prefix(2000))")
    #expect(try site.read("Public/notes/hostile.html").contains(">Nabcdef Tabcdef</a>"))
  }

  @Test func everyMistakeOfALongLineIsReportedWithoutHoldingTheLineForEach() throws {
    let count = Self.size(50_000)
    let site = try site(note: String(repeating: "[[nobody at all]] ", count: count))
    let result = try run("check", in: site)
    #expect(result.status == 1)
    #expect(result.reported.contains("\n\(count) errors"), "\(result.reported.suffix(300))")
    #expect(result.reported.utf8.count < 400 * count)
  }

  @Test func linksOutOfTheSiteAreRefusedAndThoseWithinArePublished() throws {
    let site = try SiteFolder.small()
    let content = "\(site.path)/Content"
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(content)/static/own.txt", withDestinationPath: "CNAME")
    #expect(try run("build", in: site).status == 0)
    #expect(try site.read("Public/own.txt") == site.read("Content/static/CNAME"))
    for (link, target) in [
      ("static/passwd", "/etc/passwd"), ("notes/x.md", "/etc/hostname"), ("static/all", "/usr"),
      ("notes/loop", ".."), ("notes/self.md", "self.md"),
    ] {
      try manager.createSymbolicLink(atPath: "\(content)/\(link)", withDestinationPath: target)
    }
    for command in ["check", "build"] {
      let result = try run(command, in: site)
      #expect(result.status == 1)
      #expect(result.reported.contains("\n5 errors"), "\(result.reported)")
      for path in ["static/passwd", "notes/x.md", "static/all"] {
        let reported = "Content/\(path): error: the link leads out of the briefing's folder"
        #expect(result.reported.contains(reported), "\(result.reported)")
      }
    }
    #expect(!site.exists("Public/passwd"))
  }

  @Test(arguments: [
    ("line.txt", "A title\n\n" + String(repeating: "aB", count: Self.size(500_000))),
    ("line.html", "<title>T</title><p>" + String(repeating: "word ", count: Self.size(200_000))),
  ])
  func capturesOfOneLongLineAreImported(capture: String, text: String) throws {
    let site = try SiteFolder.small()
    try site.write(text, to: capture)
    let result = try run("import \(capture) --dry-run", in: site)
    #expect(result.status == 0, "\(result.reported.prefix(2000))")
  }

  @Test func captureOfElementsNestedWithoutEndIsRefused() throws {
    let site = try SiteFolder.small()
    try site.write(
      "<title>T</title>" + String(repeating: "<div>", count: 100_000) + "text", to: "deep.html")
    let result = try run("import deep.html --dry-run", in: site)
    #expect(result.status == 1)
    #expect(result.reported.contains("its elements are nested"), "\(result.reported.prefix(2000))")
  }
}
