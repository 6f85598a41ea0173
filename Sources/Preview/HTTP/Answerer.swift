/// Who answers requests: a preview, or what is put over it.
package protocol Answerer: Sendable {
  /// How many bytes of content are read of a request, by its head alone; one that has more is answered
  /// without them.
  func mostContent(of request: Request) -> Int
  /// Must answer whatever is asked, with a refusal at least.
  func answer(to request: Request) async -> Answer
}

extension Preview: Answerer {
  /// A preview only shows: it takes no content.
  package nonisolated func mostContent(of request: Request) -> Int { 0 }
}
