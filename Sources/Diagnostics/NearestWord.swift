import Support

/// The candidate nearest to what was written, if it is near enough to be what was meant.
///
/// Nearness is the Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours) of
/// the lower-cased words; at most a third of the longer word's length may differ, and at least one
/// edit is always allowed. Of equally near candidates the one nearest in length is taken, of those
/// the first in alphabetical order.
package func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
  var search = NearestSearch(written)
  for candidate in candidates { search.try(Spelling(candidate)) }
  return search.best?.candidate
}

/// Candidates that many words are compared with: each is read once, when the first word is compared.
package final class Spellings: Sendable {
  private let candidates: @Sendable () -> [String]
  private let read = Once<[Spelling]>()

  /// `candidates` are asked for at most once.
  package init(_ candidates: @escaping @Sendable () -> [String]) {
    self.candidates = candidates
  }

  /// As `nearest(to:among:)`; `isMeant` says of a candidate whether it counts.
  package func nearest(to written: String, where isMeant: (String) -> Bool = { _ in true })
    -> String?
  {
    let spellings = read { candidates().map(Spelling.init) }
    var search = NearestSearch(written)
    for spelling in spellings { search.try(spelling, where: isMeant) }
    return search.best?.candidate
  }
}

/// A candidate as it is compared.
private struct Spelling {
  let candidate: String
  /// The characters in small letters.
  let scalars: [UInt32]
  /// A bit for each of its letters, several letters sharing one.
  let letters: UInt64

  init(_ candidate: String) {
    self.candidate = candidate
    scalars = candidate.lowercased().unicodeScalars.map(\.value)
    letters = scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}

private struct NearestSearch {
  private let target: Spelling
  private(set) var best: (distance: Int, lengths: Int, candidate: String)?

  init(_ written: String) {
    target = Spelling(written)
  }

  private func limit(_ spelling: Spelling) -> Int {
    let allowed = max(1, max(target.scalars.count, spelling.scalars.count) / 3)
    return min(allowed, best?.distance ?? allowed)
  }

  /// False where length or letters alone show that a candidate is too far; each letter that only one
  /// of the two has takes an edit.
  func mayTake(_ spelling: Spelling) -> Bool {
    let limit = limit(spelling)
    return abs(target.scalars.count - spelling.scalars.count) <= limit
      && (target.letters & ~spelling.letters).nonzeroBitCount <= limit
      && (spelling.letters & ~target.letters).nonzeroBitCount <= limit
  }

  mutating func `try`(_ spelling: Spelling, where isMeant: (String) -> Bool = { _ in true }) {
    guard mayTake(spelling) else { return }
    let lengths = abs(target.scalars.count - spelling.scalars.count)
    guard let distance = editDistance(target.scalars, spelling.scalars, atMost: limit(spelling))
    else { return }
    let next = (distance, lengths, spelling.candidate)
    if let best, best <= next { return }
    if isMeant(spelling.candidate) { best = next }
  }
}

/// Optimal string alignment distance, nil beyond a limit: in O(a·limit) time and three rows of memory.
private func editDistance(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
  let far = limit + 1
  var beforeLast: [Int] = []
  var last = (0...b.count).map { min($0, far) }
  for i in a.indices {
    var row = [Int](repeating: far, count: b.count + 1)
    row[0] = min(i + 1, far)
    var least = row[0]
    for j in max(0, i - limit)..<max(max(0, i - limit), min(b.count, i + limit + 1)) {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row[j + 1] = min(cost, far)
      least = min(least, row[j + 1])
    }
    // A swap may take one edit from the row before the last.
    guard least <= limit || (last.min() ?? far) < limit else { return nil }
    beforeLast = last
    last = row
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
