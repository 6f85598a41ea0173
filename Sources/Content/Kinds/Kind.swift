/// What an entity is; each kind has a folder in `Content/`.
package enum Kind: String, CaseIterable, Hashable, Sendable {
  case article, note, page, person, topic, event, figure

  /// The folder below `Content/`, or nil for pages, which are in `Content/` itself.
  package var folder: String? {
    switch self {
    case .article: "articles"
    case .note: "notes"
    case .page: nil
    case .person: "people"
    case .topic: "topics"
    case .event: "events"
    case .figure: "figures"
    }
  }

  /// The kind whose folder has this name.
  package init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder.map { $0 == folder } ?? false })
    else { return nil }
    self = kind
  }

  /// The kinds that have a folder, in the order of the design's table.
  package static let foldered: [Kind] = allCases.filter { $0.folder != nil }
}

extension Kind: Comparable {
  /// By name, so that a report's order depends on nothing else.
  package static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
}
