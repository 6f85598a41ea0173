package import Diagnostics
package import Support

/// How other file systems take a path: a briefing and what it publishes may be checked out on Windows
/// or macOS.
package enum PortableName {
  /// Equal for paths that some file system can't distinguish: those that differ in case alone, or in
  /// how a letter with a mark is encoded.
  static func folded(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) }) else {
      return path
    }
    // One letter for one, as file systems have it: no "ss" for "ß".
    var folded = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      let upper = only(scalar.properties.uppercaseMapping) ?? scalar
      folded.append(only(upper.properties.lowercaseMapping) ?? upper)
    }
    return String(folded)
  }

  private static func only(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  /// A warning for each file or folder whose name Windows can't hold.
  package static func diagnostics(of files: [InputFile]) -> [Diagnostic] {
    var known: Set<String> = []
    return files.compactMap { file in
      if isPlain(file.path) { return nil }
      var end = file.path.startIndex
      for name in file.path.split(separator: "/") {
        end = name.endIndex
        guard let reason = reason(against: name) else { continue }
        guard known.insert(String(file.path[..<end])).inserted else { return nil }
        return Diagnostic(
          .unportableName, "Windows doesn't allow '\(name)': \(reason)", at: file.wholeLocation,
          suggestion: "rename it")
      }
      return nil
    }
  }

  /// Whether every system holds a path at one glance: names of small letters, digits and hyphens, with dots
  /// among them, that are longer than those of devices.
  private static func isPlain(_ path: String) -> Bool {
    var (length, last) = (0, UInt8(ascii: "/"))
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
        length += 1
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        guard length > 4, last != UInt8(ascii: ".") else { return false }
        if byte == UInt8(ascii: "/") { length = 0 }
      default: return false
      }
      last = byte
    }
    return length > 4 && last != UInt8(ascii: ".")
  }

  /// An error for each file that some file system can't hold beside an earlier one.
  package static func collisions(of files: [InputFile]) -> [Diagnostic] {
    files.repeating { folded($0.path) }.map { file, first in
      Diagnostic(
        .samePath, "'\(file.path)' and '\(first.path)' \(reason(file.path, first.path))",
        at: file.wholeLocation, suggestion: "give one of them another name",
        related: [.init("the other file", at: first.wholeLocation)])
    }
  }

  /// Why some file system can't hold two paths apart: `are the same file on systems that ignore case`.
  static func reason(_ one: String, _ other: String) -> String {
    one == other
      ? "differ only in how letters are encoded" : "are the same file on systems that ignore case"
  }

  /// Why Windows can't hold a file or folder of this name; nil where it can.
  static func reason(against name: Substring) -> String? {
    if let last = name.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") {
      return "the name ends with a \(last == UInt8(ascii: " ") ? "space" : "dot")"
    }
    if let sign = name.utf8.first(where: isRefused) {
      return "the name contains '\(Character(Unicode.Scalar(sign)))'"
    }
    // A device is one with any ending, and with spaces before that.
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard (3...12).contains(stem.count) else { return nil }
    let device = Substring(stem).uppercased().split(separator: " ").first.map(String.init)
    guard let device, devices.contains(device) else { return nil }
    return "'\(device)' is a device there"
  }

  private static func isRefused(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static let devices: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"]
      + ["COM", "LPT"].flatMap { port in "0123456789¹²³".map { "\(port)\($0)" } })
}
