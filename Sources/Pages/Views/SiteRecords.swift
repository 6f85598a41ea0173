import Content
import Templates

/// What a template sees of the site and its assets. All pages of a folder see the same, save those
/// that the menu names, so it is made once for them.
struct SiteRecords: Sendable {
  /// The records of the site and of its assets.
  typealias Pair = (site: Value, assets: Value)

  private let briefing: Briefing
  private let navigation: [Navigation.Entry]
  private let assets: Assets
  private let look: SiteLook
  /// For the pages of a kind's entities.
  private var ofEntities: [Kind: Pair] = [:]
  private var ofFeeds: Pair?

  init(
    _ briefing: Briefing, _ navigation: [Navigation.Entry], _ assets: Assets, _ look: SiteLook
  ) {
    self.briefing = briefing
    self.navigation = navigation
    self.assets = assets
    self.look = look
    for kind in Kind.foldered {
      let any = Page(Routes.path(of: EntityID(kind, "any")), .entity(EntityID(kind, "any")))
      ofEntities[kind] = made(for: any, .relative(from: any.path))
    }
    ofFeeds = made(
      for: Page(briefing.path(Routes.feed(.atom)), .feed(.atom, about: nil)),
      .based(briefing.settings.url))
  }

  func pair(for page: Page, _ addressing: Addressing) -> Pair {
    guard !navigation.contains(where: { $0.path == page.path }) else {
      return made(for: page, addressing)
    }
    let shared: Pair? =
      switch page.subject {
      case .entity(let id): ofEntities[id.kind]
      case .feed: ofFeeds
      default: nil
      }
    return shared ?? made(for: page, addressing)
  }

  private func made(for page: Page, _ addressing: Addressing) -> Pair {
    (.record(Record(of: view(page, addressing))), .record(assets.record(addressing)))
  }

  private func view(_ page: Page, _ addressing: Addressing) -> SiteView {
    let section = page.subject.section(in: briefing)
    return SiteView(
      settings: briefing.settings, imprint: briefing.imprint,
      home: addressing.url(briefing.path(Routes.front)),
      url: briefing.settings.url,
      navigation: navigation.map {
        LinkView(
          $0.title, addressing.url($0.path), isCurrent: $0.path == page.path || $0.path == section)
      },
      feed: addressing.url(briefing.path(Routes.feed(.atom))),
      search: addressing.url(briefing.path(Routes.search)),
      names: addressing.url(briefing.path(Routes.names)),
      sources: addressing.url(briefing.path(Routes.sources)),
      timeline: addressing.url(briefing.path(Routes.timeline)),
      filled: briefing.filledPages.map { LinkView($0.title, addressing.url($0.path)) },
      stylesheet: look.stylesheetPath.map { addressing.url($0) },
      logo: look.logo.map { LogoView(url: addressing.url($0.path), size: $0.size) },
      icon: look.icon.map { addressing.url($0) })
  }
}

extension Briefing {
  /// The search, and of the other pages that each site has those with entries.
  var filledPages: [Navigation.Entry] {
    let pages: [(isFilled: Bool, title: String?, path: String)] = [
      (true, words[.search], Routes.search),
      (!listings.articles.isEmpty, words[.sources], Routes.sources),
      (!listings.events.isEmpty, words[.timeline], Routes.timeline),
      (listings.nameCount > 0, words[.names], Routes.names),
      (!news(about: nil).isEmpty, words.text(named: "feed"), Routes.feed(.atom)),
    ]
    return pages.filter { $0.isFilled }.map {
      Navigation.Entry(title: $0.title ?? "", path: path($0.path))
    }
  }
}
