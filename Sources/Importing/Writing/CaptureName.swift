internal import Content

/// What a capture is called, and what its article is.
struct CaptureName {
  /// The file's name without folders and ending, where it says anything.
  let label: String
  /// The file's name with the folder that it is in, by which captures are told apart.
  let place: String

  private static let longest = 40

  init(_ path: String) {
    let stem = Self.stem(of: path)
    label = Key.isPlaceholder(stem) ? "\(stem) article" : stem
    place = path.split(separator: "/").suffix(2).joined(separator: "/")
  }

  /// A file's name without folders and ending.
  static func stem(of path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }

  /// The file's own name, where somebody gave it one, else words of the title; where these are in a script
  /// that isn't spelled in Latin letters, the site and the day.
  func slug(besides title: String?, of facts: ArticleFacts, in language: String?) -> String {
    ownSlug(in: language) ?? (Self.isSpelled(title ?? label) ? nil : Self.slug(of: facts))
      ?? Self.slug(from: title ?? label, in: language)
      ?? Self.slug(from: label, in: language) ?? "article"
  }

  /// Whether most letters of a text have a spelling in Latin ones.
  private static func isSpelled(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic).map(Script.init)
    return letters.count { $0.isUnspaced || $0 == .hangul } * 2 < max(letters.count, 1)
  }

  /// `asahi-2020-04-09`: the longest part of the host's name but its last, with the day.
  private static func slug(of facts: ArticleFacts) -> String? {
    let host = (facts.url ?? "").split(separator: "/").dropFirst().first ?? ""
    let parts = host.lowercased().prefix { $0 != ":" }.split(separator: ".").dropLast()
      .filter { !$0.hasPrefix("www") }
    let name = parts.max { $0.count < $1.count }.map(String.init)
    let words = [name, facts.date?.value].compactMap(\.self)
    return words.isEmpty
      ? nil : ContentPath.slug(from: words.joined(separator: "-"), in: nil).flatMap(valid)
  }

  /// A name in one word, other than those that programs give, and the addresses of pages.
  private func ownSlug(in language: String?) -> String? {
    let lowered = label.lowercased()
    guard !label.contains(where: \.isWhitespace), !label.contains("%"),
      !Self.generic.contains(lowered), !["http", "www."].contains(where: lowered.contains),
      Self.isSpelled(label),
      let slug = ContentPath.slug(from: label, in: language)
    else { return nil }
    return Self.valid(Self.cut(slug, to: Self.longest))
  }

  private static let generic: Set = [
    "page", "article", "capture", "download", "untitled", "document", "index", "default", "output",
    "print", "standard-input", "file", "unnamed",
  ]

  /// A slug of at most five words and 60 letters.
  private static func slug(from words: String, in language: String?) -> String? {
    ContentPath.slug(from: words, in: language).flatMap { slug in
      valid(cut(slug.split(separator: "-").prefix(5).joined(separator: "-"), to: 60))
    }
  }

  /// Up to the last whole word within a length.
  private static func cut(_ slug: String, to length: Int) -> String {
    guard slug.utf8.count > length else { return slug }
    let start = slug.prefix(length + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.prefix(length))
  }

  /// Windows can't hold a file that is called as a device of its is.
  private static func valid(_ slug: String) -> String? {
    let isDevice =
      ["con", "prn", "aux", "nul"].contains(slug)
      || slug.utf8.count == 4 && ["com", "lpt"].contains(where: slug.hasPrefix)
        && slug.last?.isNumber ?? false
    let name = isDevice ? "\(slug)-article" : slug
    return ContentPath.reasonAgainst(slug: name) == nil ? name : nil
  }
}
