import Support

/// What the rules of a page's style do with the words of its elements: hide them, strike them out, set them
/// apart from what is beside them, or above or below their line.
///
/// What another rule takes back later, or more exactly, depends on a script or on the reader's screen, and
/// so does what a rule hides for some media alone.
struct PageStyles {
  struct Effects: OptionSet {
    let rawValue: Int
    static let hidden = Self(rawValue: 1)
    static let struck = Self(rawValue: 2)
    /// A block or a cell.
    static let apart = Self(rawValue: 4)
    /// Whose children are apart.
    static let parting = Self(rawValue: 8)
    /// Set above or below the line.
    static let above = Self(rawValue: 16)
    static let below = Self(rawValue: 32)
  }

  private struct Rule {
    let selector: StyleSelector
    /// What it does, and what rules without it take back.
    let effects: Effects
    let subjects: Effects
    /// Whether it is for all media.
    let isForAll: Bool
    let weight: Int
  }

  /// For one element: where its rules ask to look at more others, none of them counts.
  private static let mostSteps = 4000

  /// By each name of the element that a rule is for; by `*` those for elements of any name.
  private var rules: [String: [Rule]] = [:]
  private var count = 0
  /// The attributes that rules ask for, in lower case.
  private(set) var attributes: Set<String> = []

  init() {}

  /// Of a page's `style` elements, and of the sheets that it links to.
  init(of root: GumboNode, _ sheets: PageSheets) {
    var blocks: [StyleBlock] = []
    var rest = [root]
    while let node = rest.popLast() {
      guard node.kind == .element else { continue }
      switch node.name {
      case "noscript": continue
      case "style" where Self.isForScreens(node.attributes) && Self.isCSS(node.attributes):
        blocks += StyleBlock.all(in: node.wholeText, "", sheets)
      case "link":
        let attributes = node.attributes
        guard attributes["rel"]?.lowercased() == "stylesheet", Self.isForScreens(attributes),
          let address = attributes["href"]?.trimmed
        else { continue }
        if let sheet = sheets[address] { blocks += StyleBlock.all(in: sheet, address, sheets) }
      default: rest += node.children.reversed()
      }
    }
    let variables = StyleVariables(blocks)
    for block in blocks { add(block, variables) }
  }

  /// What a script is to make a sheet of isn't one.
  private static func isCSS(_ attributes: [HTMLAttribute]) -> Bool {
    ["", "text/css"].contains(attributes["type"]?.trimmed.lowercased() ?? "")
  }

  private static func isForScreens(_ attributes: [HTMLAttribute]) -> Bool {
    ["", "all", "screen"].contains(attributes["media"]?.trimmed.lowercased() ?? "")
  }

  /// What the rules do with an element; `elements` are those before it.
  func effects(on element: PageElement, among elements: [PageElement]) -> Effects {
    guard !rules.isEmpty else { return [] }
    let names = ["*", "#\(element.id)", element.name] + element.classes.map { ".\($0)" }
    var steps = Self.mostSteps
    let found = names.flatMap { rules[$0] ?? [] }
      .filter { steps > 0 && $0.selector.matches(element, among: elements, &steps) }
    guard steps > 0 else { return [] }
    var effects: Effects = []
    for effect in [Effects.hidden, .struck, .apart, .parting, .above, .below] {
      // A block without a class for its state may be shown by a script, which adds it.
      let isLine = effect != .hidden || PageSums.isInline(element.name)
      let own = found.filter {
        $0.isForAll && $0.effects.contains(effect) && (isLine || !$0.selector.isOfState)
      }
      guard let best = own.max(by: { $0.weight < $1.weight }) else { continue }
      let isTakenBack = { (other: Rule) in
        other.weight > best.weight && other.subjects.contains(effect)
          && !other.effects.contains(effect)
      }
      let others = best.selector.names.first.flatMap { rules[$0] } ?? []
      guard !found.contains(where: isTakenBack),
        !others.contains(where: { isTakenBack($0) && $0.selector.isOf(best.selector.names) })
      else { continue }
      effects.insert(effect)
    }
    return effects
  }

  // MARK: - Reading

  /// Its rules, those within `@media` and the like among them; what is for print alone isn't.
  private mutating func add(_ block: StyleBlock, _ variables: StyleVariables) {
    guard block.conditions.allSatisfy({ !$0.contains("print") }) else { return }
    let declarations = block.declarations.map { variables.resolved($0) }
    let (effects, subjects) = Self.effects(of: declarations)
    guard !subjects.isEmpty else { return }
    let importance = declarations.contains { $0.contains("!important") } ? 1 << 56 : 0
    for text in block.selectors {
      guard let selector = StyleSelector(text) else { continue }
      count += 1
      let rule = Rule(
        selector: selector, effects: effects, subjects: subjects, isForAll: block.isForAll,
        weight: importance + selector.weight << 24 + count)
      attributes.formUnion(selector.attributes)
      for name in selector.names { rules[name, default: []].append(rule) }
    }
  }

  /// What an element's own style does.
  static func effects(ofStyle style: String) -> Effects {
    style.isEmpty ? [] : effects(of: style.split(separator: ";")).0
  }

  /// What declarations do, and what they say something of.
  private static func effects(of declarations: [Substring]) -> (Effects, Effects) {
    var (effects, subjects): (Effects, Effects) = ([], [])
    var (isWide, isBox, floats) = (false, false, false)
    let isMoved = declarations.contains { $0.contains("relative") }
    for declaration in declarations {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = declaration[declaration.index(after: colon)...].lowercased()
      let first = value.split { $0.isWhitespace || $0 == "!" }.first ?? ""
      let name = declaration[..<colon].trimmed.lowercased()
      switch name {
      case "display":
        subjects.formUnion([.hidden, .apart, .parting])
        effects.formUnion(Self.effects(ofDisplay: first))
        isBox = first == "inline-block"
      case "visibility":
        subjects.insert(.hidden)
        if first == "hidden" || first == "collapse" { effects.insert(.hidden) }
      case "text-decoration", "text-decoration-line":
        subjects.insert(.struck)
        if value.contains("line-through") { effects.insert(.struck) }
      case "vertical-align":
        subjects.formUnion([.above, .below])
        effects.formUnion(Self.effects(ofAlign: first))
      case "top" where isMoved, "bottom" where isMoved:
        subjects.formUnion([.above, .below])
        effects.formUnion(Self.effects(ofAlign: first, isDown: name == "top"))
      case "float": floats = first != "none"
      case "width", "min-width": isWide = isWide || Self.isWide(first)
      default: break
      }
    }
    // A letter at a text's beginning that lines flow around is no block; a cell of some width is one.
    if floats { effects.remove(.apart) }
    if isWide, floats || isBox {
      effects.insert(.apart)
      subjects.insert(.apart)
    }
    return (effects, subjects)
  }

  /// Whether a width has room for a word.
  private static func isWide(_ value: Substring) -> Bool {
    let number = Double(value.prefix { $0.isNumber || $0 == "." }) ?? 0
    let widths = ["%": 10.0, "rem": 3, "em": 3, "ch": 5, "vw": 5, "px": 40, "pt": 30]
    return widths.first { value.hasSuffix($0.key) }.map { number >= $0.value } ?? false
  }

  /// What a value of `display` does.
  private static func effects(ofDisplay value: some StringProtocol) -> Effects {
    switch value {
    case "none": .hidden
    case "flex", "grid": [.apart, .parting]
    case "inline-flex", "inline-grid": .parting
    case "block", "list-item", "flow-root": .apart
    default: value.hasPrefix("table") ? .apart : []
    }
  }

  /// What a value of `vertical-align` does, or a way from where an element would be.
  private static func effects(ofAlign value: Substring, isDown: Bool = false) -> Effects {
    switch value {
    case "super", "text-top": return .above
    case "sub", "text-bottom": return .below
    default: break
    }
    let number = Double(value.prefix { !$0.isLetter && $0 != "%" }) ?? 0
    let way = value.hasSuffix("em") ? number : value.hasSuffix("%") ? number / 100 : 0
    // Less than a fifth of the letters' height moves an icon.
    guard abs(way) >= 0.2 else { return [] }
    return (way > 0) == isDown ? .below : .above
  }
}
