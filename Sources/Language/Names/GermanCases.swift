/// The case forms of German names of several words.
package enum GermanCases {
  /// The name with its adjective, or with the noun before a preposition, in the other cases:
  /// `Roten Kreuz`, `Instituts für Gezeiten`; empty where neither is there. None is the name itself.
  package static func forms(of name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, first.count >= 4,
      first.first?.isUppercase == true, first.last?.isLowercase == true
    else { return [] }
    let rest = words.dropFirst().joined(separator: " ")
    let heads =
      words[1].first?.isLowercase == true ? nouns(first, before: words[1]) : adjectives(first)
    return heads.map { "\($0) \(rest)" }.filter { $0 != name }
  }

  private static func nouns(_ noun: Substring, before link: Substring) -> [String] {
    let links: Set<Substring> = ["für", "der", "des", "von", "zur", "zum", "gegen", "in", "am"]
    guard links.contains(link), let last = noun.last, !"aeiousxzß".contains(last) else { return [] }
    return noun.hasSuffix("ung") || noun.hasSuffix("schaft") || noun.hasSuffix("tät")
      || noun.hasSuffix("ion") || noun.hasSuffix("heit") ? [] : [noun + "s", noun + "es"]
  }

  private static func adjectives(_ adjective: Substring) -> [String] {
    if adjective.hasSuffix("e") { return [adjective + "n", adjective + "r"] }
    let isInflected = adjective.hasSuffix("er") || adjective.hasSuffix("es")
    return isInflected ? [String(adjective.dropLast()) + "n"] : []
  }
}
