package import Content
import Support

/// A link's destination as it is written, in its three parts (RFC 3986, section 3).
package struct DestinationParts {
  /// As it is written; empty for a part of the same page.
  package let path: Substring
  /// With its `?`; empty where there is none.
  let query: Substring
  /// What follows `#`; nil where there is none.
  package let fragment: Substring?

  /// Any destination has these parts.
  package init(_ destination: String) {
    path = destination.prefix { $0 != "#" && $0 != "?" }
    query = destination[path.endIndex...].prefix { $0 != "#" }
    let rest = destination[query.endIndex...].dropFirst()
    fragment = query.endIndex < destination.endIndex ? rest : nil
  }

  /// The query and fragment that follow the path.
  var suffix: String { query + (fragment.map { "#\($0)" } ?? "") }
}

/// What the destination of a Markdown link means.
package enum MarkdownDestination: Hashable {
  /// A scheme or a host of its own.
  case external
  /// A scheme that pages do not link to, such as `javascript:`.
  case unsafe
  /// An address of another site that has no scheme or no host that can be; with the rule, and what was
  /// probably meant.
  case malformed(String, meant: String?)
  /// A fragment of the same page.
  case fragment
  /// A file of the site, from its root, without `.` and `..`, decoded.
  case path(String)
  /// Above the site's root.
  case outside

  /// `destination` as the Markdown states it, in a document's text.
  package init(_ destination: String, in document: Document) {
    let parts = DestinationParts(destination)
    let path = parts.path
    guard parts.query.hasWholePercentCodes else {
      self = Self.brokenCode(destination)
      return
    }
    guard !path.isEmpty else {
      self = .fragment
      return
    }
    let scheme = path.prefix { $0 != ":" && $0 != "/" }
    guard scheme.endIndex == path.endIndex || path[scheme.endIndex] == "/", !path.hasPrefix("//")
    else {
      self = Self.outward(destination, scheme: scheme.lowercased())
      return
    }
    let folder = document.file.path.split(separator: "/").dropFirst().dropLast()
    let resolved =
      ((path.hasPrefix("/") ? [] : folder.map(String.init))
      + path.split(separator: "/").map(\.percentDecoded)).withoutDots
    self = resolved.isOutside ? .outside : .path(resolved.names.joined(separator: "/"))
  }

  private static func outward(_ destination: String, scheme: String) -> MarkdownDestination {
    if destination.hasPrefix("//") { return noHost(address(destination, "https")) }
    guard WebAddress.schemes.contains(scheme) else { return .unsafe }
    guard destination.hasWholePercentCodes else { return brokenCode(destination) }
    let rest = destination.dropFirst(scheme.count + 1)
    guard scheme.hasPrefix("http") else {
      return rest.isEmpty
        ? .malformed("a number or email address must follow the colon", meant: nil) : .external
    }
    guard rest.hasPrefix("//") else { return noHost(address(rest, scheme)) }
    guard let reason = OutsideAddress.reasonAgainst(host: rest.dropFirst(2)) else {
      return .external
    }
    return .malformed(reason, meant: address(rest, scheme))
  }

  private static func brokenCode(_ destination: String) -> MarkdownDestination {
    .malformed(
      "two digits follow each '%', which is written '%25' itself",
      meant: destination.withWholePercentCodes)
  }

  private static func noHost(_ meant: String?) -> MarkdownDestination {
    .malformed("it must start with a scheme, '://' and a host", meant: meant)
  }

  /// The address that slashes of the wrong kind or number hide; nil where no host is there.
  static func address(_ written: some StringProtocol, _ scheme: String) -> String? {
    let rest = written.drop { $0 == "/" || $0 == "\\" }.map { $0 == "\\" ? "/" : String($0) }
      .joined()
    return OutsideAddress.reasonAgainst(host: rest) == nil ? "\(scheme)://\(rest)" : nil
  }

  /// Of a file of the site; nil for all else.
  package var path: String? {
    guard case .path(let path) = self else { return nil }
    return path
  }
}

extension Site {
  /// What a content file has become, by its path below `Content/`; the path itself where it is none.
  /// An index is its folder's `index.md`, whether that file is there or not.
  func output(ofContent path: String) -> String {
    switch ContentPath("Content/\(path)") {
    case .document(let id, let introduces):
      self[id].map(Routes.path) ?? introduces.map(Routes.index) ?? path
    case .copied(let output): copiedFile(spelled: output)?.outputPath ?? output
    case .passedOver, .settings, .misplaced: path
    }
  }
}

extension Briefing {
  /// The same, as far as the page is one of several that has the anchor.
  fileprivate func output(ofContent path: String, at anchor: String?) -> String {
    if anchor != nil, case .document(let id, _) = ContentPath("Content/\(path)"),
      let document = site[id], document.entity.figure != nil
    {
      return self.path(of: document, at: anchor)
    }
    return site.output(ofContent: path)
  }
}

extension Addressing {
  /// The URL of a Markdown link that leads to a file of the site, or, where texts are apart from
  /// their page, to a fragment of that page; an address of the web in ASCII; nil for any other link.
  func url(ofLink destination: String, in document: Document, of briefing: Briefing)
    -> String?
  {
    let parts = DestinationParts(destination)
    let fragment = parts.fragment.flatMap { $0.isEmpty ? nil : $0.percentDecoded }
    let target = MarkdownDestination(destination, in: document)
    if target == .fragment {
      let page = briefing.path(of: document, at: fragment)
      let isApart = if case .based = self { true } else { page != Routes.path(of: document) }
      return isApart ? url(page, query: parts.query, fragment: fragment) : nil
    }
    if target == .external {
      let inASCII = OutsideAddress.inASCII(destination)
      return inASCII == destination ? nil : inASCII
    }
    guard let path = target.path else { return nil }
    return url(
      briefing.output(ofContent: path, at: fragment), query: parts.query, fragment: fragment)
  }
}
