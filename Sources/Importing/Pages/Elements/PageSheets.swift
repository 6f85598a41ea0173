internal import Support

/// The style sheets that were saved with a page.
enum PageSheets {
  case none
  /// In its archive, by their addresses.
  case inArchive([String: String])
  /// In files beside it.
  case beside(ImportWishes.Sheet)

  /// The text of the sheet that a page links to; nil where it isn't there.
  subscript(address: String) -> String? {
    if let own = Self.stated(in: address) { return own }
    return switch self {
    case .none: nil
    case .inArchive(let sheets):
      sheets[address] ?? sheets.first { $0.key.hasSuffix("/\(address)") }?.value
    case .beside(let sheet):
      Self.path(address).flatMap(sheet).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The sheet that an address itself holds: `data:text/css,…`.
  private static func stated(in address: String) -> String? {
    guard let comma = address.firstIndex(of: ","),
      address[..<comma].lowercased().hasPrefix("data:text/css")
    else { return nil }
    let data = address[address.index(after: comma)...]
    guard address[..<comma].lowercased().hasSuffix(";base64") else { return data.percentDecoded }
    return String(decoding: SavedArchive.base64(Array(data.utf8)[...]), as: UTF8.self)
  }

  /// The path of a file in the page's own folder; nil for every other address.
  private static func path(_ address: String) -> String? {
    let path = String(address.prefix { $0 != "?" && $0 != "#" }).percentDecoded
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).filter { $0 != "." }
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0 != ".." }),
      !path.contains(where: { $0 == ":" || $0 == "\\" || $0 == "\0" })
    else { return nil }
    return parts.joined(separator: "/")
  }
}
