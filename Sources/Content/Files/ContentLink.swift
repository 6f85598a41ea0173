import Support

/// How a text links to a file of `Content/`.
package enum ContentLink {
  /// The destination that leads from one file to another, both below `Content/`: relative, and with
  /// all that Markdown or a URL would take for a sign of theirs percent-encoded.
  package static func destination(from file: String, to path: String) -> String {
    let folders = file.split(separator: "/").dropLast()
    let names = path.split(separator: "/")
    let shared = zip(folders, names.dropLast()).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: folders.count - shared)
    return (steps + names.dropFirst(shared).map(encoded)).joined(separator: "/")
  }

  private static func encoded(_ name: Substring) -> String {
    var encoded = ""
    for scalar in name.unicodeScalars {
      if isPlain(scalar) {
        encoded.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 { encoded.append(percentEncoding: byte) }
      }
    }
    return encoded
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
    }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "-._~!$+,;=@".unicodeScalars.contains(scalar)
  }
}

extension [String] {
  /// The names of a path without `.`, and without `..` and the name that it takes back; whether a `..`
  /// has none to take back.
  package var withoutDots: (names: [String], isOutside: Bool) {
    reduce(into: (names: [], isOutside: false)) { path, name in
      switch name {
      case ".": break
      case "..": if path.names.popLast() == nil { path.isOutside = true }
      default: path.names.append(name)
      }
    }
  }
}
