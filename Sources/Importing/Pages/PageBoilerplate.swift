/// Which elements of a page are boilerplate, by what they are called, what they hold, and where.
///
/// What an element is called counts only where it holds little of the page's prose: where it seems to
/// hold much, its name misleads. Readers' comments may be longer than the article before them.
struct PageBoilerplate {
  private let page: PageSums
  /// For each element what it is by itself; nil where nothing speaks against it.
  private(set) var own: [Boilerplate?]

  init(_ page: PageSums, headline: Int?) {
    self.page = page
    own = page.elements.map { _ in nil }
    var before = [Int](repeating: 0, count: page.elements.count)
    var seen = Set<Int>()
    var prose = 0
    for (line, chain) in page.chains.enumerated() {
      for element in chain where seen.insert(element).inserted { before[element] = prose }
      prose += page.measures[line].prose
    }
    for element in page.elements.indices.dropFirst()
    where !page.isHeld[element] || page.elements[element].evidence == .deleted
      || page.elements[element].isCut
    {
      own[element] = named(element, proseBefore: before[element])
    }
    for element in OtherStories(page, headline: headline).elements
    where own[element] == nil && !page.isHeld[element] {
      own[element] = .relatedHeadlines
    }
  }

  /// What a line is by its innermost element that is boilerplate.
  func kind(of line: Int, below root: Int? = nil) -> Boilerplate? {
    for element in page.chains[line] {
      if element == root { return nil }
      if let kind = own[element] { return kind }
    }
    return nil
  }

  /// Marks what is mostly links, from the outermost to the innermost, within an article's root.
  mutating func markLinks(below root: Int) {
    let names: Set = [
      "div", "section", "ul", "ol", "table", "dl", "nav", "aside", "center", "tr", "a",
    ]
    var inside = Set([root])
    let controls = controls
    for element in page.elements.indices.dropFirst(root + 1) {
      guard inside.contains(page.elements[element].parent), !page.isHeld[element] else { continue }
      inside.insert(element)
      let sum = page.sums[element]
      if controls.contains(element), own[element] == nil, isCall(element, in: root) {
        own[element] = .subscription
      }
      if own[element] == nil, isAdvertisement(element, in: root) {
        own[element] = .advertisement
      }
      if own[element] == nil, isLabelledLink(element, in: root) {
        own[element] = .relatedHeadlines
      }
      let name = page.elements[element].name
      guard names.contains(name) || name.contains("-"), own[element] == nil, sum.links > 0 else {
        continue
      }
      if isPointer(element, in: root) { own[element] = .relatedHeadlines }
      guard sum.prose * 20 <= page.sums[root].prose, name != "a" || sum.lines > 1 else { continue }
      let isDense = sum.linkShare >= 60 && sum.links >= 2 || sum.linkShare >= 90
      if isDense { own[element] = sum.links >= 2 ? .relatedHeadlines : .navigation }
    }
  }

  /// Keeps boxes between an article's paragraphs that hold prose or facts, and no links or controls: what a
  /// word of their class says, or that they are an `aside`, is too little there.
  mutating func keepBoxes(below root: Int) {
    let prose = page.lines.indices.filter {
      page.measures[$0].prose > 0 && page.chains[$0].contains(root)
        && kind(of: $0, below: root) == nil
    }
    guard let first = prose.first, let last = prose.last else { return }
    let controls = controls
    for element in page.elements.indices.dropFirst(root + 1) where own[element] != nil {
      let found = page.elements[element]
      let sum = page.sums[element]
      guard found.isDoubtful || found.name == "aside",
        sum.prose > 0 && sum.prose * 2 >= sum.text || found.isOfFacts, sum.linked == 0,
        let start = page.firstLines[element], first < start,
        start + sum.lines <= last, page.chains[start].contains(root),
        !controls.contains(where: { page.chains[start].contains($0) && isInside($0, element) }),
        !isPointer(element, in: root), !isAdvertisement(element, in: root)
      else { continue }
      own[element] = nil
    }
  }

  private func descendants(of element: Int) -> some Sequence<Int> {
    page.elements.indices.dropFirst(element + 1).prefix { isInside($0, element) }
  }

  private func isInside(_ inner: Int, _ outer: Int) -> Bool {
    var inner = inner
    while inner > outer { inner = page.elements[inner].parent }
    return inner == outer
  }

  /// The elements that directly hold a button or a field to fill in.
  private var controls: Set<Int> {
    Set(
      page.elements.filter { ["button", "form", "input"].contains($0.name) }.map(\.parent))
  }

  /// A short block with a control: a title, and a sentence or two that ask for something.
  private func isCall(_ element: Int, in root: Int) -> Bool {
    let sum = page.sums[element]
    guard let first = page.firstLines[element], element != root else { return false }
    return (2...5).contains(sum.lines) && sum.text <= 500 && page.measures[first].prose == 0
      && sum.prose * 5 <= page.sums[root].prose
      && page.lines.indices.dropFirst(first).prefix(sum.lines).allSatisfy { line in
        page.chains[line].allSatisfy { !Self.structures.contains(page.elements[$0].name) }
      }
  }

  /// A block whose first line says that it is one.
  private func isAdvertisement(_ element: Int, in root: Int) -> Bool {
    let sum = page.sums[element]
    guard let first = page.firstLines[element], sum.lines > 1, sum.text <= 500,
      sum.prose * 5 <= page.sums[root].prose
    else { return false }
    return LineWords(page.lines[first].text).isAny(of: BoilerplatePhrases.advertisements)
  }

  private static let structures: Set = ["pre", "table", "figure", "blockquote", "li"]

  /// A short block that begins with the words of a pointer or a list of other articles, or with a link
  /// above its only sentences.
  private func isPointer(_ element: Int, in root: Int) -> Bool {
    let sum = page.sums[element]
    guard let first = page.firstLines[element], sum.prose * 5 <= page.sums[root].prose else {
      return false
    }
    let words = LineWords(page.lines[first].text)
    if words.isAny(of: BoilerplatePhrases.lists)
      || words.starts(with: BoilerplatePhrases.alsoRead) && !words.isSentence
    {
      return true
    }
    let name = page.elements[element].name
    return (["div", "section", "aside"].contains(name) || name.contains("-"))
      && page.measures[first].links > 0 && sum.links == 1 && (2...3).contains(sum.lines)
      && sum.prose > 0 && sum.text <= 500
  }

  /// A block of one line: a label in capitals, and a link.
  private func isLabelledLink(_ element: Int, in root: Int) -> Bool {
    let sum = page.sums[element]
    guard let first = page.firstLines[element], PageSums.isBlock(page.elements[element].name),
      sum.lines == 1, sum.linkShare >= 50, sum.text * 5 <= page.sums[root].prose
    else { return false }
    let pieces = page.lines[first].pieces
    return pieces.count == 2 && LineWords(pieces[0]).count <= 4
      && pieces[0].contains(where: \.isUppercase) && !pieces[0].contains(where: \.isLowercase)
  }

  // MARK: - By name

  private func named(_ element: Int, proseBefore: Int) -> Boilerplate? {
    if isHiddenByStyle(element) { return .hidden }
    guard let evidence = page.elements[element].evidence else { return nil }
    if evidence == .deleted { return evidence }
    if isOfArticle(element) { return nil }
    let prose = page.sums[element].prose
    if evidence == .comments {
      let isAfter = proseBefore >= Self.leastArticle && prose * 10 < page.prose * 9
      return isAfter || prose * 4 < max(page.prose, 1) ? evidence : nil
    }
    // The captions of a gallery may be longer than the article beside it.
    let rest = page.prose - prose
    let isGallery =
      evidence == .credit && rest >= Self.leastArticle * (prose < rest * 2 ? 2 : 6)
    guard prose * 4 < max(page.prose, 1) || isGallery else { return nil }
    if evidence == .credit, page.elements[element].name == "figure", holdsText(element) {
      return nil
    }
    return evidence
  }

  /// Whom a quotation names below it, and what is said of a figure's table.
  private func isOfArticle(_ element: Int) -> Bool {
    let (name, parent) = (page.elements[element].name, page.elements[element].parent)
    if name == "footer" { return page.elements[parent].name == "blockquote" }
    return name == "figcaption"
      && descendants(of: parent).contains {
        page.tables.tables.contains($0) || page.elements[$0].name == "blockquote"
      }
  }

  /// Whether a rule of the page's own style hides it; much of a page is hidden until a script shows it.
  private func isHiddenByStyle(_ element: Int) -> Bool {
    page.elements[element].isHidden
      && page.sums[element].prose * 4 < max(page.prose, 1)
  }

  /// In the units of `TextSize`: a shorter text before the comments may be no article.
  private static let leastArticle = 250

  /// Whether a figure holds a table, a quotation or code.
  private func holdsText(_ figure: Int) -> Bool {
    descendants(of: figure).contains {
      ["table", "blockquote", "pre", "ul", "ol", "p"].contains(page.elements[$0].name)
    }
  }
}
