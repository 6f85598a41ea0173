/// The program whose folder is adopted, as far as its rules matter.
package enum FolderMaker: String, Sendable {
  case obsidian = "an Obsidian vault"
  case hugo = "a Hugo site"
  case jekyll = "a Jekyll site"
  case eleventy = "an Eleventy site"
  case markdown = "a folder of Markdown"

  /// `paths` are those of all files, relative to the folder, hidden ones included.
  package init(of paths: [String]) {
    let tops = Set(paths.map { String($0.prefix { $0 != "/" }) })
    let names = Set(paths.map { $0.split(separator: "/").last.map(String.init) ?? "" })
    let has = { (marks: [String]) in marks.contains(where: tops.contains) }
    if has([".obsidian"]) {
      self = .obsidian
    } else if has(["_config.yml", "_config.yaml", "_posts", "_drafts"]) {
      self = .jekyll
    } else if has([
      ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs",
      ".eleventyignore",
    ]) {
      self = .eleventy
    } else if has(["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "archetypes"])
      || names.contains("_index.md")
    {
      self = .hugo
    } else {
      self = .markdown
    }
  }

  /// Folders of what is no content: looks, programs and what builds write.
  private static let passedOver: Set<String> = [
    "node_modules", "_site", "public", "resources", "layouts", "themes", "archetypes", "i18n",
    "_layouts", "_includes", "_sass", "_data", "_plugins", "vendor", "templates", "target", "dist",
    "__macosx",
  ]

  /// Why a file is left where it is without a look at it; nil where it may be content.
  package func reasonToPass(_ path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.contains(where: { $0.hasPrefix(".") }) { return "hidden" }
    guard let folder = parts.dropLast().first(where: { Self.passedOver.contains($0.lowercased()) })
    else { return nil }
    // A folder of this name within the content is the author's own.
    let isTop = parts.first == folder || parts.prefix(2).contains(folder) && self != .obsidian
    return isTop && self != .markdown ? "in '\(folder)/', which holds no content" : nil
  }

  /// Without the folders whose names are not part of a page's address.
  func address(of path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    let first: Set<String> =
      switch self {
      case .hugo: ["content"]
      case .jekyll: ["_posts", "_drafts"]
      case .eleventy: ["src", "content"]
      case .obsidian, .markdown: []
      }
    if let top = parts.first, parts.count > 1, first.contains(top) { parts.removeFirst() }
    return parts.joined(separator: "/")
  }
}
