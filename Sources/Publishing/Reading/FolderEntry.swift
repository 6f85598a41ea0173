/// What a folder holds under one name, as the disk has it: a link is a link, wherever it leads.
package struct FolderEntry: Hashable, Sendable {
  /// What the entry itself is; links are not followed.
  package enum Kind: Sendable {
    case file, folder, link
    /// A pipe, a socket or a device.
    case other
  }

  /// Where the disk's bytes are not UTF-8, U+FFFD replaces them: such a name can be shown, but
  /// leads nowhere.
  package let name: String
  /// Whether the name on disk is.
  package let isUTF8: Bool
  /// A link is a link, wherever it leads.
  package let kind: Kind

  /// An entry of a folder.
  package init(name: String, isUTF8: Bool = true, kind: Kind) {
    self.name = name
    self.isUTF8 = isUTF8
    self.kind = kind
  }

  /// Whether the name can be part of a path: no control character, no line end, no other encoding.
  var isUsable: Bool { isUTF8 && Self.isUsable(name) }

  static func isUsable(_ name: String) -> Bool {
    !name.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x2029).contains(scalar.value)
    }
  }
}
