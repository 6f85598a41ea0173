internal import Content
internal import Language

/// The topics that the folder's tags become.
struct AdoptedTags {
  /// By folded name, the slug of the topic.
  private var slugs: [String: String] = [:]
  private var used: Set<String> = []
  private(set) var made: [Adoption.Made] = []
  private let language: String?

  /// `topics` are those that texts become; `taken` the paths of what the briefing holds already.
  init(
    _ topics: [(page: ForeignPage, slug: String)], _ taken: Set<String>, _ language: String?
  ) {
    self.language = language
    for (page, slug) in topics {
      used.insert(slug)
      for name in [page.title, slug] + page.names where slugs[name.foldedName] == nil {
        slugs[name.foldedName] = slug
      }
    }
    for path in taken where path.hasPrefix("Content/topics/") {
      let slug = String(path.dropFirst("Content/topics/".count).prefix { $0 != "." })
      used.insert(slug)
      slugs[slug] = slug
    }
  }

  static func slug(of tag: String, in language: String?) -> String {
    ContentPath.slug(from: tag, in: language) ?? Slug.made(from: "tag \(tag)") ?? "tag"
  }

  /// The topic of a tag, which is made where it is missing.
  mutating func reference(to tag: String) -> String {
    let slug = Self.slug(of: tag, in: language)
    if let known = slugs[tag.foldedName] ?? slugs[slug] { return "topic:\(known)" }
    slugs[tag.foldedName] = slug
    slugs[slug] = slug
    if used.insert(slug).inserted { made.append(Self.topic(tag, slug)) }
    return "topic:\(slug)"
  }

  /// Its name links nothing by itself, since tags are words of every text.
  private static func topic(_ tag: String, _ slug: String) -> Adoption.Made {
    let name = Key.isPlaceholder(tag) ? "#\(tag)" : tag
    let text = """
      ---
      name: \(YAMLText.quoted(name))
      type: term
      autolink: false
      unconfirmed: type
      ---

      """
    return Adoption.Made(
      path: "Content/topics/\(slug).md", bytes: Array(text.utf8), source: nil, remarks: [])
  }
}

/// The first bytes of images, so that a text of that name (as of a large file kept elsewhere) is not
/// shown as one.
enum ImageSigns {
  static func are(in bytes: [UInt8], _ ending: String) -> Bool {
    let has = { (sign: [UInt8], place: Int) in bytes.dropFirst(place).starts(with: sign) }
    switch ending {
    case ".png": return has([0x89, 0x50, 0x4E, 0x47], 0)
    case ".jpg", ".jpeg": return has([0xFF, 0xD8, 0xFF], 0)
    case ".gif": return has(Array("GIF8".utf8), 0)
    case ".webp": return has(Array("RIFF".utf8), 0) && has(Array("WEBP".utf8), 8)
    case ".avif": return has(Array("ftyp".utf8), 4)
    case ".svg": return String(decoding: bytes.prefix(4000), as: UTF8.self).contains("viewBox")
    default: return false
    }
  }
}
