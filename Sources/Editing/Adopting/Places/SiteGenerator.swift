/// The program that a folder is written for, as far as its rules matter.
package enum SiteGenerator: String, Sendable {
  case obsidian = "an Obsidian vault"
  case quartz = "a Quartz site"
  case hugo = "a Hugo site"
  case hugoContent = "the content of a Hugo site"
  case zola = "a Zola site"
  case jekyll = "a Jekyll site"
  case eleventy = "an Eleventy site"
  case mkdocs = "an MkDocs site"
  case docusaurus = "a Docusaurus site"
  case markdown = "a folder of Markdown"

  /// `paths` are those of all files, relative to the folder, hidden ones included; `text` gives what
  /// one holds.
  package init(of paths: [String], text: (String) -> String) {
    let files = Set(paths)
    let tops = Set(paths.map { String($0.prefix { $0 != "/" }) })
    let has = { (marks: [String]) in marks.contains(where: tops.contains) }
    let settings = ["config.toml", "config.yaml", "config.yml", "config.json"]
    let written = settings.filter(files.contains).map(text).joined(separator: "\n").lowercased()
    if let (generator, _) = Self.marks.first(where: { has($0.files) }) {
      self = generator
    } else if written.contains("base_url") && has(["content"]) {
      self = .zola
    } else if written.contains("baseurl") && has(["content"])
      || files.contains(where: { $0.hasPrefix("config/_default/") })
    {
      self = .hugo
    } else if files.contains(where: { $0 == "_index.md" || $0.hasSuffix("/_index.md") }) {
      self = has(["content", "config", "layouts", "themes"]) ? .hugo : .hugoContent
    } else {
      self = .markdown
    }
  }

  /// Names at the folder's root that only one program uses, the surest first.
  private static let marks: [(generator: SiteGenerator, files: [String])] = [
    (.quartz, ["quartz.config.ts", "quartz.config.js"]), (.obsidian, [".obsidian"]),
    (
      .docusaurus,
      [
        "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs",
        "docusaurus.config.cjs",
      ]
    ),
    (.mkdocs, ["mkdocs.yml", "mkdocs.yaml"]),
    (.jekyll, ["_config.yml", "_config.yaml", "_posts", "_drafts"]),
    (
      .eleventy,
      [
        ".eleventy.js", ".eleventy.cjs", "eleventy.config.js", "eleventy.config.mjs",
        "eleventy.config.cjs", "eleventy.config.ts", ".eleventyignore",
      ]
    ), (.hugo, ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "archetypes"]),
  ]

  /// The folders that its texts are in; none where they may be anywhere. Settings may state others.
  var roots: [String] {
    switch self {
    case .quartz, .zola: ["content"]
    case .mkdocs: ["docs"]
    case .docusaurus: ["docs", "blog", "src/pages"]
    case .obsidian, .hugo, .hugoContent, .jekyll, .eleventy, .markdown: []
    }
  }

  /// Folders without content: looks, programs and what builds write.
  private static let passedOver: Set<String> = [
    "node_modules", "_site", "public", "resources", "layouts", "themes", "archetypes", "i18n",
    "vendor", "templates", "target", "dist", "__macosx",
  ]

  /// Those whose names no author gives to a folder of texts.
  private static let neverContent: Set<String> = [
    "node_modules", "_site", "__macosx", "_layouts", "_includes", "_sass", "_data", "_plugins",
    "_partials", "_components", "bower_components",
  ]

  var isHugo: Bool { self == .hugo || self == .hugoContent }

  /// Whether `[[…]]` is always a link.
  var isVault: Bool { self == .obsidian || self == .quartz }

  /// Whether a file's bytes are looked at.
  package func reads(_ path: String) -> Bool {
    reasonToPass(path) == nil || FolderSettings.isOne(path)
  }

  /// Why a file that no text needs is left where it is.
  static func reasonToLeave(_ path: String) -> String {
    let endings = [
      ".html", ".njk", ".liquid", ".webc", ".hbs", ".handlebars", ".ejs", ".pug", ".haml",
      ".mustache", ".11ty.js", ".11ty.cjs", ".11ty.mjs", ".gotmpl", ".tmpl",
    ]
    if path.hasSuffix(".excalidraw.md") { return "a drawing of Excalidraw, which isn't a text" }
    let isTemplate = endings.contains(where: path.lowercased().hasSuffix)
    return isTemplate
      ? "a template, or a page made by one" : "no text shows it or links to it"
  }

  /// Why a file is left where it is without a look at it; nil where it may be content.
  package func reasonToPass(_ path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.contains(where: { $0.hasPrefix(".") }) { return "hidden" }
    let folders = parts.dropLast().map { $0.lowercased() }
    if let folder = folders.first(where: Self.neverContent.contains) {
      return "in '\(folder)/', which holds no content"
    }
    // A folder of another name within the content is the author's own.
    guard let place = folders.firstIndex(where: Self.passedOver.contains),
      place == 0 || place == 1 && self != .obsidian, self != .markdown, self != .hugoContent,
      !folders.prefix(place).contains("content"), !(place == 1 && roots.contains(folders[0]))
    else { return nil }
    return "in '\(parts[place])/', which holds no content"
  }
}
