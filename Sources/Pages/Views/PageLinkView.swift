import Content
import Templates

/// A page of a long list.
struct PageLinkView: TemplateRecord {
  let number: Int
  let url: String
  let isCurrent: Bool
  let isAfterGap: Bool

  static let fields = Fields<PageLinkView>(
    "page link",
    [
      .number("number", "which page of the list it is, from 1") { Number($0.number) },
      .text("url", "its address") { $0.url },
      .bool("current", "whether it is this page") { $0.isCurrent },
      .bool("after_gap", "whether pages before it are left out") { $0.isAfterGap },
    ])
}

/// The pages that a list takes, seen from one of them.
struct PagesOfList {
  private let list: Page.Subject
  private let part: Int
  private let count: Int
  private let briefing: Briefing

  /// So many pages before and after a page are led to.
  private static let reach = 2

  init(_ subject: Page.Subject, in briefing: Briefing) {
    (list, part) = subject.listing
    count = briefing.partCount(of: list)
    self.briefing = briefing
  }

  /// None where one page has all.
  func links(_ addressing: Addressing) -> [PageLinkView] {
    guard count > 1 else { return [] }
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - part) <= Self.reach }
    return zip(shown, [0] + shown).compactMap { number, before in
      briefing.list(list, part: number).map { path in
        PageLinkView(
          number: number, url: addressing.url(path), isCurrent: number == part,
          isAfterGap: number - before > 1)
      }
    }
  }

  /// The page that is so many pages on.
  func neighbour(_ step: Int, _ addressing: Addressing) -> LinkView? {
    guard count > 1, (1...count).contains(part + step) else { return nil }
    let words = briefing.words
    return briefing.list(list, part: part + step).map {
      LinkView(
        words.text(
          .pageOf, ["page": words.number(part + step), "pages": words.number(count)]),
        addressing.url($0))
    }
  }
}
