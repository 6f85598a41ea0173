internal import Language
import Support

/// The addresses that a text's page had, by the rules of the program that made it; from the site's
/// root, without a slash at either end.
struct PageAddresses {
  /// Those that its own keys state.
  let stated: [String]
  /// Those that follow from its path, the likeliest first.
  private(set) var derived: [String] = []

  /// `stated` are values of keys, patterns included; `day` is that of the text, EDTF;
  /// `categories` are its own, of Jekyll's.
  init(
    of path: String, slug: String, day: String, categories: [String], stated: [String],
    _ generator: SiteGenerator,
    _ settings: FolderSettings
  ) {
    let parts = path.withoutEnding.split(separator: "/").map(String.init)
    let (collection, folders) = Self.folders(Array(parts.dropLast()), generator, settings)
    let (stem, language) = Self.withoutLanguage(parts.last ?? path, generator)
    let bare = Self.withoutNumber(stem, generator)
    let name = AdoptedDate.part(of: stem).flatMap { $0.rest.isEmpty ? nil : $0.rest } ?? bare
    let isFolder =
      ["index", "_index", "readme"].contains(stem.lowercased())
      || [.eleventy, .docusaurus].contains(generator) && bare == folders.last
    let categories = (generator == .jekyll && collection == "posts" ? folders : []) + categories
    let pattern = Pattern(
      path: (folders + [name]).joined(separator: "/"), name: name, slug: slug, day: day,
      collection: collection ?? "", categories: categories.joined(separator: "/"))
    self.stated = stated.filter { !$0.contains("://") }.compactMap(pattern.filled)
    if let general = settings.permalinks[collection ?? ""].flatMap(pattern.filled), !isFolder {
      add(general)
    }
    let places = Self.placements(folders, language, generator)
    for place in places {
      if isFolder { add(place.joined(separator: "/")) }
      for name in [name, stem, slug] where !isFolder {
        add((place + [name]).joined(separator: "/"))
      }
    }
    if !isFolder {
      let day = day.split(separator: "-").map(String.init)
      add((day + [slug]).joined(separator: "/"))
      if generator == .docusaurus { add((folders + day + [slug]).joined(separator: "/")) }
      if generator == .jekyll, collection == "posts" {
        add((categories + day + [name]).joined(separator: "/"))
      }
    } else if generator == .docusaurus, let dated = AdoptedDate.part(of: folders.last ?? "") {
      // `blog/2021-05-03-tram/index.md` is at `/blog/2021/05/03/tram`.
      let day = dated.day.split(separator: "-").map(String.init)
      add((folders.dropLast() + day + [dated.rest]).joined(separator: "/"))
    }
  }

  /// Whether it is the page at the site's root.
  static func isHome(_ path: String, _ generator: SiteGenerator, _ settings: FolderSettings)
    -> Bool
  {
    let parts = path.withoutEnding.split(separator: "/").map(String.init)
    let (stem, language) = withoutLanguage(parts.last ?? path, generator)
    let folders = folders(Array(parts.dropLast()), generator, settings).1
    return ["index", "_index"].contains(stem.lowercased())
      && placements(folders, language, generator).contains([])
  }

  private mutating func add(_ address: String) {
    if !derived.contains(address) { derived.append(address) }
  }

  /// The folders that are part of an address, and the collection of Jekyll's that the text is in.
  private static func folders(
    _ folders: [String], _ generator: SiteGenerator, _ settings: FolderSettings
  ) -> (String?, [String]) {
    switch generator {
    case .hugo, .hugoContent, .zola, .quartz:
      let root = folders.prefix(3).firstIndex(of: "content")
      let rest = root.map { Array(folders[($0 + 1)...]) } ?? folders
      return (rest.first, rest)
    case .mkdocs:
      let count = (settings.roots.first ?? "").split(separator: "/").count
      return (nil, Array(folders.dropFirst(count)))
    case .docusaurus:
      let isPage = folders.starts(with: ["src", "pages"])
      return (
        nil, folders.dropFirst(isPage ? 2 : 0).map { withoutNumber($0, generator) }
      )
    case .jekyll:
      guard let place = folders.firstIndex(where: { $0.hasPrefix("_") }) else {
        return (nil, folders)
      }
      let name = String(folders[place].dropFirst())
      let isPosts = ["posts", "drafts"].contains(name)
      let above = Array(folders[..<place])
      return (
        isPosts ? "posts" : name, above + (isPosts ? [] : [name]) + folders[(place + 1)...]
      )
    case .eleventy:
      return (nil, Array(folders.drop { ["src", "content", "source", "input"].contains($0) }))
    case .obsidian, .markdown: return (nil, folders)
    }
  }

  /// `01-page` is `page`, first of its folder.
  static func withoutNumber(_ name: String, _ generator: SiteGenerator) -> String {
    guard generator == .docusaurus, AdoptedDate.part(of: name) == nil,
      let number = name.prefixMatch(of: /[0-9]+\s*[-_.]+\s*/),
      number.range.upperBound < name.endIndex
    else { return name }
    return String(name[number.range.upperBound...])
  }

  /// `page.de` is `page` in German.
  private static func withoutLanguage(_ stem: String, _ generator: SiteGenerator)
    -> (String, String?)
  {
    guard generator.isHugo || [.zola, .mkdocs, .markdown].contains(generator),
      let dot = stem.lastIndex(of: "."),
      isLanguage(String(stem[stem.index(after: dot)...]))
    else { return (stem, nil) }
    return (String(stem[..<dot]), String(stem[stem.index(after: dot)...]))
  }

  private static func isLanguage(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count <= 2 && (2...3).contains(parts[0].count)
      && parts[0].allSatisfy { $0.isASCII && $0.isLowercase }
      && parts.dropFirst().allSatisfy { (2...4).contains($0.count) }
  }

  /// A language is a folder of its own, or none for the main one.
  private static func placements(
    _ folders: [String], _ language: String?, _ generator: SiteGenerator
  ) -> [[String]] {
    if let language { return [[language] + folders, folders] }
    // The documents are the whole site where its settings say so.
    if generator == .docusaurus, folders.first == "docs" {
      return [folders, Array(folders.dropFirst())]
    }
    guard generator.isHugo || generator == .eleventy, let first = folders.first, isLanguage(first)
    else {
      return [folders]
    }
    return [folders, Array(folders.dropFirst())]
  }

  /// Fills `/news/:year/:title/` and `/blog/{{ page.fileSlug }}/`.
  private struct Pattern {
    let path: String
    let name: String
    let slug: String
    let day: String
    let collection: String
    let categories: String

    /// Nil where it has a part that isn't known here.
    func filled(_ pattern: String) -> String? {
      let styles = [
        "pretty": "/:categories/:year/:month/:day/:title/", "none": "/:categories/:title",
        "date": "/:categories/:year/:month/:day/:title", "ordinal": ":year/:y_day/:title",
      ]
      var result = tags(styles[pattern] ?? pattern)
      let days = day.split(separator: "-").map(String.init)
      let values = [
        "output_ext": "", "collection": collection, "categories": categories,
        "contentbasename": name,
        "filename": name, "slugorfilename": slug, "slugorcontentbasename": slug, "title": name,
        "path": path, "name": name, "slug": slug, "year": days.first ?? "",
        "month": days.dropFirst().first ?? "", "day": days.dropFirst(2).first ?? "",
        "section": path.split(separator: "/").dropLast().first.map(String.init) ?? "",
        "sections": path.split(separator: "/").dropLast().joined(separator: "/"),
      ]
      for (key, value) in values.sorted(by: { $0.key.count > $1.key.count }) {
        result = result.replacing(":" + key, with: value)
      }
      guard !result.contains("{"), !result.contains("/:") else { return nil }
      let path = result.split(separator: "/").joined(separator: "/")
      return path.hasSuffix(".html") ? String(path.dropLast(5)).withoutIndex : path
    }

    private func tags(_ text: String) -> String {
      var text = text
      while let open = text.firstRange(of: "{{"),
        let close = text[open.upperBound...].firstRange(of: "}}")
      {
        let words = text[open.upperBound..<close.lowerBound].trimmed
        let value =
          words.hasPrefix("page.fileSlug")
          ? name
          : words.hasPrefix("page.filePathStem")
            ? path
            : words.hasPrefix("title") || words.hasPrefix("slug") ? slug : nil
        guard let value else { return text }
        text.replaceSubrange(open.lowerBound..<close.upperBound, with: value)
      }
      return text
    }
  }
}
