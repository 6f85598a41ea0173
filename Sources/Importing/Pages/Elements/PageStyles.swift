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

  /// By each name of the element that a rule is for.
  private var rules: [String: [Rule]] = [:]
  private var count = 0

  init() {}

  /// Of a page's `style` elements, and of the sheets that it links to.
  init(of root: GumboNode, _ sheets: PageSheets) {
    var rest = [root]
    while let node = rest.popLast() {
      guard node.kind == .element else { continue }
      switch node.name {
      case "noscript": continue
      case "style" where Self.isForScreens(node.attributes): add(node.wholeText)
      case "link":
        let attributes = node.attributes
        guard attributes["rel"]?.lowercased() == "stylesheet", Self.isForScreens(attributes),
          let address = attributes["href"]?.trimmed
        else { continue }
        if let sheet = sheets[address] { add(sheet) }
      default: rest += node.children.reversed()
      }
    }
  }

  private static func isForScreens(_ attributes: [HTMLAttribute]) -> Bool {
    ["", "all", "screen"].contains(attributes["media"]?.trimmed.lowercased() ?? "")
  }

  /// What the rules do with an element; `elements` are those before it.
  func effects(on element: PageElement, among elements: [PageElement]) -> Effects {
    guard !rules.isEmpty else { return [] }
    let names = ["#\(element.id)", element.name] + element.classes.map { ".\($0)" }
    var steps = Self.mostSteps
    let found = names.flatMap { rules[$0] ?? [] }
      .filter { steps > 0 && $0.selector.matches(element, among: elements, &steps) }
    guard steps > 0 else { return [] }
    var effects: Effects = []
    for effect in [Effects.hidden, .struck, .apart, .parting, .above, .below] {
      let own = found.filter { $0.isForAll && $0.effects.contains(effect) }
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

  /// All rules, those within `@media` and the like among them; what is for print alone isn't.
  private mutating func add(_ text: String) {
    let text = Self.withoutComments(text)[...].utf8
    var conditions: [Substring] = []
    var start = text.startIndex
    var quote: UInt8?
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") { quote = nil }
      if quote != nil || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = quote == nil ? byte : quote == byte ? nil : quote
        continue
      }
      switch byte {
      case UInt8(ascii: "{"): conditions.append(Substring(text[start..<index]))
      case UInt8(ascii: "}"):
        let selectors = conditions.popLast() ?? ""
        if !selectors.trimmed.hasPrefix("@") {
          add(selectors, Substring(text[start..<index]), within: conditions)
        }
      case UInt8(ascii: ";") where conditions.isEmpty: break
      default: continue
      }
      start = text.index(after: index)
    }
  }

  private mutating func add(
    _ selectors: Substring, _ declarations: Substring, within conditions: [Substring]
  ) {
    let conditions = conditions.map { $0.trimmed.lowercased() }
    guard conditions.allSatisfy({ $0.hasPrefix("@") && !$0.contains("print") }) else { return }
    let (effects, subjects) = Self.effects(of: declarations)
    guard !subjects.isEmpty else { return }
    let isForAll = conditions.allSatisfy {
      ["@media screen", "@media all"].contains($0) || $0.hasPrefix("@layer")
    }
    let importance = declarations.contains("!important") ? 1 << 56 : 0
    for text in selectors.split(separator: ",") {
      guard let selector = StyleSelector(text), !selector.names.isEmpty else { continue }
      count += 1
      let rule = Rule(
        selector: selector, effects: effects, subjects: subjects, isForAll: isForAll,
        weight: importance + selector.weight << 24 + count)
      for name in selector.names { rules[name, default: []].append(rule) }
    }
  }

  /// What declarations do, and what they say something of.
  private static func effects(of declarations: Substring) -> (Effects, Effects) {
    var (effects, subjects): (Effects, Effects) = ([], [])
    for declaration in declarations.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = declaration[declaration.index(after: colon)...].lowercased()
      let first = value.split { $0.isWhitespace || $0 == "!" }.first ?? ""
      switch declaration[..<colon].trimmed.lowercased() {
      case "display":
        subjects.formUnion([.hidden, .apart, .parting])
        effects.formUnion(Self.effects(ofDisplay: first))
      case "visibility":
        subjects.insert(.hidden)
        if first == "hidden" || first == "collapse" { effects.insert(.hidden) }
      case "text-decoration", "text-decoration-line":
        subjects.insert(.struck)
        if value.contains("line-through") { effects.insert(.struck) }
      case "vertical-align":
        subjects.formUnion([.above, .below])
        effects.formUnion(Self.effects(ofAlign: first))
      case "top" where declarations.contains("relative"):
        effects.formUnion(Self.effects(ofAlign: first, isDown: true))
      case "bottom" where declarations.contains("relative"):
        effects.formUnion(Self.effects(ofAlign: first))
      // A letter at a text's beginning that lines flow around is no block.
      case "float" where first != "none": effects.remove(.apart)
      default: break
      }
    }
    return (effects, subjects)
  }

  /// What a value of `display` does.
  static func effects(ofDisplay value: some StringProtocol) -> Effects {
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

  private static func withoutComments(_ text: String) -> String {
    var rest = text[...]
    var bare = ""
    while let start = rest.firstRange(of: "/*") {
      bare += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return bare + rest
  }
}
