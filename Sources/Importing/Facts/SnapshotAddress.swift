internal import Support

/// An address at which an archive keeps a page: `https://web.archive.org/web/20200409/https://…`.
enum SnapshotAddress {
  /// The address that the page had; nil where the address isn't an archive's.
  static func original(of address: String) -> String? {
    let rest = address.drop { $0 != ":" }.dropFirst(3)
    let host = rest.prefix { $0 != "/" }.lowercased()
    guard
      let start = ["/https://", "/http://", "/https:/", "/http:/"].lazy
        .compactMap({ rest.firstRange(of: $0) }).first
    else { return nil }
    let before = rest[..<start.lowerBound].split(separator: "/").last ?? ""
    guard host.contains("archiv") || host.contains("arquivo") || isTime(before) else { return nil }
    let inner = rest[start.lowerBound...].dropFirst()
    // Some servers fold two slashes into one.
    guard !inner.contains("://") else { return String(inner) }
    return String(inner).replacing(":/", with: "://", maxReplacements: 1)
  }

  /// `20200409101112` and what archives add to it: `20200409101112id_`.
  private static func isTime(_ part: Substring) -> Bool {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 14 && part.dropFirst(14).allSatisfy { $0.isLetter || $0 == "_" }
  }

  // MARK: - What archives write into the pages that they show

  /// The snapshot's address by the scripts and the toolbar of the Wayback Machine, or of programs like it;
  /// else the time at which it was taken, of a page whose address is `page`.
  static func stated(in bytes: [UInt8], of page: String?) -> String? {
    let head = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
    if let call = after("__wm.wombat(", in: head) {
      let values = quoted(call, 2)
      if values.count == 2, isTime(values[1][...]) { return wayback(values[1], values[0]) }
    }
    if let call = after("wbinfo.top_url", in: head), let address = quoted(call, 1).first,
      original(of: address) != nil
    {
      return address
    }
    if let bar = after("BEGIN WAYBACK TOOLBAR INSERT", in: head),
      let path = after("/web/", in: bar)
    {
      let time = path.prefix { $0.isNumber }
      let rest = path.dropFirst(time.count).drop { $0.isLetter || "_*".contains($0) }
      let address = rest.dropFirst().prefix { !$0.isWhitespace && !"\"'<>".contains($0) }
      if isTime(time), address.hasPrefix("http") { return wayback(String(time), String(address)) }
    }
    let end = String(decoding: bytes.suffix(1 << 14), as: UTF8.self)
    guard let page, let stamp = after("FILE ARCHIVED ON ", in: end) else { return nil }
    return time(of: stamp.prefix(21)).map { wayback($0, page) }
  }

  private static func wayback(_ time: String, _ address: String) -> String {
    "https://web.archive.org/web/\(time)/\(address)"
  }

  private static func after(_ mark: String, in text: some StringProtocol) -> Substring? {
    let text = Substring(text)
    return text.firstRange(of: mark).map { text[$0.upperBound...] }
  }

  /// The first values in quotation marks.
  private static func quoted(_ text: Substring, _ count: Int) -> [String] {
    text.prefix(4000).split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.prefix(count).map { String($0.element) }
  }

  /// `10:11:12 Jan 05, 2020`
  private static func time(of stamp: Substring) -> String? {
    let parts = stamp.split { " ,".contains($0) }.map(String.init)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard parts.count == 4, let month = months.firstIndex(of: parts[1]) else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    let day = parts[2].count == 1 ? "0\(parts[2])" : parts[2]
    let time = parts[3] + number + day + parts[0].filter { $0 != ":" }
    return isTime(time[...]) ? time : nil
  }

  /// `<!-- saved from url=(0042)https://… -->`, as browsers write it into what they save, and what an
  /// extension of theirs writes.
  static func saved(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    if let found = head.firstRange(of: "Page saved with SingleFile"),
      let key = head[found.upperBound...].firstRange(of: "url: ")
    {
      return String(head[key.upperBound...].prefix { !$0.isWhitespace })
    }
    guard let found = head.firstRange(of: "saved from url=("),
      let end = head[found.upperBound...].firstIndex(of: ")")
    else { return nil }
    return String(head[head.index(after: end)...].prefix { !$0.isWhitespace })
  }
}
