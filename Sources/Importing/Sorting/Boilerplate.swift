/// What a passage of a page is that isn't part of the article on it; the raw value is used in
/// `removed`.
package enum Boilerplate: String, CaseIterable, Sendable {
  case tracking
  case advertisement
  case subscription
  case cookieNotice = "cookie-notice"
  case navigation
  case share
  case byline
  case dateline
  case credit
  case alsoRead = "also-read"
  case popularPosts = "popular-posts"
  case relatedHeadlines = "related-headlines"
  case repeatedHeadline = "repeated-headline"
  case reprintNotice = "reprint-notice"
  case comments
  case copyright
  case hidden
  case deleted
  case image
  case frontMatter = "front-matter"

  /// What it is, as the editors' guide and the command's help have it.
  package var doc: String {
    switch self {
    case .tracking: "code that was meant for the browser"
    case .advertisement: "advertisements, and lines that announce one"
    case .subscription: "calls to subscribe, to join a channel, to give money"
    case .cookieNotice: "notices about cookies and consent"
    case .navigation: "menus, paths, tags, links to other parts of the site"
    case .share: "lines to share the article or to follow its publisher"
    case .byline: "the line that names the author"
    case .dateline: "the line with the date of publication"
    case .credit: "captions and credits of images"
    case .alsoRead: "pointers to another article, set between the paragraphs"
    case .popularPosts: "lists of what is read most"
    case .relatedHeadlines: "headlines of other articles"
    case .repeatedHeadline: "the article's own headline once more"
    case .reprintNotice: "notes on where the article appeared first"
    case .comments: "readers' comments and calls for them"
    case .copyright: "notices of copyright and terms of use"
    case .hidden: "what the page's own style hides, and paragraphs hidden at the article"
    case .deleted: "words that the page shows struck out"
    case .image: "images of Markdown, words for those within a sentence, and pictures of formulas"
    case .frontMatter: "the keys that a clipping program wrote above the text"
    }
  }
}
