/// News agencies, as bylines and machine-readable authors name them.
enum Agencies {
  private static let names = [
    "Reuters", "Associated Press", "AP", "AFP", "Agence France-Presse", "dpa", "EFE", "ANSA",
    "Lusa",
    "TASS", "ТАСС", "РИА Новости", "Интерфакс", "Xinhua", "新华社", "新華社", "中新社", "共同通信", "時事通信",
    "Kyodo", "Jiji", "PTI", "ANI", "UPI", "APA", "SDA", "Keystone-SDA", "Europa Press", "Adnkronos",
    "IRNA", "ISNA", "ایرنا", "ایسنا", "رويترز", "أ ف ب", "الأناضول", "Anadolu", "Bloomberg",
    "PA Media",
    "Canadian Press", "AAP", "ANP", "Belga", "PAP", "Yonhap",
  ]

  static func isOne(_ name: String) -> Bool {
    names.contains { $0.lowercased() == name.lowercased() }
  }

  /// The first that a line names, its letters as they are written.
  static func named(in line: String) -> String? {
    let words = line.split { !$0.isLetter && $0 != "-" }.map(String.init)
    return names.first { name in
      let own = name.split { !$0.isLetter && $0 != "-" }.map(String.init)
      return words.indices.contains { words[$0...].starts(with: own) }
    }
  }
}
