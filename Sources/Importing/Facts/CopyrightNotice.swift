import Support

/// A notice at a page's end that names its publisher: `© 2020 The Aln Gazette. All rights reserved.`
enum CopyrightNotice {
  /// The name after a copyright sign, without years and what the notice goes on to say; nil where it has
  /// neither the sign nor a name.
  static func holder(in line: String) -> String? {
    let lowered = line.lowercased()
    guard lowered.count == line.count, !lowered.holds("photo"),
      let sign = ["©", "(c)", "copyright"].lazy.compactMap({ lowered.firstRange(of: $0) }).first
    else { return nil }
    let offset = lowered.distance(from: lowered.startIndex, to: sign.upperBound)
    let rest = line.dropFirst(offset).drop { !$0.isLetter && !$0.isNumber }
    let named = rest.lowercased().hasPrefix("copyright") ? rest.dropFirst(9) : rest
    let name = beforeNotice(String(afterYears(named)))
    let words = name.split(separator: " ").map(String.init)
    let end = words.lastIndex { !isYear($0) } ?? 0
    guard (1...8).contains(words.count), let first = words[0].first, first.isLetter,
      !first.isLowercase, !isYear(words[0]), words.allSatisfy({ $0.allSatisfy(isOfName) })
    else { return nil }
    return words[...end].joined(separator: " ")
  }

  /// `2003–2020, by `
  private static func afterYears(_ text: Substring) -> Substring {
    let name = text.drop { $0.isNumber || "-–—/,،. ".contains($0) || !$0.isLetter }
    return name.lowercased().hasPrefix("by ") ? name.dropFirst(3) : name
  }

  /// Up to a sign that ends the name, or the words of a notice.
  private static func beforeNotice(_ text: String) -> String {
    var name = text
    for sign in [". ", ", ", "، ", "。", "，", "|", " - ", " – ", " — ", " · ", ": "] {
      name = Parts.of(name, at: sign).first ?? name
    }
    let lowered = name.lowercased()
    guard lowered.count == name.count else { return "" }
    let ends = BoilerplatePhrases.copyrights.compactMap { lowered.firstRange(of: $0)?.lowerBound }
    let end = ends.min().map { lowered.distance(from: lowered.startIndex, to: $0) } ?? name.count
    let trimmed = String(name.prefix(end)).trimmed
    return trimmed.hasSuffix(".") && !trimmed.dropLast().contains(".")
      ? String(trimmed.dropLast()) : trimmed
  }

  private static func isOfName(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || "&.'’-!+".contains(sign)
  }

  private static func isYear(_ word: String) -> Bool {
    word.count { $0.isNumber } >= 4
  }
}
