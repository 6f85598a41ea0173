internal import Support

/// The site's folder as a client names it, and the addresses of files in it.
struct FileAddress: Sendable {
  /// The folder as an address, without a slash at its end.
  private let root: String
  /// The folder's path as the client has it, and without links.
  private let folders: [String]

  /// `folder` is absolute; `real` is the same without links.
  init(folder: String, real: String) {
    folders = [folder, real].map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    root = "file://" + Self.encoded(folders[0])
  }

  /// The path below the site's folder that an address names; nil for any other address.
  func path(of uri: String) -> String? {
    guard let full = Self.path(uri) else { return nil }
    for folder in folders where full.hasPrefix(folder + "/") {
      let path = String(full.dropFirst(folder.count + 1))
      let isInside = !path.split(separator: "/", omittingEmptySubsequences: false).contains {
        $0.isEmpty || $0 == "." || $0 == ".."
      }
      if isInside, path.hasPrefix("Content/") || path.hasPrefix("Templates/") { return path }
    }
    return nil
  }

  /// The address of a file, by its path below the site's folder.
  func uri(of path: String) -> String { "\(root)/\(Self.encoded(path))" }

  /// The path that an address of this machine names; nil for other addresses.
  static func path(_ uri: String) -> String? {
    guard uri.lowercased().hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst("file://".count)
    guard let slash = rest.firstIndex(of: "/"),
      rest[..<slash].isEmpty || rest[..<slash] == "localhost"
    else { return nil }
    guard let bytes = [UInt8](percentDecoding: rest[slash...].utf8) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func encoded(_ path: String) -> String {
    String(percentEncoding: path) {
      $0.isLetter || $0.isDigit || "/-._~".utf8.contains($0)
    }
  }
}
