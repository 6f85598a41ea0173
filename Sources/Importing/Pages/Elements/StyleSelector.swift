internal import Support

/// Which elements a rule of a page's style is for, by their names, classes and ids, and by those of the
/// elements that they are in.
struct StyleSelector {
  /// Names that one element has to have: `p`, `.name`, `#name`.
  private struct Compound {
    var names: [String] = []
    /// Whether the one before it is its parent.
    var isChild = false
  }

  /// From the element itself outwards.
  private var compounds: [Compound] = []
  /// Whether it asks for anything else, so that it can't be said which elements it is for.
  private var asksMore = false
  /// Ids count for more than classes, and these for more than names of elements.
  private(set) var weight = 0

  /// Those of the element itself: its classes and ids, else its name.
  private(set) var names: [String] = []

  /// What isn't so until a reader does something, and what is beside an element's own words.
  private static let besides = [
    ":hover", ":focus", ":active", ":before", ":after", "::", ":first-letter", ":first-line",
    ":target",
  ]

  /// Nil for what says nothing of an element's own words as the page is first shown.
  init?(_ text: Substring) {
    guard !Self.besides.contains(where: text.contains) else { return nil }
    var compound = Compound()
    var name = ""
    var isEscaped = false
    let end = { (selector: inout Self) in
      if name != "*", !name.isEmpty {
        compound.names.append(name)
        selector.weight += name.hasPrefix("#") ? 1 << 16 : name.hasPrefix(".") ? 1 << 8 : 1
      }
      name = ""
    }
    for sign in text.trimmed {
      if isEscaped || !(".#:[>+~*\\()".contains(sign) || sign.isWhitespace) {
        name.append(sign)
        isEscaped = false
        continue
      }
      if sign == "\\" {
        isEscaped = true
        continue
      }
      end(&self)
      switch sign {
      case ".", "#", "*": name = String(sign)
      case ":", "[", "+", "~", "(", ")": asksMore = true
      default: break
      }
      guard sign.isWhitespace || sign == ">" else { continue }
      if !compound.names.isEmpty {
        compounds.append(compound)
        compound = Compound()
      }
      if sign == ">" { compound.isChild = true }
    }
    end(&self)
    compounds.append(compound)
    compounds.reverse()
    let signed = compound.names.filter { $0.hasPrefix(".") || $0.hasPrefix("#") }
    names = signed.isEmpty ? compound.names.map { $0.lowercased() } : signed
  }

  /// Whether it is for elements with all of these names, whatever it says of those around them.
  func isOf(_ others: [String]) -> Bool { others.allSatisfy(names.contains) }

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
    guard steps > 0, compounds[place].names.allSatisfy(element.isCalled) else { return false }
    guard place + 1 < compounds.count else { return true }
    var next = parent
    while let index = next {
      next = index == 0 ? nil : elements[index].parent
      if matches(place + 1, elements[index], below: next, elements, &steps) { return true }
      if compounds[place].isChild { return false }
    }
    return false
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
