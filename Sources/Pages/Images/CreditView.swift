import Content
import Linking
import Markdown
import Support
import Templates

/// Who made an image that a page shows.
struct CreditView: TemplateRecord {
  let credit: ImageCredit
  let url: String

  static let fields = Fields<CreditView>(
    "image credit",
    [
      .text("file", "the image's file") { $0.credit.file.value },
      .text("url", "its address") { $0.url },
      .optionalText("credit", "who made it") { $0.credit.credit },
      .optionalText("licence", "the licence's name or address") { $0.credit.licence },
      .optionalText("licence_url", "the licence's address, if it is known") {
        $0.credit.licenceURL
      },
    ])
}

/// An image that a text shows, with its credit.
struct CreditedImage {
  let credit: ImageCredit
  let path: String
  let size: ImageSize
}

extension Briefing {
  /// The output paths of the images that a document's texts show.
  func images(shownBy document: Document) -> Set<String> {
    var paths: Set<String> = []
    for text in document.texts {
      for link in text.extent.links > 0 ? text.outline.links : [] where link.isImage {
        MarkdownDestination(link.destination, in: document).path.map {
          _ = paths.insert(site.output(ofContent: $0))
        }
      }
      for case .image(let path)? in graph[document.id]?.marks[text.place] ?? [] {
        paths.insert(path)
      }
    }
    return paths
  }

  /// The credits of images that the document's texts show, in the order of the file.
  func credits(of document: Document) -> [CreditedImage] {
    guard !document.common.images.isEmpty else { return [] }
    let shown = images(shownBy: document)
    return document.common.images.compactMap { credit in
      guard let path = path(of: credit, in: document), shown.contains(path), let size = images[path]
      else { return nil }
      return CreditedImage(credit: credit, path: path, size: size)
    }
  }

  /// The output path that a credit's file would have; a name alone is also that of an embedded image.
  func path(of credit: ImageCredit, in document: Document) -> String? {
    let own = MarkdownDestination(credit.file.value, in: document).path.map(site.output(ofContent:))
    if let own, images[own] != nil { return own }
    let suffix = "/" + credit.file.value
    return images(shownBy: document).sorted().first { ("/" + $0).hasSuffix(suffix) } ?? own
  }

  /// A file of the same image with fewer pixels, beside it: `plan-small.png` for `plan.png`.
  func narrowFile(of path: String) -> (path: String, width: Int)? {
    guard let dot = path.lastIndex(of: "."), let size = images[path] else { return nil }
    let narrow = "\(path[..<dot])-small\(path[dot...])"
    guard let own = images[narrow], own.width < size.width else { return nil }
    return (narrow, own.width)
  }
}
