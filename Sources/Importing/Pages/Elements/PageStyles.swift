import Support

/// What a page's own `style` elements hide from every reader or strike out: elements of a class or an id by rules that
/// name nothing else. A rule for some media, or below another element, says nothing for the page as a whole.
struct PageStyles {
  /// `.name` and `#name`.
  private var hidden: Set<String> = []
  private var struck: Set<String> = []

  init(_ text: String) {
    guard ["none", "hidden", "line-through"].contains(where: text.holds) else { return }
    let rules = Self.rules(in: Self.withoutComments(text))
    hidden = Self.names(
      in: rules, with: ["display:none", "visibility:hidden"],
      butNot: ["display:", "visibility:visible"])
    struck = Self.names(in: rules, with: ["line-through"], butNot: ["text-decoration"])
  }

  /// What rules name that have one of some declarations. What another rule takes back depends on a
  /// script, or on the reader's screen.
  private static func names(
    in rules: [Rule], with signs: [String], butNot others: [String]
  ) -> Set<String> {
    var found: Set<String> = []
    var back: Set<String> = []
    for rule in rules {
      let declarations = rule.declarations.filter { !$0.isWhitespace }.lowercased()
      let isFor = signs.contains(where: declarations.holds)
      guard isFor || others.contains(where: declarations.holds) else { continue }
      for selector in rule.selectors.split(separator: ",").map(String.init) {
        let names = names(in: selector)
        if !isFor {
          back.formUnion(names)
        } else if rule.isForAll, names.count == 1, names[0] == selector.trimmed {
          found.insert(names[0])
        }
      }
    }
    return found.subtracting(back)
  }

  func hides(_ element: PageElement) -> Bool { Self.names(element, among: hidden) }

  func strikes(_ element: PageElement) -> Bool { Self.names(element, among: struck) }

  private static func names(_ element: PageElement, among names: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    return !element.id.isEmpty && names.contains("#\(element.id)")
      || element.pattern.split(whereSeparator: \.isWhitespace).dropFirst()
        .contains { names.contains(".\($0)") }
  }

  private typealias Rule = (selectors: String, declarations: String, isForAll: Bool)

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

  /// All rules, those within `@media` and the like among them; what is for print alone isn't.
  private static func rules(in text: String) -> [Rule] {
    var rules: [Rule] = []
    var conditions: [String] = []
    var words = ""
    for sign in text {
      switch sign {
      case "{":
        conditions.append(words.trimmed)
        words = ""
      case "}":
        let selectors = conditions.popLast() ?? ""
        let isPrint = conditions.contains { $0.lowercased().contains("print") }
        if !selectors.hasPrefix("@"), !isPrint {
          rules.append((selectors, words, conditions.isEmpty))
        }
        words = ""
      case ";" where conditions.isEmpty: words = ""
      default: words.append(sign)
      }
    }
    return rules
  }

  /// The classes and ids that a selector names, of its last compound: `.a > b.c#d` names two.
  private static func names(in selector: String) -> [String] {
    let last = selector.split { $0.isWhitespace || ">+~".contains($0) }.last ?? ""
    var names: [String] = []
    var name = ""
    for sign in last + "." {
      if sign == "." || sign == "#" || ":[*".contains(sign) {
        if name.count > 1, let first = name.first, ".#".contains(first) { names.append(name) }
        name = ""
      }
      name.append(sign)
    }
    return names
  }
}
