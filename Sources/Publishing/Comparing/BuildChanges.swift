internal import Content
internal import Pages

/// What readers of one build of a briefing see that readers of an earlier one did not, and the
/// reverse: pages, claims, how claims relate, and names.
package struct BuildChanges: Sendable {
  /// What happened to something that both builds could have.
  enum Kind: String, Sendable {
    case added, changed, removed
  }

  /// A page that is new, gone, or says something else.
  struct PageChange: Sendable {
    let kind: Kind
    let path: String
    let title: String
    /// Where the page was before; nil where it has not moved.
    let formerPath: String?
    /// How many words came and went; 0 in a page that is new or gone.
    let (wordsAdded, wordsRemoved): (Int, Int)
  }

  /// In the order of their paths.
  let pages: [PageChange]
  /// Pages that say the same in other bytes: other markup, addresses or surroundings.
  let otherwiseDifferent: Int
  /// By figure, in the order of the figure's file.
  let claims: [ClaimChange]
  /// By figure.
  let relations: [RelationChange]
  /// By entity.
  let names: [NameChange]

  /// Whether readers see a difference.
  package var isEmpty: Bool {
    pages.isEmpty && claims.isEmpty && relations.isEmpty && names.isEmpty
  }

  /// Compares two builds without errors; nil where one of them has no pages.
  package init?(from before: Build, to after: Build) async {
    guard let old = before.pages, let new = after.pages else { return nil }
    let moves = Moves(from: old, to: new)
    (pages, otherwiseDifferent) = await Self.pages(before, old, after, new, moves)
    let tables = ClaimTables(old, new, moves)
    claims = tables.claims
    relations = tables.relations
    names = NameChange.all(from: old, to: new, moves)
  }

  private static func pages(
    _ before: Build, _ old: PageSet, _ after: Build, _ new: PageSet, _ moves: Moves
  ) async -> ([PageChange], Int) {
    let compared = await new.pages.filter(old.isCompared).concurrentMap {
      page -> (change: PageChange?, isOtherwiseDifferent: Bool) in
      let title = new.title(of: page)
      guard let former = moves.former(page, in: old) else {
        return (PageChange(.added, page.path, title), false)
      }
      let (bytes, formerBytes) = (after.render(page).bytes, before.render(former).bytes)
      let hasMoved = former.path != page.path
      guard bytes != formerBytes || hasMoved else { return (nil, false) }
      let (words, formerWords) = (VisibleWords(of: bytes), VisibleWords(of: formerBytes))
      let change = PageChange(
        .changed, page.path, title, from: hasMoved ? former.path : nil,
        words.count(besides: formerWords), formerWords.count(besides: words))
      let says = change.wordsAdded + change.wordsRemoved > 0 || title != old.title(of: former)
      return says || hasMoved ? (change, false) : (nil, true)
    }
    let removed = old.pages.filter { old.isCompared($0) && moves.isGone($0, from: new) }
      .map { PageChange(.removed, $0.path, old.title(of: $0)) }
    let changes = (compared.compactMap(\.change) + removed).sorted { $0.path < $1.path }
    return (changes, compared.count(where: \.isOtherwiseDifferent))
  }
}

extension BuildChanges.PageChange {
  fileprivate init(
    _ kind: BuildChanges.Kind, _ path: String, _ title: String, from formerPath: String? = nil,
    _ wordsAdded: Int = 0, _ wordsRemoved: Int = 0
  ) {
    self.kind = kind
    self.path = path
    self.title = title
    self.formerPath = formerPath
    (self.wordsAdded, self.wordsRemoved) = (wordsAdded, wordsRemoved)
  }
}

/// Which entities of a build are those of an earlier one under another slug.
struct Moves: Sendable {
  private let formerIDs: [EntityID: EntityID]
  private let laterIDs: [EntityID: EntityID]

  /// An entity has moved where its `redirect_from` names one of its kind that is no longer there.
  init(from old: PageSet, to new: PageSet) {
    var former: [EntityID: EntityID] = [:]
    for document in new.briefing.site.documents where old.briefing.site[document.id] == nil {
      former[document.id] = document.common.redirectFrom
        .map { EntityID(document.id.kind, $0.value) }
        .first { old.briefing.site[$0] != nil && new.briefing.site[$0] == nil }
    }
    formerIDs = former
    laterIDs = Dictionary(former.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an entity was called in the earlier build.
  func former(_ id: EntityID) -> EntityID { formerIDs[id] ?? id }

  /// What an entity of the earlier build is called now.
  func later(_ id: EntityID) -> EntityID { laterIDs[id] ?? id }

  /// The earlier build's page of the same subject.
  func former(_ page: Page, in old: PageSet) -> Page? {
    if case .entity(let id) = page.subject, let former = formerIDs[id] {
      return old[Routes.path(of: former)]
    }
    return old[page.path].flatMap { old.isCompared($0) ? $0 : nil }
  }

  /// Whether an earlier page has no counterpart now.
  func isGone(_ page: Page, from new: PageSet) -> Bool {
    if case .entity(let id) = page.subject, laterIDs[id] != nil { return false }
    return new[page.path].map { !new.isCompared($0) } ?? true
  }
}

extension PageSet {
  /// Whether the page counts: one that only leads elsewhere, or goes on with a long list, doesn't, nor
  /// does a file for programs.
  func isCompared(_ page: Page) -> Bool {
    switch page.subject {
    case .redirect, .part: false
    default: page.isHTML
    }
  }
}
