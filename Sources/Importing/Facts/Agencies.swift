import Support

/// News agencies, as bylines and machine-readable authors name them.
enum Agencies {
  private static let names = [
    "Reuters", "Associated Press", "AP", "AFP", "Agence France-Presse", "dpa", "EFE", "ANSA",
    "Lusa",
    "TASS", "ТАСС", "РИА Новости", "Интерфакс", "Xinhua", "新华社", "新華社", "中新社", "共同通信", "時事通信",
    "Kyodo", "Jiji", "PTI", "ANI", "UPI", "APA", "SDA", "Keystone-SDA", "Europa Press", "Adnkronos",
    "IRNA", "ISNA", "ایرنا", "ایسنا", "رويترز", "أ ف ب", "الأناضول", "Anadolu", "Bloomberg",
    "PA Media",
    "Canadian Press", "Deutsche Presse-Agentur", "epd", "KNA", "Ritzau", "NTB", "MTI", "Interfax",
    "RIA Novosti", "中央社", "共同", "時事", "AAP", "ANP", "Belga", "PAP", "Yonhap",
  ]

  static func isOne(_ name: String) -> Bool {
    let lower = name.lowercased()
    let bare = lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
    return names.contains { $0.lowercased() == bare }
  }

  /// The first that a line names, its letters as they are written.
  static func named(in line: String) -> String? {
    let words = line.split { !$0.isLetter && $0 != "-" }.map(String.init)
    return names.first { name in
      let own = name.split { !$0.isLetter && $0 != "-" }.map(String.init)
      return words.indices.contains { words[$0...].starts(with: own) }
    }
  }

  /// The agency in the dateline with which a text begins: `LONDON (Reuters) - …`, `Lahntal (dpa) – …`,
  /// `МОСКВА, 5 января. /ТАСС/. …`, `【ロンドン共同】…`, `新华社北京1月5日电 …`.
  static func inDateline(of text: String) -> String? {
    let head = text.prefix(120)
    for (open, close) in brackets {
      guard let start = head.firstIndex(of: open),
        let end = head[head.index(after: start)...].firstIndex(of: close)
      else { continue }
      let rest = head[head.index(after: end)...].drop { $0 == " " || $0 == "." || $0 == "\u{A0}" }
      let isFollowed =
        "【/".contains(open) || (rest.first.map { "-–—:：".contains($0) } ?? false)
      guard isFollowed, head[..<start].split(separator: " ").count <= 8 else { continue }
      if let name = named(inPartsOf: head[head.index(after: start)..<end]) { return name }
    }
    let dashed = Parts.of(head, at: " — ") + Parts.of(head, at: " – ")
    for part in dashed.dropFirst() {
      let name = part.prefix { $0 != "." }
      if name.count < 30, part.count > name.count, isOne(String(name)) { return String(name) }
    }
    return unspaced.first { head.hasPrefix($0) && head.prefix(24).contains("电") }
      ?? unspaced.first { head.hasPrefix($0) && head.prefix(24).contains("電") }
  }

  private static let unspaced = ["新华社", "新華社", "中新社", "中央社"]
  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("/", "/"), ("【", "】"), ("（", "）"), ("[", "]"),
  ]

  /// `dpa/lno`, `AP/Reuters`, `ロンドン共同`
  private static func named(inPartsOf text: Substring) -> String? {
    for part in text.split(whereSeparator: { "/,".contains($0) }).map(\.trimmed) {
      if let name = names.first(where: { $0.lowercased() == part.lowercased() }) { return name }
      if let name = names.first(where: { part.hasSuffix($0) && !($0.first?.isASCII ?? true) }) {
        return name
      }
    }
    return nil
  }
}
