/// Something of a source file that has no place in the text that is made of it. It is kept, word for
/// word, among the text's `extra` keys.
package struct AdoptionRemark: Hashable, Sendable {
  /// What it was there; the words are those under `left_out`.
  package enum Kind: String, CaseIterable, Sendable {
    case comment, query, shortcode, html, link, image, key, block, draft
    case heldBack = "held back"
    case frontMatter = "front matter"

    /// What it is about, for a list by kind.
    package var doc: String {
      switch self {
      case .comment: "remarks that readers don't see"
      case .query: "queries that another program runs"
      case .shortcode: "shortcodes and template tags"
      case .html: "HTML, whose words stay"
      case .link: "links whose target isn't in the folder, or has no such part"
      case .image: "images that aren't in the folder, or aren't images"
      case .key: "keys whose values could not be read as what they mean"
      case .block: "names of blocks, attributes and other marks without a meaning here"
      case .draft: "links to drafts, whose pages no one can read"
      case .heldBack: "keys that keep a text from readers; it is a draft here"
      case .frontMatter: "front matter that could not be read, or not all of it"
      }
    }
  }

  /// What it was in the source.
  package let kind: Kind
  /// In the source file, from 1.
  package let line: Int
  /// The words as they are written in the source.
  package let text: String
}
