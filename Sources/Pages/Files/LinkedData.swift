import Content
import Linking
import Markdown
import Support
import Templates

/// What a page states for machines in JSON-LD, in the words of schema.org: about the page itself, whose
/// author and dates are ours, and about what it is the page of.
///
/// Every `@id` is the address of a page, or of a claim on its page. What is not known is left out.
struct LinkedData {
  private let briefing: Briefing
  private let page: Page
  private let addressing: Addressing

  init(_ page: Page, in briefing: Briefing) {
    self.briefing = briefing
    self.page = page
    addressing = .based(briefing.site.settings.url)
  }

  /// The whole graph; `breadcrumbs` are the pages above this one.
  func json(breadcrumbs: [(title: String, path: String)]) -> JSONValue {
    var nodes = [pageNode]
    if page.subject == .front { nodes.append(site) }
    if !breadcrumbs.isEmpty { nodes.append(list(of: breadcrumbs)) }
    return .object([("@context", .text("https://schema.org")), ("@graph", .list(nodes))])
  }

  private var settings: SiteSettings { briefing.settings }
  /// Of the site in the page's language.
  private var siteAddress: String { addressing.url(briefing.path(Routes.front)) }
  private var address: String { addressing.url(page.path) }

  private var document: Document? {
    guard case .entity(let id) = page.subject else { return nil }
    return briefing.site[id]
  }

  /// The name of someone who writes, without a guess whether it is a person's.
  private func named(_ name: String?) -> JSONValue? {
    name.map { node("Thing", [("name", .text($0))]) }
  }

  private func node(_ type: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([("@type", .text(type))] + members)
  }
}

// MARK: - Pages

extension LinkedData {
  private var pageNode: JSONValue {
    let document = page.subject.document(in: briefing)
    let thing = self.document.flatMap(thing)
    return node(
      pageType,
      [
        ("@id", .text(address)),
        (pageType == "Article" ? "headline" : "name", .text(page.subject.title(in: briefing))),
        ("inLanguage", .text(settings.language)),
        ("isPartOf", node("WebSite", [("@id", .text(siteAddress))])),
        ("author", named(document?.entity.note?.author ?? settings.author)),
        ("datePublished", document?.entity.note?.date.exactDay.map { .text($0) }),
        ("dateModified", document?.common.updated?.exactDay.map { .text($0) }),
        ("image", document.flatMap(images)),
        ("translationOfWork", translated.map { .object([("@id", .text($0))]) }),
        ("isBasedOn", self.document.flatMap(sources)), ("mainEntity", thing),
      ])
  }

  /// The page that the page is a translation of.
  private var translated: String? {
    page.subject.document(in: briefing)?.originalID.flatMap { briefing.site[$0] }.map {
      addressing.url(Routes.path(of: $0))
    }
  }

  /// The images whose credits the document states.
  private func images(of document: Document) -> JSONValue? {
    let images = briefing.credits(of: document).map { image in
      node(
        "ImageObject",
        [
          ("contentUrl", .text(addressing.url(image.path))),
          ("width", .number(String(image.size.width))),
          ("height", .number(String(image.size.height))),
          ("creditText", image.credit.credit.map { .text($0) }),
          ("license", image.credit.licenceURL.map { .text($0) }),
        ])
    }
    return images.isEmpty ? nil : .list(images)
  }

  private var pageType: String {
    switch page.subject {
    case .index, .timeline, .names, .sources: "CollectionPage"
    case .search: "SearchResultsPage"
    case .entity(let id) where id.kind == .note: "Article"
    case .entity(let id) where id.kind == .person: "ProfilePage"
    default: "WebPage"
    }
  }

  private var site: JSONValue {
    let query = "\(addressing.url(briefing.path(Routes.search)))?q={search_term_string}"
    return node(
      "WebSite",
      [
        ("@id", .text(siteAddress)), ("url", .text(siteAddress)),
        ("name", .text(settings.title)), ("description", settings.description.map { .text($0) }),
        ("inLanguage", .text(settings.language)), ("author", named(settings.author)),
        (
          "potentialAction",
          node(
            "SearchAction",
            [
              ("target", node("EntryPoint", [("urlTemplate", .text(query))])),
              ("query-input", .text("required name=search_term_string")),
            ])
        ),
      ])
  }

  private func list(of breadcrumbs: [(title: String, path: String)]) -> JSONValue {
    // The last is the page itself.
    let all: [(title: String, path: String?)] =
      breadcrumbs.map { ($0.title, $0.path) } + [(page.subject.title(in: briefing), nil)]
    let items = all.enumerated().map { index, crumb in
      node(
        "ListItem",
        [
          ("position", .number(String(index + 1))), ("name", .text(crumb.title)),
          ("item", crumb.path.map { .text(addressing.url($0)) }),
        ])
    }
    return node("BreadcrumbList", [("itemListElement", .list(items))])
  }

  /// What the page rests on: for an article's the article, or else our pages of the articles that
  /// its texts and its front matter name.
  private func sources(of document: Document) -> JSONValue? {
    if let article = document.entity.article { return source(article) }
    let articles = briefing.graph.targets(of: document.id, .article)
    guard !articles.isEmpty else { return nil }
    return .list(
      articles.map { article in
        .object([("@id", .text(addressing.url(Routes.path(of: article))))])
      })
  }

  /// The article itself, with what it states and not what we derived.
  private func source(_ article: Article) -> JSONValue {
    let isDated = article.dateBasis != .derived
    let publisher = article.publisherBasis == .inferred ? nil : article.publisher
    return node(
      "NewsArticle",
      [
        (article.hasTitle ? "headline" : "name", .text(article.title)),
        ("datePublished", isDated ? article.date.exactDay.map { .text($0) } : nil),
        ("publisher", publisher.map { node("Organization", [("name", .text($0))]) }),
        ("url", article.url.map { .text($0) }),
      ])
  }
}

// MARK: - Things

extension LinkedData {
  private func thing(_ document: Document) -> JSONValue? {
    switch document.entity {
    case .article, .note, .page: nil
    case .person(let person): self.person(person, document)
    case .topic(let topic): node(topic.sort.schemaType, names(of: document))
    case .event(let event):
      node(
        "Event",
        names(of: document) + [
          ("startDate", event.date.exactDay.map { .text($0) }),
          ("location", party(event.place, "Place", in: document)),
        ])
    case .figure(let figure): dataset(figure, document)
    }
  }

  private func names(of document: Document) -> [JSONValue.Member] {
    let others = document.entity.names.map { JSONValue.text($0.value) }
    return [
      ("name", .text(document.title)), ("alternateName", others.isEmpty ? nil : .list(others)),
      ("description", document.common.summary.map { .text($0) }),
    ]
  }

  private func person(_ person: Person, _ document: Document) -> JSONValue {
    var roles: [String] = []
    for role in person.roles where !roles.contains(role.role) { roles.append(role.role) }
    let bodies = person.affiliations.compactMap { party($0, "Organization", in: document) }
    return node(
      "Person",
      names(of: document) + [
        ("jobTitle", roles.isEmpty ? nil : .list(roles.map { .text($0) })),
        ("affiliation", bodies.isEmpty ? nil : .list(bodies)),
      ])
  }

  private func dataset(_ figure: Figure, _ document: Document) -> JSONValue {
    let files = [
      (Routes.table(of: document.id), "text/csv"), (Routes.data(.claimsJSON), "application/json"),
      (Routes.chart(of: document.id), "image/svg+xml"),
    ]
    let downloads = files.map { file, type in
      node(
        "DataDownload",
        [
          ("encodingFormat", .text(type)),
          ("contentUrl", .text(addressing.url(file))),
        ])
    }
    let stated = briefing.site.claimant(of: document).entity.figure?.claims ?? []
    let comparison = briefing.comparisons[document.id]
    // In the order of the page, on which the newest are first.
    let order = comparison?.statements.all.flatMap(\.self) ?? Array(stated.indices)
    let claims = order.prefix(briefing.sizes.related).map {
      claim(stated[$0], comparison?.replaced.contains($0) == true, of: document)
    }
    return node(
      "Dataset",
      names(of: document) + [
        (
          "variableMeasured",
          node(
            "PropertyValue",
            [("name", .text(figure.title)), ("unitText", .text(figure.unit))])
        ),
        ("distribution", .list(downloads)), ("hasPart", claims.isEmpty ? nil : .list(claims)),
      ])
  }

  private func claim(_ claim: Claim, _ isReplaced: Bool, of figure: Document) -> JSONValue {
    let article = briefing.site[EntityID(.article, claim.place.source.value)]
    let place = article.map {
      addressing.url(Routes.path(of: $0), fragment: "p\(claim.place.paragraph.value)")
    }
    return node(
      "Claim",
      [
        ("@id", .text(addressing.url(briefing.path(of: figure, at: claim.id), fragment: claim.id))),
        ("text", .text(claim.says.value)),
        ("author", speaker(claim.by, in: briefing.site.claimant(of: figure))),
        ("temporalCoverage", claim.asOf?.exactDay.map { .text($0) }),
        ("creativeWorkStatus", status(of: claim, isReplaced).map { .text($0) }),
        ("appearance", place.map { node("WebPage", [("@id", .text($0))]) }),
      ])
  }

  /// What has become of a claim that no longer holds, or that somebody denies.
  private func status(of claim: Claim, _ isReplaced: Bool) -> String? {
    if claim.withdrawn != nil { return "withdrawn" }
    return isReplaced ? "replaced" : claim.denied.map { _ in "denied" }
  }

  /// Who makes a claim; of a place, which says nothing itself, it is the government.
  private func speaker(_ reference: EntityReference?, in figure: Document) -> JSONValue? {
    let isPlace = briefing.document(reference, in: figure.id)?.entity.topic?.sort == .place
    return party(
      reference, isPlace ? "GovernmentOrganization" : "Thing", in: figure, isCertain: isPlace)
  }

  /// Someone or something that front matter names, with the type that its page shows, or else the
  /// one that follows from its place in the front matter, if that is certain.
  private func party(
    _ reference: EntityReference?, _ type: String, in owner: Document, isCertain: Bool = false
  ) -> JSONValue? {
    if case .text(let words)? = reference {
      return node(type, [("name", .text(words.value))])
    }
    guard let document = briefing.document(reference, in: owner.id) else { return nil }
    let known =
      document.entity.topic?.sort.schemaType ?? (document.id.kind == .person ? "Person" : nil)
    return node(
      isCertain ? type : known ?? type,
      [
        ("name", .text(document.title)),
        ("url", .text(addressing.url(Routes.path(of: document)))),
      ])
  }
}

extension Topic.Sort {
  fileprivate var schemaType: String {
    switch self {
    case .organisation: "Organization"
    case .government: "GovernmentOrganization"
    case .place: "Place"
    case .term: "DefinedTerm"
    }
  }
}
