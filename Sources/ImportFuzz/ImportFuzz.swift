import Content
import Diagnostics
import Importing
import Markdown
import Pages
import Support

/// Imports a mutated capture, and stops the program where what comes out has an error that a build
/// would report, where a link leads nowhere, where what is removed has no place in the text, or where
/// a character is lost.
///
/// An input is the ending of a file's name (`html`, `txt`, `md`), a line break, and the capture.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: data, count: size)
  let parts = input.split(
    separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let ending = String(validating: parts[0], as: UTF8.self),
    ["html", "txt", "md"].contains(ending)
  else { return 0 }
  let file = InputFile(path: "a.\(ending)", bytes: Array(parts[1]))
  do {
    let sorted = try ImportedArticle(file, keeping: [])
    let whole = try ImportedArticle(file, keeping: Set(Boilerplate.allCases))
    check(sorted)
    check(whole)
    compare(sorted, with: signs(whole.accounted))
    if ending == "txt", let text = String(validating: file.bytes, as: UTF8.self) {
      compare(sorted, with: signs(text))
    }
  } catch {
    return 0
  }
  return 0
}

extension ImportedArticle {
  /// All that is accounted for: the title, what is kept and what is removed.
  fileprivate var accounted: String {
    ([title ?? ""] + passages + removed.flatMap(\.lines)).joined(separator: "\n")
  }
}

/// How often each visible character is in a text.
private func signs(_ text: String) -> [Unicode.Scalar: Int] {
  var signs: [Unicode.Scalar: Int] = [:]
  for scalar in text.unicodeScalars where scalar != "\u{FFFD}" {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .surrogate, .privateUse:
      continue
    default: signs[scalar, default: 0] += 1
    }
  }
  return signs
}

/// A title may be there once more than what was found of it.
private func compare(_ article: ImportedArticle, with wanted: [Unicode.Scalar: Int]) {
  let found = signs(article.accounted)
  let title = signs(article.title ?? "")
  for (sign, count) in wanted where found[sign, default: 0] < count - title[sign, default: 0] {
    fatal("'\(sign)' is lost: \(count), not \(found[sign, default: 0])\n\(article.text)")
  }
}

private func check(_ article: ImportedArticle) {
  let file = InputFile(path: article.path, bytes: Array(article.text.utf8))
  guard case .document(let id, nil) = ContentPath(article.path) else {
    fatal("'\(article.path)' is no path of an article")
  }
  var found: [Diagnostic] = []
  let document = Document(parsing: file, as: id, introduces: nil, into: &found)
  if let first = found.first { fatal("\(first.text)\n\(article.text)") }
  if document.entity.article?.removed.count != article.removed.count { fatal(article.text) }
  for link in document.body.outline.links
  where MarkdownDestination(link.destination, in: document) != .external {
    fatal("'\(link.destination)' leads nowhere\n\(article.text)")
  }
  let last = document.body.outline.paragraphs.count
  if article.removed.contains(where: { $0.after > last }) { fatal(article.text) }
  for diagnostic in article.diagnostics where diagnostic.text.isEmpty { fatal("no words") }
}

private func fatal(_ message: String) -> Never {
  print(message)
  preconditionFailure(message)
}
