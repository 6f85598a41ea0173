internal import Content

/// The files of a new briefing: settings, the editors' guide, and one example of each kind.
package struct NewBriefing: Sendable {
  /// By path below the new folder.
  package let files: [String: [UInt8]]

  /// `starter` is the folder that the program brings along; `year` is one in which the site's domain
  /// is its owner's (RFC 4151).
  package init(from starter: [String: [UInt8]], title: String?, url: String, year: Int) {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in starter {
      // Hidden files would be lost on the way through some archives and installers.
      files[path == "gitignore" ? ".gitignore" : path] = bytes
    }
    let values = [
      ("title: ", title.map(YAMLText.quoted)), ("url: ", YAMLText.quoted(url)),
      ("  authority: ", HostName.host(of: url)), ("  since: ", "\(year)"),
    ]
    files["Content/site.yml"] = files["Content/site.yml"].map { Self.filled($0, values) }
    files["Content/index.md"] = files["Content/index.md"].map {
      Self.filled($0, [("title: ", title.map(YAMLText.quoted))])
    }
    self.files = files
  }

  /// The text with other values for some keys.
  private static func filled(_ bytes: [UInt8], _ values: [(key: String, value: String?)])
    -> [UInt8]
  {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.map { line in
      for (key, value) in values where line.hasPrefix(key) {
        if let value { return key + value }
      }
      return String(line)
    }
    return Array(filled.joined(separator: "\n").utf8)
  }
}
