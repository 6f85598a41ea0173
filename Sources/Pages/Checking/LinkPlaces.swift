package import Content
import Diagnostics
package import Markdown
package import Support

/// Where the addresses of a text's links are written, and how.
package struct LinkPlaces {
  private let text: DocumentText
  /// Read at the first link whose address is written elsewhere.
  private var definitions: LinkDefinitions?

  /// An address in the file.
  package struct Place {
    /// As the file has it; as Markdown reads it where it isn't found.
    package let written: String
    /// What is written there.
    package let location: Location
    /// In bytes of what the text's ranges are about; nil where it isn't found.
    package let source: Range<Int>?
    /// Whether it is in a line of its own, for all links of one label.
    package let isShared: Bool
  }

  /// Nothing is looked for yet.
  package init(in text: DocumentText) {
    self.text = text
  }

  /// Of a link of the text.
  package mutating func place(of link: Markdown.Link) -> Place {
    let isInPlace = link.destinationSource != link.source || link.isBare
    let shared = isInPlace ? nil : definition(of: link)
    let range = shared ?? link.destinationSource
    let isFound = isInPlace || shared != nil
    return Place(
      written: isFound ? String(decoding: text.file.bytes[range], as: UTF8.self) : link.destination,
      location: text.location(of: range), source: isFound ? range : nil, isShared: shared != nil)
  }

  private mutating func definition(of link: Markdown.Link) -> Range<Int>? {
    let known = definitions ?? LinkDefinitions(in: text.file)
    definitions = known
    return known.place(of: link)
  }
}
