import Support

/// What a page's own `style` elements hide from every reader: elements of a class or an id by rules that
/// name nothing else. A rule for some media, or below another element, says nothing for the page as a whole.
struct PageStyles {
  /// `.name` and `#name`.
  private var hidden: Set<String> = []

  init(_ text: String) {
    guard text.contains("none") || text.contains("hidden") else { return }
    var shown: Set<String> = []
    for rule in Self.rules(in: Self.withoutComments(text)) {
      let declarations = rule.declarations.filter { !$0.isWhitespace }.lowercased()
      let hides = ["display:none", "visibility:hidden"].contains(where: declarations.holds)
      let shows = !hides && ["display:", "visibility:visible"].contains(where: declarations.holds)
      guard hides || shows else { continue }
      for selector in rule.selectors.split(separator: ",").map(String.init) {
        let names = Self.names(in: selector)
        if shows {
          shown.formUnion(names)
        } else if rule.isForAll, names.count == 1, names[0] == selector.trimmed {
          hidden.insert(names[0])
        }
      }
    }
    // What another rule shows again depends on a script, or on the reader's screen.
    hidden.subtract(shown)
  }

  func hides(_ element: PageElement) -> Bool {
    guard !hidden.isEmpty else { return false }
    return !element.id.isEmpty && hidden.contains("#\(element.id)")
      || element.pattern.split(whereSeparator: \.isWhitespace).dropFirst()
        .contains { hidden.contains(".\($0)") }
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
