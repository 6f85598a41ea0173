import Diagnostics
import Foundation
import Pages
import Support
import TestSupport
import Testing

@testable import Publishing

/// What the output holds may be listed before it is known what is to be published.
struct OutputSurveyTests {
  private let disk = DiskFileSystem()

  private func output(_ site: SiteFolder) -> OutputFolder {
    OutputFolder("\(site.path)/Public", on: disk, processID: getpid())
  }

  @discardableResult
  private func publish(
    _ build: Build, to site: SiteFolder, _ survey: OutputSurvey? = nil
  ) async throws -> PublicationOutcome {
    let memo = PublicationMemo(of: site.path, version: "1", on: disk)
    let outcome = try await Publication(
      build, of: Digest(of: []), to: output(site), on: disk, reusing: memo
    ).publish(survey)
    outcome.memo?.write(to: site.path, version: "1", on: disk)
    return outcome
  }

  /// A site that was published twice, so that there is a tree beside it, listed as if seconds had passed.
  private func surveyed() async throws -> (site: SiteFolder, survey: OutputSurvey) {
    let site = try SiteFolder.small()
    for text in ["One", "Two"] {
      try await publish(PublishedSite.build(text: text, notes: ["m"]), to: site)
    }
    // A file system gives all changes within some milliseconds one time.
    try await Task.sleep(for: .milliseconds(30))
    let survey = try #require(OutputSurvey(of: output(site), at: time(nil) + 5, on: disk))
    #expect(survey.next != nil && survey.isCurrent(on: disk))
    return (site, survey)
  }

  @Test func publicationWithASurveyIsTheSame() async throws {
    let (site, survey) = try await surveyed()
    let build = try await PublishedSite.build(text: "Three")
    let outcome = try await publish(build, to: site, survey)
    #expect(outcome.diagnostics.isEmpty && outcome.changed.contains("notes/n.html"))
    #expect(outcome.removed.contains("notes/m.html"))
    let published = try disk.contents(of: "\(site.path)/Public")
    try site.remove("Public")
    try site.remove(".dossier")
    try await publish(build, to: site)
    #expect(try disk.contents(of: "\(site.path)/Public") == published)
  }

  @Test func whatOthersPutThereMeanwhileIsKept() async throws {
    let (site, survey) = try await surveyed()
    try site.write("mine", to: "Public/notes/mine.txt")
    #expect(!survey.isCurrent(on: disk))
    try await publish(PublishedSite.build(text: "Three"), to: site, survey)
    #expect(try site.read("Public/notes/mine.txt") == "mine")
  }

  @Test func surveyOfAnotherManifestOrTreeIsNotCurrent() async throws {
    for change in ["Public/.dossier-manifest", ".Public.next/notes/n.html", ".Public.next"] {
      let (site, survey) = try await surveyed()
      if change.hasSuffix("manifest") {
        try site.append("\n", to: change)
      } else {
        try site.remove(change)
      }
      #expect(!survey.isCurrent(on: disk), "\(change)")
      let build = try await PublishedSite.build(text: "Three")
      #expect(try await publish(build, to: site, survey).changed.contains("notes/n.html"))
    }
  }

  /// As with any file that is changed while a build publishes: the next one finds it.
  @Test func fileThatIsWrittenIntoMeanwhileIsFoundByTheNextBuild() async throws {
    let (site, survey) = try await surveyed()
    try site.append("more", to: "Public/notes/m.html")
    let build = try await PublishedSite.build(text: "Three", notes: ["m"])
    try await publish(build, to: site, survey)
    let outcome = try await publish(build, to: site)
    #expect(outcome.diagnostics.map(\.id) == [.changedOutput])
    #expect(!(try site.read("Public/notes/m.html")).hasSuffix("more"))
  }

  @Test func foldersThatAreYoungOrMissingAreNotReliedOn() async throws {
    let site = try SiteFolder.small()
    #expect(OutputSurvey(of: output(site), at: time(nil) + 5, on: disk) == nil)
    try await publish(PublishedSite.build(), to: site)
    #expect(OutputSurvey(of: output(site), at: time(nil), on: disk) == nil)
    #expect(OutputSurvey(of: output(site), at: time(nil) + 5, on: disk) != nil)
  }
}
