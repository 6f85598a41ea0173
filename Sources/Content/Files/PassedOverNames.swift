import Support

extension ContentPath {
  /// Whether a file or folder of this name is nothing that an author put there: it is hidden, or an
  /// editor, a file manager, a download or a system keeps it for itself, often for moments only.
  package static func isPassedOver(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return true }
    if isPlain(name) { return false }
    let lower = name.lowercased()
    return names.contains(lower) || starts.contains(where: lower.hasPrefix)
      || endings.contains(where: lower.hasSuffix) || name.hasPrefix("#") && name.hasSuffix("#")
      || isRandom(name)
  }

  /// Whether it is an author's at one glance, as most are: small letters, digits and hyphens, and `.md`.
  static func isPlain(_ name: String) -> Bool {
    var left = name.utf8.count - 3
    guard left > 0 else { return false }
    for byte in name.utf8 {
      if left == 0 { return name.utf8.suffix(3).elementsEqual(".md".utf8) }
      guard byte.isSmallLetter || byte.isDigit || byte == UInt8(ascii: "-") else { return false }
      left -= 1
    }
    return false
  }

  /// Names of files, in lower case.
  private static let names: Set<String> = [
    // Vim's trial whether it may write in a folder.
    "4913",
    // What Windows, macOS and file servers keep beside files.
    "thumbs.db", "thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini",
    "icon\r", "__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information",
    "lost+found",
  ]

  /// In lower case: Office's lock files, Windows' temporary copies.
  private static let starts = ["~$", "~wrl", "~wrd"]

  /// In lower case: backups and swap files, files that are being saved or loaded.
  private static let endings = [
    "~", ".tmp", ".temp", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___", ".crdownload",
    ".download", ".part", ".partial", ".filepart", ".kate-swp", ".bak", ".orig", ".rej",
  ]

  /// Names that are made up while a file is saved: sed's `sedQcsg3N`, `a.md.Q7KxC3` of GLib and Qt,
  /// `a.mdQ7KxC3` of BusyBox, `a.md.sb-8ba8d1a5-Q7KxC3` of macOS.
  private static func isRandom(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    if isSandboxed(bytes) { return true }
    guard bytes.count > 8, isMadeUp(bytes.suffix(6)) else { return false }
    let before = name.dropLast(6)
    if before == "sed" { return true }
    let saved = before.hasSuffix(".") ? before.dropLast() : before
    return textEndings.contains { saved.hasSuffix($0) }
  }

  private static let textEndings = [
    ".md", ".markdown", ".txt", ".yml", ".yaml", ".html", ".xml", ".css", ".js", ".json", ".svg",
  ]

  /// `a.md.sb-8ba8d1a5-Q7KxC3`; each name of a site is looked at, so this is no regular expression.
  private static func isSandboxed(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")),
      let before = name[..<dot].lastIndex(of: UInt8(ascii: ".")), (2...8).contains(dot - before - 1)
    else { return false }
    let added = name[(dot + 1)...]
    return added.starts(with: "sb-".utf8) && added.count > 3
      && added.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      && name[before + 1..<dot].allSatisfy(\.isLetter)
  }

  /// Letters and digits in such a mix as no word has.
  private static func isMadeUp(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.allSatisfy({ $0.isLetter || $0.isDigit }) else { return false }
    // A capital at the start alone would be a word's.
    return bytes.dropFirst().contains(where: \.isCapitalLetter)
      && !bytes.allSatisfy(\.isCapitalLetter)
      || bytes.contains(where: \.isDigit) && !bytes.allSatisfy(\.isDigit)
  }
}
