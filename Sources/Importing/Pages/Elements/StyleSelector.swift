import Support

/// Which elements a rule of a page's style is for, by their names, classes, ids and attributes, and by those of
/// the elements that they are in.
struct StyleSelector {
  /// What one element has to have.
  private struct Compound {
    /// `p`, `.name`, `#name`
    var names: [String] = []
    var attributes: [AttributeTest] = []
    /// None of these is so, and one of each of the others.
    var none: [Compound] = []
    var any: [[Compound]] = []
    /// Whether the one before it is its parent.
    var isChild = false

    var isEmpty: Bool { names.isEmpty && attributes.isEmpty && none.isEmpty && any.isEmpty }
  }

  /// From the element itself outwards.
  private var compounds: [Compound] = []
  /// Whether it asks for anything else, so that it can't be said which elements it is for.
  private var asksMore = false
  /// Ids count for more than classes, and these for more than names of elements.
  private(set) var weight = 0
  /// Whether it is for elements without a class or an attribute, which a script may add.
  private(set) var isOfState = false
  /// The attributes that it asks for.
  private(set) var attributes: Set<String> = []

  /// Those of the element itself: its classes and ids, else its name, else `*`.
  private(set) var names: [String] = []

  /// What isn't so until a reader does something, and what is beside an element's own words.
  private static let besides = [
    ":hover", ":focus", ":active", ":before", ":after", "::", ":first-letter", ":first-line",
    ":target",
  ]

  /// Nil for what says nothing of an element's own words as the page is first shown.
  init?(_ text: Substring) {
    guard !Self.besides.contains(where: text.contains) else { return nil }
    compounds = read(Substring(text.trimmed))
    compounds.reverse()
    guard let own = compounds.first, !own.isEmpty || text.trimmed.hasSuffix("*") || asksMore else {
      return nil
    }
    let signed = own.names.filter { $0.hasPrefix(".") || $0.hasPrefix("#") }
    names = signed.isEmpty ? own.names.map { $0.lowercased() } : signed
    if names.isEmpty { names = ["*"] }
  }

  /// Selectors of a list, cut at commas.
  static func parts(of text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var (depth, start) = (0, text.startIndex)
    for index in text.indices {
      if "([".contains(text[index]) { depth += 1 }
      if ")]".contains(text[index]) { depth -= 1 }
      guard depth == 0, text[index] == "," else { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    return parts + [text[start...]]
  }

  // MARK: - Reading

  /// Compounds in the order in which they are written.
  private mutating func read(_ text: Substring) -> [Compound] {
    var found: [Compound] = []
    var compound = Compound()
    var rest = text
    while let sign = rest.first {
      if sign.isWhitespace || ">+~".contains(sign) {
        if !compound.isEmpty {
          found.append(compound)
          compound = Compound()
        }
        if sign == ">" { compound.isChild = true }
        if "+~".contains(sign) { asksMore = true }
        rest.removeFirst()
      } else if sign == "[" {
        let inner = rest.dropFirst().prefix { $0 != "]" }
        rest = rest.dropFirst(inner.count + 2)
        addAttribute(inner, to: &compound)
      } else if sign == ":" {
        addCondition(&rest, to: &compound)
      } else if sign == "*" {
        rest.removeFirst()
      } else {
        let name = Self.name(&rest)
        compound.names.append(name)
        weight += name.hasPrefix("#") ? 1 << 16 : name.hasPrefix(".") ? 1 << 8 : 1
      }
    }
    return found + [compound]
  }

  /// Takes a name off, with the sign that it begins with.
  private static func name(_ rest: inout Substring) -> String {
    var name = String(rest.removeFirst())
    var isEscaped = name == "\\"
    if isEscaped { name = "" }
    while let sign = rest.first, isEscaped || !(".#:[]>+~*()".contains(sign) || sign.isWhitespace) {
      rest.removeFirst()
      if !isEscaped, sign == "\\" {
        isEscaped = true
      } else {
        name.append(sign)
        isEscaped = false
      }
    }
    return name
  }

  private mutating func addAttribute(_ text: Substring, to compound: inout Compound) {
    guard let test = AttributeTest(text) else {
      asksMore = true
      return
    }
    compound.attributes.append(test)
    attributes.insert(test.name)
    weight += 1 << 8
  }

  /// `:not(…)`, `:is(…)`; any other is more than can be said.
  private mutating func addCondition(_ rest: inout Substring, to compound: inout Compound) {
    rest.removeFirst()
    let name = rest.prefix { $0.isLetter || $0 == "-" }.lowercased()
    rest = rest.dropFirst(name.count)
    guard rest.first == "(" else {
      asksMore = true
      return
    }
    var depth = 0
    let inner = rest.prefix { sign in
      depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
      return depth > 0
    }
    rest = rest.dropFirst(inner.count + 1)
    let lists = Self.parts(of: inner.dropFirst()).map { read(Substring($0.trimmed)) }
    let known = ["not", "is", "where", "matches"].contains(name)
    guard known, lists.allSatisfy({ $0.count == 1 && !$0[0].isEmpty && !$0[0].isChild }) else {
      asksMore = true
      return
    }
    let all = lists.map { $0[0] }
    if name == "not" {
      compound.none += all
      isOfState =
        isOfState
        || all.contains { !$0.attributes.isEmpty || $0.names.contains { $0.hasPrefix(".") } }
    } else {
      compound.any.append(all)
    }
  }

  // MARK: - Matching

  /// Whether it is for elements with all of these names, whatever it says of those around them.
  func isOf(_ others: [String]) -> Bool { others.allSatisfy { $0 == "*" || names.contains($0) } }

  /// Whether an element is one of those; `elements` are those before it, and `steps` how many elements
  /// may still be looked at.
  func matches(
    _ element: PageElement, among elements: [PageElement], _ steps: inout Int
  ) -> Bool {
    !asksMore
      && matches(0, element, below: elements.isEmpty ? nil : element.parent, elements, &steps)
  }

  private func matches(
    _ place: Int, _ element: PageElement, below parent: Int?, _ elements: [PageElement],
    _ steps: inout Int
  ) -> Bool {
    steps -= 1
    guard steps > 0, Self.fits(element, compounds[place]) else { return false }
    guard place + 1 < compounds.count else { return true }
    var next = parent
    while let index = next {
      next = index == 0 ? nil : elements[index].parent
      if matches(place + 1, elements[index], below: next, elements, &steps) { return true }
      if compounds[place].isChild { return false }
    }
    return false
  }

  private static func fits(_ element: PageElement, _ compound: Compound) -> Bool {
    compound.names.allSatisfy(element.isCalled)
      && compound.attributes.allSatisfy { $0.fits(element) }
      && !compound.none.contains { fits(element, $0) }
      && compound.any.allSatisfy { $0.contains { fits(element, $0) } }
  }
}

/// `[name]`, `[name=value]` and the like.
private struct AttributeTest {
  let name: String
  /// `=` or the sign before it; nil where the attribute only has to be there.
  private let sign: Character?
  private let value: String

  init?(_ text: Substring) {
    name = text.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }.lowercased()
    let rest = text.dropFirst(name.count).trimmed
    guard !name.isEmpty else { return nil }
    sign = rest.first
    guard let sign else {
      value = ""
      return
    }
    guard let equals = rest.firstIndex(of: "="), "=~|^$*".contains(sign) else { return nil }
    let stated = rest[rest.index(after: equals)...].trimmed
    if let quote = stated.first, "\"'".contains(quote) {
      value = String(stated.dropFirst().prefix { $0 != quote })
    } else {
      value = String(stated.prefix { !$0.isWhitespace })
    }
  }

  func fits(_ element: PageElement) -> Bool {
    guard let own = element.attributes[name] else { return false }
    switch sign {
    case "="?: return own == value
    case "~"?: return own.split(whereSeparator: \.isWhitespace).contains { $0 == value }
    case "|"?: return own == value || own.hasPrefix(value + "-")
    case "^"?: return !value.isEmpty && own.hasPrefix(value)
    case "$"?: return !value.isEmpty && own.hasSuffix(value)
    case "*"?: return !value.isEmpty && own.contains(value)
    default: return true
    }
  }
}

extension PageElement {
  /// Whether it has a name of a selector.
  fileprivate func isCalled(_ name: String) -> Bool {
    switch name.first {
    case ".": classes.contains { $0.utf8.elementsEqual(name.utf8.dropFirst()) }
    case "#": id.utf8.elementsEqual(name.utf8.dropFirst())
    default: self.name == name.lowercased()
    }
  }
}
