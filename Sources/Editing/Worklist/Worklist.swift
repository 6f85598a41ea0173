package import Content
package import Diagnostics
package import Linking
internal import Markdown
package import Support

/// What could still be done in a briefing that has no errors.
package struct Worklist: Sendable {
  /// An address of another site, and where it is written.
  package struct ExternalLink: Hashable, Sendable {
    /// The address as it is written.
    package let address: String
    /// Where the address is written.
    package let location: Location
  }

  /// What is to be done, in the order of a report.
  package let tasks: [Diagnostic]
  /// In the order of the documents; an address may occur several times.
  package let externalLinks: [ExternalLink]

  /// `others` are tasks found only when pages are listed; `names` are the site's, made anew where they
  /// are nil.
  package init(
    _ site: Site, _ graph: LinkGraph, _ names: Names? = nil, besides others: [Diagnostic] = []
  ) {
    let numbers = UnclaimedNumbers(site, graph)
    var tasks = others + site.documents(of: .article).flatMap(numbers.tasks)
    tasks += UnknownNames(site, graph).tasks
    tasks += DoubtfulNames(site, graph, names ?? Names(site)).tasks
    tasks += CommonNames(site).tasks
    for document in site.documents {
      tasks += Self.guesses(of: document)
      tasks += StarterText.tasks(of: document)
      tasks += Self.tasks(of: document, graph)
    }
    self.tasks = tasks.sortedOnce()
    externalLinks = site.documents.flatMap(Self.externalLinks)
  }

  private static func guesses(of document: Document) -> [Diagnostic] {
    document.common.unconfirmed.map { key in
      Diagnostic(
        .unconfirmed, "'\(key.value)' was guessed and is not yet confirmed",
        at: document.file.location(of: key.range),
        suggestion: "compare it with the source, and take it off the list")
    }
  }

  private static func tasks(of document: Document, _ graph: LinkGraph) -> [Diagnostic] {
    let whole = document.file.wholeLocation
    switch document.entity {
    case .article(let article) where article.publisher == nil && article.publisherNote == nil:
      return [
        Diagnostic(
          .missingPublisher, "nothing says who published the article", at: whole,
          suggestion: "state 'publisher', or 'publisher_note' with why it isn't known")
      ]
    case .note where graph.backlinks(of: document.id).isEmpty:
      return [
        Diagnostic(
          .unlinkedNote, "nothing links to the note", at: whole,
          suggestion: "refer to it where readers should find it: [[\(document.id.slug)]]")
      ]
    case .person(let person) where person.roles.isEmpty && person.affiliations.isEmpty:
      return [
        Diagnostic(
          .personWithoutRoles, "nothing says who the person is", at: whole,
          suggestion: "state 'roles' or an 'affiliation'")
      ]
    case .figure(let figure):
      // A duration is of no moment.
      return figure.claims.filter { $0.asOf == nil && $0.kind != .duration }.map {
        Diagnostic(
          .undatedClaim, "the claim '\($0.says.value)' has no date",
          at: document.file.location(of: $0.says.range), suggestion: "state 'as_of'")
      }
    default: return []
    }
  }

  private static func externalLinks(of document: Document) -> [ExternalLink] {
    var links: [ExternalLink] = []
    if let url = document.entity.article?.url {
      links.append(ExternalLink(address: url, location: document.file.wholeLocation))
    }
    for text in document.texts {
      for link in text.outline.links
      where OutsideAddress.isAddress(link.destination) {
        links.append(
          ExternalLink(
            address: link.destination, location: text.location(of: link.destinationSource)))
      }
    }
    return links
  }
}
