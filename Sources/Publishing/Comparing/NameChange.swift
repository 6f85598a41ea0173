internal import Content
internal import Pages

/// An entity that is called otherwise than before; one that is new or gone is a change of pages.
struct NameChange: Sendable {
  let entity: String
  let title: String
  /// Forms by which it is found now, in the order of the file.
  let added: [String]
  /// Forms by which it is no longer found.
  let removed: [String]

  static func all(from old: PageSet, to new: PageSet, _ moves: Moves) -> [NameChange] {
    new.briefing.site.documents.compactMap { document in
      guard let former = old.briefing.site[moves.former(document.id)] else { return nil }
      let (before, after) = (Self.forms(of: former), Self.forms(of: document))
      let added = after.filter { !before.contains($0) }
      let removed = before.filter { !after.contains($0) }
      guard !(added.isEmpty && removed.isEmpty) else { return nil }
      return NameChange(
        entity: document.id.description, title: document.title, added: added, removed: removed)
    }
  }

  private static func forms(of document: Document) -> [String] {
    [document.title] + document.entity.names.map(\.value)
  }
}
