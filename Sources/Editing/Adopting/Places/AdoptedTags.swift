internal import Content
internal import Language

/// The topics that the folder's tags become.
struct AdoptedTags {
  /// By name as `spelling` has it, the slug of the topic.
  private var slugs: [String: String] = [:]
  private var used: Set<String> = []
  private(set) var made: [(slug: String, file: Adoption.Made)] = []
  private let language: String?

  /// `topics` are those that texts become; `taken` the paths of what the briefing holds already.
  init(
    _ tags: [String], _ topics: [(page: ForeignPage, slug: String)], _ taken: Set<String>,
    _ language: String?
  ) {
    self.language = language
    for (page, slug) in topics {
      used.insert(slug)
      for name in [page.title, slug] + page.names where slugs[Self.spelling(name)] == nil {
        slugs[Self.spelling(name)] = slug
      }
    }
    for path in taken where path.hasPrefix("Content/topics/") {
      let slug = String(path.dropFirst("Content/topics/".count).prefix { $0 != "." })
      used.insert(slug)
      if slugs[slug] == nil { slugs[slug] = slug }
    }
    // `c` is the topic of `C`, even where `C++` comes first.
    let isPlain = { (tag: String) in Self.spelling(tag) == Self.slug(of: tag, in: language) }
    for tag in tags.filter(isPlain) + tags { add(tag) }
  }

  /// What tags differ in: `Old bridge` and `old_bridge` are one, `C` and `C++` are two.
  private static func spelling(_ tag: String) -> String {
    tag.foldedName.split { $0.isWhitespace || "-_/".contains($0) }.joined(separator: "-")
  }

  private static func slug(of tag: String, in language: String?) -> String {
    ContentPath.slug(from: tag, in: language) ?? Slug.made(from: "tag \(tag)") ?? "tag"
  }

  /// The slug of a tag's topic; nil for none of the tags.
  func topic(of tag: String) -> String? { slugs[Self.spelling(tag)] }

  /// Makes a tag's topic where it is missing.
  private mutating func add(_ tag: String) {
    let spelling = Self.spelling(tag)
    guard slugs[spelling] == nil else { return }
    let base = Self.slug(of: tag, in: language)
    // The topic of this slug is that of a tag without other signs, however its letters are spelled.
    if used.contains(base), made.allSatisfy({ $0.slug != base }),
      spelling.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    {
      slugs[spelling] = base
      return
    }
    var slug = base
    var number = 2
    while !used.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    slugs[spelling] = slug
    made.append((slug, Self.topic(tag, slug)))
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
