internal import Content

/// What a folder's settings and data say of its texts: the values that texts print, the addresses of
/// pages, and the keys that all texts of a folder have.
struct FolderSettings {
  /// By the name that texts print them by: `site.repository`.
  private(set) var values: [String: String] = [:]
  /// Patterns by Jekyll's collection; that of its posts, too.
  private(set) var permalinks: [String: String] = [:]
  /// The path before all addresses, without slashes: `project` of `https://a.example/project/`.
  private(set) var base = ""
  /// The folders that the site's texts are in; none where they may be anywhere.
  private(set) var roots: [String] = []
  /// By path, the titles that a site's menu gives its texts.
  private(set) var titles: [String: String] = [:]
  /// The names of authors by the keys that texts call them by.
  private(set) var authors: [String: String] = [:]
  private var inherited: [(folder: String, fields: [FreeField])] = []

  /// Whether a file holds settings or data, whatever folder it is in.
  static func isOne(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    let name = parts.last ?? ""
    let isData = [".json", ".yml", ".yaml", ".toml"].contains(where: name.hasSuffix)
    return isData
      && (parts.contains("_data") || isOfSite(path) || isOfAuthors(path)
        || name.contains(".11tydata.")
        || parts.count > 1 && name == "\(parts[parts.count - 2]).json")
  }

  private static func isOfAuthors(_ path: String) -> Bool {
    path.lowercased().split(separator: "/").last.map { $0.prefix { $0 != "." } } == "authors"
  }

  /// Those of the site itself: at its root, or in Hugo's folder of them.
  private static func isOfSite(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    guard parts.count == 1 || parts[0] == "config" else { return false }
    return ["_config.", "hugo.", "config.", "mkdocs."].contains {
      parts[parts.count - 1].hasPrefix($0)
    }
  }

  /// Whether a text is none of the site's.
  func isOutside(_ path: String) -> Bool {
    !roots.isEmpty && !roots.contains { path.hasPrefix($0 + "/") }
  }

  init(_ generator: SiteGenerator, _ sources: [Adoption.Source]) {
    roots = generator.roots
    for source in sources where Self.isOne(source.path) && !source.bytes.isEmpty {
      let text = String(decoding: source.bytes, as: UTF8.self)
      let fields = ForeignKeys.fields(ofFile: source.path, text)
      read(fields, of: source.path, generator)
    }
  }

  private mutating func read(_ fields: [FreeField], of path: String, _ generator: SiteGenerator) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    if Self.isOfAuthors(path) {
      for field in fields {
        if case .text(let name)? = field.value.fields.first(where: { $0.key == "name" })?.value {
          authors[field.key] = name
        }
      }
    }
    if let data = parts.firstIndex(of: "_data") {
      guard generator == .jekyll || generator == .eleventy else { return }
      let inner = parts[(data + 1)...].joined(separator: ".")
      let stem = inner[..<(inner.lastIndex(of: ".") ?? inner.endIndex)]
      add(fields, to: (generator == .jekyll ? "site.data." : "") + stem)
    } else if Self.isOfSite(path) {
      readSite(fields, generator)
    } else if generator == .eleventy {
      let stem = name.prefix { $0 != "." }
      let folder = parts.dropLast().joined(separator: "/")
      // Of one text where it isn't called as the folder.
      let isOfFolder = parts.dropLast().last.map { $0 == stem } ?? false
      inherited.append((isOfFolder ? folder + "/" : "\(folder)/\(stem).", fields))
    }
  }

  private mutating func readSite(_ fields: [FreeField], _ generator: SiteGenerator) {
    guard [.jekyll, .hugo, .zola, .mkdocs].contains(generator) else { return }
    if generator == .mkdocs { return readMkDocs(fields) }
    if generator == .jekyll { add(fields, to: "site") }
    for field in fields {
      switch (field.key.lowercased(), field.value) {
      case ("baseurl", .text(let address)), ("base_url", .text(let address)):
        readBase(address)
      case ("permalinks", .map(let patterns)):
        // Of the pages, where those of sections are stated, too.
        for pattern in patterns + patterns.filter({ $0.key == "page" }).flatMap(\.value.fields) {
          if case .text(let text) = pattern.value { permalinks[pattern.key] = text }
        }
      case ("permalink", .text(let pattern)): permalinks["posts"] = permalinks["posts"] ?? pattern
      case ("collections", .map(let collections)):
        for collection in collections {
          guard case .map(let keys) = collection.value,
            case .text(let pattern)? = keys.first(where: { $0.key == "permalink" })?.value
          else { continue }
          permalinks[collection.key] = pattern
        }
      default: break
      }
    }
  }

  private mutating func readBase(_ address: String) {
    let path = address.firstRange(of: "://").map { address[$0.upperBound...].drop { $0 != "/" } }
    base = (path ?? address[...]).split(separator: "/").joined(separator: "/")
  }

  private mutating func readMkDocs(_ fields: [FreeField]) {
    for field in fields {
      switch (field.key, field.value) {
      case ("site_url", .text(let address)): readBase(address)
      case ("docs_dir", .text(let folder)):
        roots = [folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")]
      default: break
      }
    }
    for field in fields where field.key == "nav" { readMenu(field.value) }
  }

  /// Lists of texts' paths, with or without titles, in lists of sections.
  private mutating func readMenu(_ value: FreeValue) {
    switch value {
    case .text: break
    case .list(let members): for member in members { readMenu(member) }
    case .map(let fields):
      for field in fields {
        guard case .text(let path) = field.value else {
          readMenu(field.value)
          continue
        }
        titles["\(roots.first ?? "")/\(path)"] = field.key
      }
    }
  }

  private mutating func add(_ fields: [FreeField], to name: String) {
    for field in fields {
      switch field.value {
      case .text(let text): values["\(name).\(field.key)"] = text
      case .map(let inner): add(inner, to: "\(name).\(field.key)")
      case .list: break
      }
    }
  }

  /// The keys of a text that files beside it or above it state, those of the nearest first.
  func inherited(by path: String) -> [FreeField] {
    inherited.filter { path.hasPrefix($0.folder) }.sorted { $0.folder.count > $1.folder.count }
      .flatMap(\.fields)
  }
}

extension FreeValue {
  /// Its keys, where it is a map.
  var fields: [FreeField] {
    if case .map(let fields) = self { fields } else { [] }
  }
}
