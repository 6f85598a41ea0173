internal import Content
import Support

/// When a text was written, as far as the folder shows.
struct AdoptedDate {
  let day: String
  /// Whether it is the file's own time, or stands in for a date that can't be read.
  let isGuess: Bool
  /// The key that states it, folded, and whether its value says no more than the day.
  let key: (name: String, isWhole: Bool)?
  /// A key whose value is no date, and the value.
  let unread: (name: String, value: String)?

  /// In the order in which they are asked, folded by `ForeignPage`.
  private static let keys = [
    "date", "published", "publishdate", "pubdate", "date published", "datepublished", "created",
    "created at", "date created", "datecreated", "creation date", "created on",
  ]

  private static let updateKeys = [
    "updated", "lastmod", "modified", "last modified", "lastmodified", "date modified",
    "datemodified", "last updated", "updated at", "date updated", "modification date",
  ]

  /// `fields` are the text's keys, `path` is its file's, and `name` that by which it is known; days are
  /// EDTF.
  init(
    in fields: [FreeField], path: String, name: String, committed: String?, modified: String
  ) {
    let stated = Self.stated(Self.keys, in: fields)
    unread = stated.unread
    key = stated.key
    if let day = stated.day {
      self.day = day
      isGuess = false
      return
    }
    let known = Self.part(of: name)?.day ?? Self.day(ofFolders: path) ?? committed
    day = known ?? modified
    isGuess = known == nil || unread != nil
  }

  /// When the text was last changed, as far as its keys state it.
  static func updated(in fields: [FreeField]) -> Stated { stated(updateKeys, in: fields) }

  /// A day, the key that states it and whether that says no more; else the first of the keys whose value
  /// is no date.
  typealias Stated = (
    day: String?, key: (name: String, isWhole: Bool)?, unread: (name: String, value: String)?
  )

  private static func stated(_ keys: [String], in fields: [FreeField]) -> Stated {
    let values = keys.flatMap { key in fields.filter { $0.key.foldedKey == key } }
      .compactMap { field in
        field.value.texts.count == 1 ? (name: field.key, value: field.value.texts[0]) : nil
      }
    for value in values {
      guard let day = day(of: value.value) else { continue }
      return (day, (value.name.foldedKey, value.value.trimmed == day), nil)
    }
    // `published: true` is no date, and none is meant.
    return (nil, nil, values.first { ForeignPage.truth[$0.value.trimmed.lowercased()] == nil })
  }

  /// The day that folders are called by: `2021/06/10/a-walk.md`, `2021/06/10-a-walk.md`.
  private static func day(ofFolders path: String) -> String? {
    let days = ("/" + path).matches(
      of: /\/((?:19|20)[0-9]{2})[-\/]([0-9]{1,2})[-\/]([0-9]{1,2})(?=[-_. \/])/)
    return days.last.flatMap { match in
      let parts = [match.output.2, match.output.3].map { $0.count == 1 ? "0\($0)" : String($0) }
      return read("\(match.output.1)-\(parts[0])-\(parts[1])")
    }
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

  /// The day at the start of a file's name, and what follows it: `2020-08-09-a-walk`, `2020-8-9-a-walk`,
  /// `20200809 A walk`.
  static func part(of name: String) -> (day: String, rest: String)? {
    let days =
      name.prefixMatch(of: /([0-9]{4})([-_.]?)([0-9]{2})([-_.]?)([0-9]{2})/)
      ?? name.prefixMatch(of: /([0-9]{4})([-_.])([0-9]{1,2})([-_.])([0-9]{1,2})(?![0-9])/)
    guard let days, days.output.2 == days.output.4, let year = Int(days.output.1),
      (1000...2999).contains(year)
    else { return nil }
    let parts = [days.output.3, days.output.5].map { $0.count == 1 ? "0\($0)" : String($0) }
    guard let day = read("\(days.output.1)-\(parts[0])-\(parts[1])") else { return nil }
    let rest = name[days.range.upperBound...]
    // `20200809` and a time of the day, as in the names of quick notes.
    let time = rest.prefix { $0.isASCII && $0.isNumber }
    guard [0, 4, 6].contains(time.count) else { return nil }
    return (day, String(rest.dropFirst(time.count).drop { " -_.".contains($0) }))
  }
}
