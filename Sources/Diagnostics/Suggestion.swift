/// The candidate nearest to what was written, if it is near enough to be what was meant.
///
/// Nearness is the Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours) of
/// the lower-cased words; at most a third of the longer word's length may differ, and at least one
/// edit is always allowed. Of equally near candidates the one nearest in length is taken, of those
/// the first in alphabetical order.
package func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(written.lowercased().unicodeScalars)
  var best: (distance: Int, lengths: Int, candidate: String)?
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let allowed = max(1, max(target.count, scalars.count) / 3)
    let limit = min(allowed, best?.distance ?? allowed)
    let lengths = abs(target.count - scalars.count)
    guard lengths <= limit else { continue }
    let distance = editDistance(target, scalars)
    guard distance <= limit else { continue }
    let next = (distance, lengths, candidate)
    if let best, best <= next { continue }
    best = next
  }
  return best?.candidate
}

/// Optimal string alignment distance, in O(a·b) time and three rows of memory.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
