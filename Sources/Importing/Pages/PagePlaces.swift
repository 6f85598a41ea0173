import Support

/// Which part of a page is its article, and what the other parts are.
struct PagePlaces {
  private let page: PageSums
  private let boilerplate: PageBoilerplate
  private let article: ArticleParts
  private var headline: Int?
  /// The first and the last line of the article.
  private let start, end: Int
  /// For each line its shape.
  let shapes: [LineShape]
  /// The blocks of code and the tables that JSON-LD has in the article, at least in part.
  private let confirmed: Set<Int>

  init(_ reader: PageReader) {
    let page = PageSums(reader)
    let stated = PageHeadline(page, titles: reader.metadata.titles.map(\.value))
    let anchor = stated.line
    var boilerplate = PageBoilerplate(page, headline: anchor)
    let article = ArticleParts(page, boilerplate, headline: anchor)
    for part in article.elements {
      boilerplate.keepBoxes(below: part)
      boilerplate.markLinks(below: part)
    }
    let isOfArticle = { (chain: [Int]) in article.part(of: chain) != nil }
    start = page.chains.firstIndex(where: isOfArticle) ?? 0
    end = page.chains.lastIndex(where: isOfArticle) ?? 0
    headline = Self.headline(of: page, boilerplate, stated, reader.metadata, article.elements.first)
    (self.page, self.boilerplate, self.article) = (page, boilerplate, article)
    let shapes = page.lines.indices.map {
      LineShape(of: page.lines[$0], in: page, page.chains[$0])
    }
    confirmed = Set(shapes.indices.filter { page.confirmed[$0] }.compactMap { shapes[$0].unit })
    self.shapes = shapes
  }

  /// The line that a stated title has, if no heading says most of the same; else a heading of the first
  /// level that isn't the site's name.
  private static func headline(
    of page: PageSums, _ boilerplate: PageBoilerplate, _ stated: PageHeadline,
    _ metadata: CaptureMetadata, _ root: Int?
  ) -> Int? {
    let sites = metadata.publishers.map { PageSums.letters($0.value) }
    let headings = page.chains.indices.filter { line in
      let elements = page.chains[line].map { page.elements[$0] }
      return elements.contains { $0.name == "h1" } && !elements.contains(where: \.isHomeLink)
        && !sites.contains(PageSums.letters(page.lines[line].text))
    }
    guard let line = stated.line, stated.isStated else {
      return headings.first { boilerplate.kind(of: $0) == nil } ?? headings.first
        ?? PageHeadline.largest(page, root: root, besides: sites)
    }
    guard !stated.isHeading else { return line }
    let titles = metadata.titles.map { Set(LineWords($0.value).words) }
    let own = Set(LineWords(page.lines[line].text).words)
    let other = headings.first { heading in
      let words = Set(LineWords(page.lines[heading].text).words)
      return words.count >= 3 && !words.isDisjoint(with: own)
        && titles.contains { $0.intersection(words).count * 2 >= words.count }
    }
    // A title that isn't right above the text may be the site's.
    let largest = PageHeadline.largest(page, root: root, besides: sites).flatMap {
      $0 - line > 8 ? $0 : nil
    }
    return other ?? largest ?? line
  }

  /// Links in a row with bars between them: `Top | Print this page`.
  private func isTools(_ line: Int) -> Bool {
    let found = page.lines[line]
    let signs = found.pieces.count { ["|", "·", "•", "/"].contains($0) }
    return page.measures[line].links > 0 && found.pieces.count >= 3
      && found.pieces.count <= 2 * signs + 1
  }

  /// A short line below an image, all of it in italics or small letters.
  private func isCaption(_ line: Int) -> Bool {
    guard page.lines[line].followsImage, page.measures[line].text <= 300 else { return false }
    return page.chains[line].prefix { !PageSums.isBlock(page.elements[$0].name) }
      .contains { ["em", "i", "small"].contains(page.elements[$0].name) }
  }

  /// Whether an element is in a part of the page with other stories or readers' comments, in words of
  /// others, in a caption, or at the top of every page of the site.
  func isElsewhere(_ element: Int) -> Bool {
    var element = element
    while element != 0 {
      switch boilerplate.own[element] {
      // What an `aside` states may be of the article.
      case .relatedHeadlines where page.elements[element].name != "aside", .popularPosts, .comments:
        return true
      default: break
      }
      let isQuoted = ["blockquote", "figcaption"].contains(page.elements[element].name)
      guard !isQuoted, !isMasthead(element) else { return true }
      element = page.elements[element].parent
    }
    return false
  }

  /// Whether an element is in the article, or holds it directly.
  func isAtArticle(_ element: Int) -> Bool {
    if article.elements.contains(where: { page.elements[$0].parent == element }) {
      return !["body", "html"].contains(page.elements[element].name)
    }
    var outer = element
    while outer != 0, !article.elements.contains(outer) { outer = page.elements[outer].parent }
    return article.elements.contains(outer)
  }

  /// A header of the whole page: neither in the article nor around its headline.
  private func isMasthead(_ element: Int) -> Bool {
    guard page.elements[element].name == "header", let headline else { return false }
    var outer = element
    while outer != 0 {
      if article.elements.contains(outer) { return false }
      outer = page.elements[outer].parent
    }
    return !page.chains[headline].contains(element)
  }

  /// What a line is kept or left out as a part of.
  func unit(of line: Int) -> Int? {
    shapes[line].unit ?? page.chains[line].last { page.elements[$0].name == "details" }
  }

  func context(of line: Int) -> PageContext {
    if shapes[line] == .struck { return .boilerplate(.deleted) }
    if line == headline { return .headline }
    let unit = shapes[line].unit
    if let part = article.part(of: page.chains[line]) {
      let isConfirmed = unit.map(confirmed.contains) ?? page.confirmed[line]
      guard !isConfirmed else { return .article }
      if let kind = boilerplate.kind(of: line, below: part) { return .boilerplate(kind) }
      guard unit == nil else { return .article }
      if isCaption(line) { return .boilerplate(.credit) }
      return isTools(line) ? .boilerplate(.navigation) : .article
    }
    // A summary may be between the headline and the text, and be called a teaser there.
    let isBetween = (headline.map { line > $0 } ?? false) && line < start
    let isSummary = isBetween && page.measures[line].prose > 0
    if let kind = boilerplate.kind(of: line) {
      let isTeaser = kind == .relatedHeadlines && page.measures[line].linked == 0
      return isSummary && isTeaser ? .article : .boilerplate(kind)
    }
    guard !article.elements.isEmpty else { return .plain }
    return isSummary || isBetweenParts(line) ? .article : .boilerplate(.navigation)
  }

  /// A paragraph, or a heading that leads nowhere, between blocks that hold the article together.
  private func isBetweenParts(_ line: Int) -> Bool {
    guard article.elements.count > 1, start <= line, line <= end else { return false }
    let isHeading = page.chains[line].contains {
      ["h2", "h3", "h4", "h5", "h6"].contains(page.elements[$0].name)
    }
    return page.measures[line].prose > 0 || isHeading && page.measures[line].linked == 0
  }

  /// The elements that hold most prose, or else most text, for an editor to choose from: what each begins
  /// with.
  var candidates: [String] {
    let prose = page.lines.indices.filter { page.measures[$0].prose > 0 }
    let lines = prose.isEmpty ? Array(page.lines.indices) : prose
    var holders: [Int: Int] = [:]
    for line in lines.reversed() { holders[page.container(of: line)] = line }
    let size = { (element: Int) in
      prose.isEmpty ? page.sums[element].text : page.sums[element].prose
    }
    let found = holders.sorted { (size($1.key), $0.key) < (size($0.key), $1.key) }
    return found.prefix(3).map { element, line in
      let text = page.lines[line].text
      return "<\(page.elements[element].pattern.trimmed)>: "
        + "'\(text.prefix(60))\(text.count > 60 ? "…" : "")'"
    }
  }
}
