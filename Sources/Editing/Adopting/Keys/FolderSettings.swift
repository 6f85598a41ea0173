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
  private var inherited: [(folder: String, fields: [FreeField])] = []

  /// Whether a file holds settings or data, whatever folder it is in.
  static func isOne(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    let name = parts.last ?? ""
    let isData = [".json", ".yml", ".yaml", ".toml"].contains(where: name.hasSuffix)
    return isData
      && (parts.contains("_data") || isOfSite(name) || name.contains(".11tydata.")
        || parts.count > 1 && name == "\(parts[parts.count - 2]).json")
  }

  private static func isOfSite(_ name: some StringProtocol) -> Bool {
    ["_config.", "hugo.", "config."].contains(where: name.hasPrefix)
  }

  init(_ generator: SiteGenerator, _ sources: [Adoption.Source]) {
    for source in sources where Self.isOne(source.path) && !source.bytes.isEmpty {
      let text = String(decoding: source.bytes, as: UTF8.self)
      let fields = ForeignKeys.fields(ofFile: source.path, text)
      read(fields, of: source.path, generator)
    }
  }

  private mutating func read(_ fields: [FreeField], of path: String, _ generator: SiteGenerator) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    if let data = parts.firstIndex(of: "_data") {
      guard generator == .jekyll || generator == .eleventy else { return }
      let inner = parts[(data + 1)...].joined(separator: ".")
      let stem = inner[..<(inner.lastIndex(of: ".") ?? inner.endIndex)]
      add(fields, to: (generator == .jekyll ? "site.data." : "") + stem)
    } else if Self.isOfSite(name.lowercased()) {
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
    guard generator == .jekyll || generator == .hugo else { return }
    if generator == .jekyll { add(fields, to: "site") }
    for field in fields {
      switch (field.key.lowercased(), field.value) {
      case ("baseurl", .text(let address)):
        let path = address.firstRange(of: "://").map {
          address[$0.upperBound...].drop { $0 != "/" }
        }
        base = (path ?? address[...]).split(separator: "/").joined(separator: "/")
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
