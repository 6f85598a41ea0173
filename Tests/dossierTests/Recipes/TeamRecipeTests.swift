import Foundation
import TestSupport
import Testing

/// What README says of working with git, done as it is written there, with a bare repository as host.
@Suite(.timeLimit(.minutes(20)))
struct TeamRecipeTests {
  private let folder: TemporaryFolder

  /// A clone of a repository that holds the site `small`, as a team has it.
  init() throws {
    folder = try TemporaryFolder()
    let small = "\(Folders.project)/Tests/Sites/small"
    let setUp = try run(
      """
      mkdir tmp
      git init -q --bare -b main host.git
      git clone -q host.git desk
      cp -R '\(small)/Content' '\(small)/Templates' desk/
      cd desk
      git checkout -q -B main
      git add . && git commit -qm 'The briefing' && git push -q origin main
      """)
    #expect(setUp.status == 0, "\(setUp.errors)")
  }

  private func run(_ commands: String, with variables: [String: String] = [:]) throws
    -> Recipe.Outcome
  {
    let author = ["NAME": "A", "EMAIL": "a@x.example"]
    let git = Dictionary(
      uniqueKeysWithValues: ["AUTHOR", "COMMITTER"].flatMap { role in
        author.map { ("GIT_\(role)_\($0.key)", $0.value) }
      })
    return try Recipe.run(
      commands, in: folder.path, outputs: folder,
      with: ["GIT_CONFIG_GLOBAL": "/dev/null", "TMPDIR": "\(folder.path)/tmp"]
        .merging(git) { $1 }.merging(variables) { $1 })
  }

  @Test func theHookChecksWhatIsStaged() throws {
    let hook = try Recipe.block(in: "sh", saying: "checkout-index -z --stdin")
    try folder.write(hook, to: "desk/.git/hooks/pre-commit")
    let committed = try run(
      """
      cd desk && chmod +x .git/hooks/pre-commit
      echo 'One more.' >> Content/about.md && git add Content/about.md
      echo '[[nobody at all]]' >> Content/about.md
      git commit -qm 'What is staged is fine'
      """)
    #expect(committed.status == 0, "\(committed.errors)")
    let refused = try run("cd desk && git add Content/about.md && git commit -qm 'This is not'")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("no page is called 'nobody at all'"))
    #expect(refused.errors.hasPrefix("Content/about.md:"), "as the desk's files are named")
    #expect(try run("cd desk && git log --format=%s").output.hasPrefix("What is staged is fine\n"))
  }

  /// The steps of the workflow that run a command of ours; `gh` keeps what it is given.
  private func review(_ branch: String) throws -> Recipe.Outcome {
    let workflow = try Recipe.block(in: "yaml", saying: "gh pr comment")
    try folder.write(workflow, to: "review.yml")
    try folder.write("#!/bin/sh\necho \"$*\" > gh.txt\n", to: "bin/gh")
    try folder.write("", to: "runner/x")
    let steps = """
      import yaml
      steps = yaml.safe_load(open("review.yml"))["jobs"]["review"]["steps"]
      assert steps[0]["with"] == {"fetch-depth": 0}
      for step in steps[2:]:
          print(step["run"])
      """
    try folder.write(steps, to: "steps.py")
    return try run(
      """
      chmod +x bin/gh && python3 steps.py > steps.sh
      rm -rf runner/checkout && git clone -q host.git runner/checkout
      cd runner/checkout && git checkout -q '\(branch)'
      bash -euo pipefail ../../steps.sh
      """,
      with: [
        "GITHUB_BASE_REF": "main", "RUNNER_TEMP": "\(folder.path)/runner", "NUMBER": "7",
      ])
  }

  @Test func theWorkflowCommentsWhatReadersWouldSeeDiffer() throws {
    let pushed = try run(
      """
      cd desk && git checkout -qb more
      sed -i 's/as_of: 2021-05/as_of: 2021-06/' Content/figures/bridge-cost.md
      git commit -qam 'Later' && git push -q origin more
      """)
    #expect(pushed.status == 0, "\(pushed.errors)")
    let result = try review("more")
    #expect(result.status == 0, "\(result.errors)")
    let comment = try String(contentsOfFile: "\(folder.path)/runner/changes.md", encoding: .utf8)
    #expect(comment.contains("`as_of` 2021-05 → 2021-06"))
    let called = try String(
      contentsOfFile: "\(folder.path)/runner/checkout/gh.txt", encoding: .utf8)
    #expect(called.hasPrefix("pr comment 7 "))
  }

  @Test func theWorkflowStopsAtErrorsWithTheirLines() throws {
    let pushed = try run(
      """
      cd desk && git checkout -qb wrong
      echo '[[nobody at all]]' >> Content/about.md
      git commit -qam 'Wrong' && git push -q origin wrong
      """)
    #expect(pushed.status == 0, "\(pushed.errors)")
    let result = try review("wrong")
    #expect(result.status == 1)
    #expect(result.output.contains("::error file=Content/about.md,line="))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/runner/changes.md"))
  }

  @Test(arguments: [
    ("HEAD~9", "the repository has no revision 'HEAD~9'"),
    ("main:Content", "'main:Content' is not the name of a revision"),
    ("", "'' is not the name of a revision"),
  ])
  func whatIsNoRevisionIsRefused(_ revision: String, _ message: String) throws {
    let result = try run("cd desk && dossier changes '\(revision)'")
    #expect(result.status == 1)
    #expect(result.errors == "error: \(message)\n")
  }

  @Test func templatesThatNoLongerFitDoNotHideTheContent() throws {
    let result = try run(
      """
      cd desk && sed -i 's/site.home/site.nothing/' Templates/404.html && git commit -qam 'Old look'
      git checkout -q HEAD~1 -- Templates && echo 'Two words.' >> Content/about.md
      dossier changes HEAD
      """)
    #expect(result.status == 0)
    #expect(result.errors.contains("note: 'HEAD' has errors in its templates"))
    #expect(result.output.contains("(`about.html`), +2 −0 words"))
  }

  @Test func aFolderOutsideARepositoryIsRefused() throws {
    let result = try run(
      "mkdir alone && cp -R desk/Content desk/Templates alone && cd alone && dossier changes HEAD")
    #expect(result.status == 1)
    #expect(result.errors.contains("is not in a git repository"))
  }

  /// In a subfolder of a repository, with changes that aren't committed and an index of its own.
  @Test func theRepositoryIsLeftAsItIs() throws {
    let before = try run(
      """
      cd desk && mkdir sub && git mv Content Templates sub/ && git commit -qm 'Moved'
      echo 'Not staged.' >> sub/Content/about.md && git status --porcelain=v2 && git stash list
      """)
    let changes = try run("cd desk/sub && dossier changes HEAD --format json")
    #expect(changes.status == 0, "\(changes.errors)")
    #expect(changes.output.contains("\"path\": \"about.html\""))
    #expect(
      try run("cd desk && git status --porcelain=v2 && git stash list").output == before.output)
    #expect(try run("ls -A tmp").output == "")
  }
}
