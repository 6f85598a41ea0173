/// What titles reveal of whom they belong to.
package enum NameTitles {
  /// Whether a title is a man's or a woman's.
  package enum Sex: Hashable, Sendable {
    case man, woman
  }

  /// By the first word of a name, in any language: `Mrs Berg`, `Herr Berg`.
  package static func sex(ofTitleIn name: String) -> Sex? {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first else { return nil }
    return sex(of: first.filter { $0 != "." }.lowercased())
  }

  /// `title` is in lower case, without a point.
  package static func sex(of title: String) -> Sex? {
    if men.contains(title) { return .man }
    return women.contains(title) ? .woman : nil
  }

  /// Letters after a full name, in lower case: degrees, orders, offices.
  static let letters: Set = [
    "kc", "qc", "sc", "mp", "mep", "msp", "td", "mla", "mpp", "mlc", "mna", "obe", "mbe", "cbe",
    "kbe", "dbe", "om", "ch", "cm", "oc", "phd", "md", "jd", "frs", "rn", "esq", "dds", "llb",
    "llm", "bsc", "msc", "mba", "sj", "osb", "cpa", "dfc", "vc", "gm",
  ]

  /// Titles that end in a point of their own, in any language, in lower case.
  package static let abbreviations: Set = [
    "mr", "mrs", "ms", "dr", "drs", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "cpl", "adm",
    "cmdr", "sen", "rep", "gov", "rev", "hon", "st", "fr", "sr", "sra", "srta", "dra", "mme",
    "mlle",
    "mm", "m", "hr", "ing", "lic", "mgr", "msgr", "pres", "amb", "sig", "dott", "avv", "on", "д-р",
    "г-н", "г-жа", "dhr", "mevr", "bp", "abp", "dipl", "mag", "kol",
  ]

  static let men = all(\.men).subtracting(women)
  static let women = all(\.women)

  private static func all(_ titles: (NameLanguage) -> Set<String>) -> Set<String> {
    NameLanguage.all.reduce(into: []) { $0.formUnion(titles($1)) }
  }
}
