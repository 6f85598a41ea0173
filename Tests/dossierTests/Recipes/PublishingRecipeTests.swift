import Foundation
import Publishing
import TestSupport
import Testing

/// The ways of publishing in README, each done as it is written there.
@Suite(.timeLimit(.minutes(20)))
struct PublishingRecipeTests {
  private let disk = DiskFileSystem()

  private static func has(_ program: String) -> Bool {
    ["/usr/bin", "/usr/sbin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  private func run(_ commands: String, in folder: String) throws {
    let outcome = try Recipe.run(commands, in: folder, outputs: TemporaryFolder())
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Publishes twice by commands that write to `www` beside the site, with pages that come, change
  /// and go in between; both times it comes to hold just the site.
  private func publishTwice(by commands: String) throws {
    let site = try SiteFolder.small()
    try site.makeFolder("www")
    let note = "---\ntitle: N\ndate: 2020\n---\nText.\n"
    try site.write(note, to: "Content/notes/old.md")
    for round in 0..<2 {
      try run(commands, in: site.path)
      let own = try disk.contents(of: "\(site.path)/Public").filter { !$0.key.hasPrefix(".") }
      #expect(try disk.contents(of: "\(site.path)/www") == own, "after round \(round)")
      guard round == 0 else { return }
      try site.rename("Content/notes/old.md", to: "Content/notes/new.md")
      try site.append("\nMore.\n", to: "Content/about.md")
    }
  }

  @Test(.enabled(if: has("rsync"), "needs rsync"))
  func rsyncSendsWhatChangedAndRemovesWhatIsGone() throws {
    let recipe = try Recipe.block(in: "sh", saying: "rsync -aI --files-from")
    #expect(recipe.contains("host:/srv/www/") && recipe.contains("ssh host 'cd /srv/www"))
    // In place of the other machine, a folder and a shell.
    try publishTwice(
      by: recipe.replacing("host:/srv/www/", with: "www/")
        .replacing("ssh host 'cd /srv/www", with: "bash -c 'cd www"))
  }

  @Test(.enabled(if: has("rclone"), "needs rclone"))
  func rcloneSendsWhatChangedAndRemovesWhatIsGone() throws {
    let recipe = try Recipe.block(in: "sh", saying: "rclone copy --ignore-times")
    #expect(recipe.contains("remote:bucket"))
    try publishTwice(by: recipe.replacing("remote:bucket", with: "www"))
  }

  @Test(.enabled(if: has("python3"), "needs Python"))
  func workflowUploadsTheOutputFolder() throws {
    let recipe = try Recipe.block(in: "yaml", saying: "upload-pages-artifact")
    let folder = try TemporaryFolder()
    try folder.write(recipe, to: "publish.yml")
    try run(
      """
      python3 - <<'END'
      import yaml
      workflow = yaml.safe_load(open("publish.yml"))
      # YAML 1.1 reads the key "on" as a truth value.
      assert workflow[True]["push"]["branches"] == ["main"]
      assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
      steps = workflow["jobs"]["publish"]["steps"]
      assert [step["uses"].split("@")[0] for step in steps] == [
        "actions/checkout", "actions/upload-pages-artifact", "actions/deploy-pages"]
      assert steps[1]["with"] == {"path": "Public"}
      END
      """, in: folder.path)
    #expect(FileManager.default.fileExists(atPath: "\(Folders.project)/Public/index.html"))
  }
}
