internal import Content

/// All declared names as one pattern: finds every form in a text in one pass.
///
/// Of the forms that begin at one place the longest counts, and the next is sought behind it. The
/// time grows with the text and not with the number of names.
package struct NameAutomaton: Sendable {
  /// A form found in a text.
  struct Match: Hashable {
    /// Bytes of the text.
    let range: Range<Int>
    /// Of `candidates(of:)`.
    let form: Int
    /// Known only where a candidate asks for it.
    let standsAtSentenceStart: Bool
  }

  /// Whom a form may mean, and when it does.
  struct Candidate: Sendable {
    let entity: EntityID
    let rule: NameForm.Rule
  }

  private let trie: NameTrie
  private let starts: NameStarts
  private let candidates: [Candidate]
  /// By form: its part of `candidates`.
  private let candidateRanges: [Range<Int32>]
  /// By form: for how many of its candidates it must stand at the start of a sentence.
  private let sentenceStart: [Need]

  private enum Need: UInt8 {
    case none, some, all
  }

  init(_ forms: [NameForm]) {
    let forms = forms.sorted()
    var distinct: [[UInt8]] = []
    var candidates: [Candidate] = []
    var ranges: [Range<Int32>] = []
    for form in forms {
      if distinct.last != form.bytes {
        distinct.append(form.bytes)
        ranges.append(Int32(candidates.count)..<Int32(candidates.count))
      }
      candidates.append(Candidate(entity: form.entity, rule: form.rule))
      ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<Int32(candidates.count)
    }
    trie = NameTrie(distinct)
    starts = NameStarts(distinct)
    self.candidates = candidates
    candidateRanges = ranges
    sentenceStart = ranges.map { range in
      let own = candidates[Int(range.lowerBound)..<Int(range.upperBound)]
      let needing = own.count { $0.rule.contains(.sentenceStart) }
      return needing == 0 ? .none : needing == own.count ? .all : .some
    }
    key = Self.key(of: forms)
  }

  /// All that the automaton was made of, as text: equal keys find equal names.
  package let key: [UInt8]

  private static func key(of forms: [NameForm]) -> [UInt8] {
    var key: [UInt8] = []
    for form in forms {
      key += form.bytes
      key += "\t\(form.entity)\t\(form.rule.rawValue)\n".utf8
    }
    return key
  }

  /// Appends the names of a text, in order, none overlapping another.
  func appendMatches(in text: [UInt8], to found: inout [Match]) {
    var index = 0
    while let start = starts.next(in: text, from: index) {
      guard let match = longestMatch(in: text, at: start) else {
        index = start + 1
        continue
      }
      found.append(match)
      index = match.range.upperBound
    }
  }

  private func longestMatch(in text: [UInt8], at start: Int) -> Match? {
    var best: (form: Int, end: Int)?
    var isSentenceStart: Bool?
    trie.forms(in: text, at: start) { form, end in
      guard !text.continuesWord(at: end) else { return }
      if sentenceStart[form] != .none, isSentenceStart == nil {
        isSentenceStart = text.beginsSentence(at: start)
      }
      if sentenceStart[form] == .all, isSentenceStart == false { return }
      best = (form, end)
    }
    return best.map {
      Match(
        range: start..<$0.end, form: $0.form, standsAtSentenceStart: isSentenceStart ?? false)
    }
  }

  /// Whom a form may mean, in the order of their ids.
  func candidates(of form: Int) -> ArraySlice<Candidate> {
    let range = candidateRanges[form]
    return candidates[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
