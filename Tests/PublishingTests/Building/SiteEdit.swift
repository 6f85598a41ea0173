import Publishing
import Support
import TestSupport
import Testing

/// A small site before and after somebody's edit, for what a build reuses of the last one.
struct SiteEdit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Files by path below `Content/`, or below the site's folder where that is `Templates/`.
  let before: [String: String]
  let after: [String: String]
  /// The beginning of the path of a page that the edit changes; nil where an error prevents that.
  let page: String?
  /// Whether the site has errors before the edit, and after it.
  let hasErrors: [Bool]

  init(
    _ name: String, _ before: [String: String], _ after: [String: String], changes page: String?,
    hasErrors: [Bool] = [false, false]
  ) {
    testDescription = name
    self.before = before
    self.after = after
    self.page = page
    self.hasErrors = hasErrors
  }

  /// An edit of one file beside a note that stays as it is.
  init(
    _ name: String, note: String, _ path: String, _ before: String?, _ after: String?,
    changes page: String? = nil, hasErrors: [Bool] = [false, false]
  ) {
    let notes = ["notes/n.md": Self.note(note)]
    self.init(
      name, before.map { notes.merging([path: $0]) { $1 } } ?? notes,
      after.map { notes.merging([path: $0]) { $1 } } ?? notes, changes: page, hasErrors: hasErrors)
  }

  static func note(_ text: String) -> String {
    "---\ntitle: N\ndate: 2021-06-02\n---\n\(text)\n"
  }

  static let article =
    "---\ntitle: Post\npublisher: The Post\ndate: 2021-06-01\n---\nArden paid 5 crowns."
  static let topic = "---\ntype: place\nname: Arden\n---\n# The bridge\n"
  static let settings = "title: T\nurl: https://t.example/\n"

  /// What every site has that states nothing else there.
  private static let files = [
    "site.yml": settings, "topics/arden.md": topic, "articles/post.md": article,
    "figures/cost.md": """
    ---
    title: Cost
    unit: crowns
    claims: [{says: 5 crowns, source: post, paragraph: 1}]
    ---
    """,
  ]
}

// MARK: - Builds

extension SiteEdit {
  /// The project's own templates, and a build of nothing else.
  struct Templates: Sendable {
    let files: [String: [UInt8]]
    let build: Build
    /// Made once for all tests.
    static let made = Task { try await Templates() }

    private init() async throws {
      files = try DiskFileSystem().contents(of: "\(Folders.project)/Templates")
      build = await Build(
        Inputs(
          content: [],
          templates: files.map { InputFile(path: "Templates/\($0.key)", bytes: $0.value) }))
    }
  }

  /// The site made from its files, reusing no more than the templates.
  func build(_ files: [String: String], _ templates: Templates) async -> Build {
    let inputs = inputs(files, templates)
    return await Build(inputs, digest: inputs.digest, reusing: templates.build.memo)
  }

  func inputs(_ files: [String: String], _ templates: Templates) -> Inputs {
    let all = Self.files.merging(files) { $1 }
    var looks = Dictionary(
      uniqueKeysWithValues: templates.files.map { ("Templates/\($0.key)", $0.value) })
    var content: [InputFile] = []
    for (path, text) in all {
      if path.hasPrefix("Templates/") {
        looks[path] = Array(text.utf8)
      } else {
        content.append(InputFile(path: "Content/\(path)", bytes: Array(text.utf8)))
      }
    }
    return Inputs(
      content: content, templates: looks.map { InputFile(path: $0.key, bytes: $0.value) })
  }
}
