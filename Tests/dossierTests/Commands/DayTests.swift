import Foundation
import TestSupport
import Testing

/// The day that a site is built for, as commands are given it.
struct DayTests {
  /// Whether the page of a note that waits for 1 July 2021 is there after a build.
  private func isPublished(
    _ arguments: [String], epoch: String? = nil, in folder: SiteFolder
  ) throws -> Bool {
    let result = try Program.run(
      ["build"] + arguments, in: folder.path, environment: ["SOURCE_DATE_EPOCH": epoch ?? ""])
    #expect(result.status == 0, "\(result.errors)")
    return FileManager.default.fileExists(atPath: "\(folder.path)/Public/notes/a-walk.html")
  }

  private func briefing() throws -> SiteFolder {
    let folder = try SiteFolder.small()
    try folder.write(
      "---\ntitle: A walk\ndate: 2021-06-01\npublish_on: 2021-07-01\n---\nText.\n",
      to: "Content/notes/a-walk.md")
    return folder
  }

  @Test func flagSettingAndEnvironmentGiveTheDayInThisOrder() throws {
    let folder = try briefing()
    #expect(try !isPublished([], in: folder))
    #expect(try isPublished(["--date", "2021-07-01"], in: folder))
    #expect(try !isPublished(["--date", "2021-06-30"], in: folder))
    #expect(try !isPublished([], epoch: "1625097599", in: folder))
    #expect(try isPublished([], epoch: "1625097600", in: folder))
    let settings = "title: A\nurl: https://a.example/\ndate: 2021-07-02\n"
    try folder.write(settings, to: "Content/site.yml")
    #expect(try isPublished([], epoch: "0", in: folder))
    #expect(try !isPublished(["--date", "2021-06-30"], in: folder))
  }

  @Test func whatIsNoDayIsRefused() throws {
    let folder = try briefing()
    let flag = try Program.run(["check", "--date", "tomorrow"], in: folder.path)
    #expect(flag.status != 0 && flag.errors.contains("tomorrow"))
    let epoch = try Program.run(
      ["check"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(epoch.status != 0)
    #expect(epoch.errors.contains("SOURCE_DATE_EPOCH must be a number of seconds since 1970"))
  }

  @Test func aNoteOfALaterDayIsReportedByEveryBuild() throws {
    let folder = try briefing()
    try folder.write("---\ntitle: A\ndate: 9998-06-01\n---\nText.\n", to: "Content/notes/late.md")
    for _ in 0..<2 {
      let result = try Program.run(["build", "--date", "2021-07-01"], in: folder.path)
      #expect(result.status == 0)
      #expect(result.errors.contains("the note is dated 1 June 9998, which is after today"))
    }
  }
}
