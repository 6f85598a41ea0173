package import Content

/// One file of the site: where it is and what it shows; its bytes are made when asked for.
package struct Page: Hashable, Sendable {
  /// What a page shows.
  package indirect enum Subject: Hashable, Sendable {
    case front
    case index(Kind)
    case entity(EntityID)
    case timeline, names, sources, notFound
    /// A further page of a long list, or of what mentions an entity, from 2.
    case part(Int, of: Subject)
    /// An earlier path of an entity.
    case redirect(to: EntityID)
    case search
    /// A segment of the search index, by its place there.
    case searchSegment(Int)
    /// What is new on the site, or about an entity.
    case feed(FeedFormat, about: EntityID?)
    case sitemap, robots
    /// A part of the sitemap, from 1, where there are several.
    case sitemapPart(Int)
    /// A file for other programs.
    case data(DataFile)
    /// The claims of a figure, for other programs.
    case table(of: EntityID)
    /// The chart of a figure, as SVG.
    case chart(of: EntityID)
    /// What links show of some entities.
    case cards(LinkCards.Shard)
    /// The stylesheet of what the settings state of the look.
    case look
    /// A stylesheet, script or image of the templates, by name.
    case asset(String)
    /// A file of the content that is copied as it is, by its place in the site's list.
    case copied(Int)
  }

  /// Below the output folder.
  package let path: String
  /// What the page shows.
  package let subject: Subject
  /// The language it is in, by its place among the site's.
  let edition: Int

  /// Nothing of it is made yet.
  package init(_ path: String, _ subject: Subject) {
    self.init(path, subject, edition: 0)
  }

  init(_ path: String, _ subject: Subject, edition: Int) {
    self.path = path
    self.subject = subject
    self.edition = edition
  }

  /// Whether it is HTML, and so can hold links and anchors.
  package var isHTML: Bool { path.hasSuffix(".html") }
}
