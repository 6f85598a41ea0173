internal import Content
import Support

/// When a text was written, as far as the folder shows.
struct AdoptedDate {
  let day: String
  /// Whether the file's own time is all that is known.
  let isGuess: Bool
  /// Whether the key's value says more than the day.
  let isShortened: Bool

  /// In the order in which they are asked, folded by `ForeignPage`.
  static let keys = [
    "date", "published", "publishdate", "pubdate", "date published", "datepublished", "created",
    "created at", "date created", "datecreated", "creation date", "created on",
  ]

  static let updateKeys = [
    "updated", "lastmod", "modified", "last modified", "lastmodified", "date modified",
    "datemodified", "last updated", "updated at", "date updated", "modification date",
  ]

  /// `stated` is a key's value; days are EDTF.
  init(stated: String?, name: String, committed: String?, modified: String) {
    if let stated, let day = Self.day(of: stated) {
      self.init(day: day, isGuess: false, isShortened: stated.trimmed != day)
    } else if let day = Self.part(of: name)?.day {
      self.init(day: day, isGuess: false, isShortened: false)
    } else if let committed {
      self.init(day: committed, isGuess: false, isShortened: false)
    } else {
      self.init(day: modified, isGuess: true, isShortened: false)
    }
  }

  private init(day: String, isGuess: Bool, isShortened: Bool) {
    self.day = day
    self.isGuess = isGuess
    self.isShortened = isShortened
  }

  /// A value in EDTF, or what it can only mean.
  static func day(of value: String) -> String? {
    let value = value.trimmed
    // A reference to a daily note: `[[2020-08-09]]`.
    let bare =
      value.hasPrefix("[[") && value.hasSuffix("]]")
      ? String(value.dropFirst(2).dropLast(2)) : value
    guard bare.contains(where: \.isNumber) else { return nil }
    if let date = read(bare) { return date }
    guard let day = FreeDate.edtf(for: bare), day != "..", !day.contains("/") else { return nil }
    return read(day)
  }

  private static func read(_ text: String) -> String? {
    do {
      let date = try EDTFDate(parsing: text)
      return date == .unknown ? nil : text
    } catch {
      return nil
    }
  }

  /// The day at the start of a file's name, and what follows it: `2020-08-09-a-walk`, `20200809 A walk`.
  static func part(of name: String) -> (day: String, rest: String)? {
    let days = name.prefixMatch(of: /([0-9]{4})([-_.]?)([0-9]{2})([-_.]?)([0-9]{2})/)
    guard let days, days.output.2 == days.output.4, let year = Int(days.output.1),
      (1000...2999).contains(year),
      let day = read("\(days.output.1)-\(days.output.3)-\(days.output.5)")
    else { return nil }
    let rest = name[days.range.upperBound...]
    // `20200809` and a time of the day, as in the names of quick notes.
    let time = rest.prefix { $0.isASCII && $0.isNumber }
    guard [0, 4, 6].contains(time.count) else { return nil }
    return (day, String(rest.dropFirst(time.count).drop { " -_.".contains($0) }))
  }
}
