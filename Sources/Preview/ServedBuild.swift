internal import Content
internal import Diagnostics
internal import Pages
internal import Publishing
import Support

/// A build that has pages, and those of its pages that were asked for.
struct ServedBuild {
  /// A page's bytes as they are published.
  struct ServedPage {
    let bytes: [UInt8]
    let digest: Digest
    /// The digest of the bytes in which every stylesheet has the same name in every build.
    let text: Digest
  }

  private(set) var build: Build
  /// Output paths of the stylesheets that are named after their content.
  let styles: [String]
  /// All files that are published as they are in the content.
  let files: Digest
  private var isSearchable = false
  private var memo: [String: ServedPage] = [:]
  private var memoSize = 0

  /// What the memo may hold, in bytes; then it starts again.
  private static let memoLimit = 32 << 20

  init?(_ build: Build) {
    guard let all = build.pages?.pages else { return nil }
    self.build = build
    styles = all.compactMap { page in
      guard case .asset(let name) = page.subject, name.hasSuffix(".css") else { return nil }
      return page.path
    }
    var copied = KeyBytes()
    for page in all {
      guard case .copied(let place) = page.subject else { continue }
      copied.append(page.path)
      copied.append(build.pages?.briefing.site.copied[place].file.digest)
    }
    files = copied.digest
  }

  var all: [Page] { build.pages?.pages ?? [] }
  var basePath: String { build.basePath }
  var briefing: Briefing? { build.pages?.briefing }

  func contains(_ path: String) -> Bool { build.pages?[path] != nil }

  /// Makes the search index where the page at a path needs it.
  mutating func prepare(for path: String) {
    guard !isSearchable, Routes.isSearch(path) else { return }
    isSearchable = true
    build = build.searchable()
  }

  /// Nil where the site has no such page.
  mutating func page(at path: String) -> ServedPage? {
    prepare(for: path)
    if let known = memo[path] { return known }
    guard let page = build.pages?[path] else { return nil }
    let bytes = build.render(page).bytes
    let made = ServedPage(bytes: bytes, digest: Digest(of: bytes), text: text(of: page, bytes))
    if memoSize + bytes.count > Self.memoLimit {
      memo = [:]
      memoSize = 0
    }
    memo[path] = made
    memoSize += bytes.count
    return made
  }

  private func text(of page: Page, _ bytes: [UInt8]) -> Digest {
    guard page.isHTML else { return Digest(of: bytes) }
    var text = bytes
    for style in styles {
      // `assets/style.0123456789.css`: the digest before the ending goes.
      let parts = style.split(separator: ".")
      let plain = (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
      text.replace(Array(style.utf8), with: Array(plain.utf8))
    }
    return Digest(of: text)
  }
}
