/// Who made an image that a text shows, and under which licence it may be shown.
package struct ImageCredit: Sendable {
  /// The image's file, as the text names it.
  package let file: Located<String>
  /// Who made it.
  package let credit: String?
  /// The licence's name or address.
  package let licence: String?

  /// Nil without a file.
  init?(_ fields: Fields) {
    guard let file = fields[Keys.file] else { return nil }
    self.file = file
    credit = fields[Keys.credit]?.value
    licence = fields[Keys.licence]?.value
  }

  /// The licence's address, if it is one or the name of a Creative Commons licence (`CC BY-SA 4.0`).
  package var licenceURL: String? {
    guard let licence else { return nil }
    if licence.hasPrefix("https://") || licence.hasPrefix("http://") { return licence }
    let parts = licence.lowercased().split(separator: " ")
    if parts.first == "cc0" { return "https://creativecommons.org/publicdomain/zero/1.0/" }
    let terms = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"]
    guard parts.count == 3, parts[0] == "cc", terms.contains(String(parts[1])),
      ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(parts[2])
    else { return nil }
    return "https://creativecommons.org/licenses/\(parts[1])/\(parts[2])/"
  }

  /// Of one image.
  package enum Keys {
    static let file = TypedKey.text("file", required: true, "the image, as the text names it")
    package static let credit = TypedKey.text("credit", "who made it")
    package static let licence = TypedKey.text(
      "licence", "the licence's name or address, such as CC BY 4.0")

    static let all = [file.key, credit.key, licence.key]
  }
}
