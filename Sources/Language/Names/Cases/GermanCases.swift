/// The case forms of German names of several words.
package enum GermanCases {
  /// The name with its adjective, or with the noun before a preposition, in the other cases:
  /// `Roten Kreuz`, `Instituts für Gezeiten`; empty where neither is there. None is the name itself.
  package static func forms(of name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, first.count >= 4,
      first.first?.isUppercase == true, first.last?.isLowercase == true
    else { return [] }
    if words[1].first?.isLowercase == true {
      let rest = words.dropFirst().joined(separator: " ")
      return nouns(first, before: words[1]).map { "\($0) \(rest)" }
    }
    // `Bayerisches Rotes Kreuz`: all of its adjectives end alike.
    guard let ending = ["er", "es", "e"].first(where: { first.hasSuffix($0) }) else { return [] }
    let count = words.dropLast().prefix {
      $0.count >= 4 && $0.first?.isUppercase == true && $0.hasSuffix(ending)
    }.count
    guard count > 0 else { return [] }
    let endings = ending == "e" ? ["en", "er"] : ["e", "en", "em"]
    var forms = endings.map { other in
      let adjectives = words[..<count].map { String($0.dropLast(ending.count)) + other }
      return (adjectives + words[count...].map(String.init)).joined(separator: " ")
    }
    // `des Roten Kreuzes`
    if ending != "e", words.count == count + 1 { forms.append(forms[1] + "es") }
    return forms.filter { $0 != name }
  }

  private static func nouns(_ noun: Substring, before link: Substring) -> [String] {
    let links: Set<Substring> = ["für", "der", "des", "von", "zur", "zum", "gegen", "in", "am"]
    guard links.contains(link), let last = noun.last, !"aeiousxzß".contains(last) else { return [] }
    return noun.hasSuffix("ung") || noun.hasSuffix("schaft") || noun.hasSuffix("tät")
      || noun.hasSuffix("ion") || noun.hasSuffix("heit") ? [] : [noun + "s", noun + "es"]
  }
}
