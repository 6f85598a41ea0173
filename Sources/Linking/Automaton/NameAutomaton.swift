internal import Content
internal import Language

/// All declared names as one pattern: finds every form in a text in one pass.
///
/// Of the forms that begin at one place the longest counts, and the next is sought after it. The
/// time grows with the text and not with the number of names.
package struct NameAutomaton: Sendable {
  /// A form found in a text.
  struct Match: Hashable {
    /// Bytes of the text, an ending that is joined to the form included.
    let range: Range<Int>
    /// Where the form itself ends.
    let formEnd: Int
    /// The form's number, for `candidates(of:)`.
    let form: Int
    /// Known only where a candidate asks for it.
    let isAtSentenceStart: Bool
  }

  /// Whom a form may mean, and when it does.
  struct Candidate: Sendable {
    /// The entity's number in `entities`.
    let entity: Int32
    let rule: NameForm.Rule
  }

  /// Whoever has a form, in the order of their ids.
  let entities: [EntityID]

  private let trie: NameTrie
  private let beginnings: NameBeginnings
  private let candidates: [Candidate]
  private let forms: [Form]
  /// What it was made of, sorted.
  private let sought: [NameForm]

  private struct Form {
    /// The form's candidates, a range of `candidates`.
    var candidates: Range<Int32>
    /// For how many of them it must be at the start of a sentence.
    var sentenceStart = Need.none
    /// Whether it is declared as the name of what isn't a person.
    var isThings = false
  }

  private enum Need: UInt8 {
    case none, some, all
  }

  init(_ forms: [NameForm]) {
    let forms = forms.sorted()
    sought = forms
    entities = Set(forms.map(\.entity)).sorted()
    let places = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, Int32($0)) })
    var distinct: [[UInt8]] = []
    var candidates: [Candidate] = []
    var found: [Form] = []
    for form in forms {
      if distinct.last != form.bytes {
        distinct.append(form.bytes)
        found.append(Form(candidates: Int32(candidates.count)..<Int32(candidates.count)))
      }
      candidates.append(Candidate(entity: places[form.entity] ?? 0, rule: form.rule))
      let first = found[found.count - 1].candidates.lowerBound
      found[found.count - 1].candidates = first..<Int32(candidates.count)
    }
    trie = NameTrie(distinct)
    beginnings = NameBeginnings(distinct)
    self.candidates = candidates
    self.forms = found.map { form in
      let own = candidates[Int(form.candidates.lowerBound)..<Int(form.candidates.upperBound)]
      let needing = own.count { $0.rule.contains(.sentenceStart) }
      return Form(
        candidates: form.candidates,
        sentenceStart: needing == 0 ? .none : needing == own.count ? .all : .some,
        isThings: own.contains { $0.rule.isDisjoint(with: [.person, .never, .derived]) })
    }
  }

  /// Whether a form is declared as the name of what isn't a person.
  func isThings(_ form: Int) -> Bool { forms[form].isThings }

  /// Appends the names of a text, in order, none overlapping another; endings are those of the text's
  /// language.
  func appendMatches(in text: [UInt8], _ lexicon: NameLexicon, to found: inout [Match]) {
    var index = 0
    while let start = beginnings.next(in: text, from: index) {
      guard let match = longestMatch(in: text, lexicon, from: start) else {
        index = start + 1
        continue
      }
      found.append(match)
      index = match.range.upperBound
    }
  }

  /// The form that a text is from an index to its end; nil where there is none.
  func form(in text: [UInt8], _ lexicon: NameLexicon, from start: Int) -> Int? {
    let match = longestMatch(in: text, lexicon, from: start)
    return match?.range.upperBound == text.count ? match?.form : nil
  }

  /// Whose name, of one word, is the first word of a person's full name; and which place's the last one is, too.
  func others(inFullName name: ArraySlice<UInt8>, _ lexicon: NameLexicon) -> [Candidate] {
    guard !lexicon.features.contains(.surnamesFirst), let end = name.firstIndex(of: 0x20),
      let start = name.lastIndex(of: 0x20)
    else { return [] }
    let (first, last) = (named(name[..<end], lexicon), named(name[(start + 1)...], lexicon))
    return first.filter { $0.rule.contains(.person) || $0.rule.contains(.place) }
      + last.filter { $0.rule.contains(.place) }
  }

  private func named(_ word: ArraySlice<UInt8>, _ lexicon: NameLexicon) -> [Candidate] {
    form(in: Array(word), lexicon, from: 0).map {
      candidates(of: $0).filter { !$0.rule.contains(.never) }
    } ?? []
  }

  @inline(__always)
  private func longestMatch(
    in text: [UInt8], _ lexicon: NameLexicon, from start: Int
  ) -> Match? {
    var best: (form: Int, end: Int, wordEnd: Int)?
    var isSentenceStart: Bool?
    trie.forms(in: text, at: start) { form, end in
      guard let wordEnd = wordEnd(in: text, lexicon, from: start, at: end) else { return }
      if forms[form].sentenceStart != .none, isSentenceStart == nil {
        isSentenceStart = lexicon.sentences.begins(in: text, at: start)
      }
      if forms[form].sentenceStart == .all, isSentenceStart == false { return }
      best = (form, end, wordEnd)
    }
    return best.map {
      Match(
        range: start..<$0.wordEnd, formEnd: $0.end, form: $0.form,
        isAtSentenceStart: isSentenceStart ?? false)
    }
  }

  /// The index itself, or where an ending that is joined to a name there ends; nil where another word
  /// goes on.
  @inline(__always)
  private func wordEnd(
    in text: [UInt8], _ lexicon: NameLexicon, from start: Int, at end: Int
  ) -> Int? {
    guard text.continuesWord(at: end) else { return end }
    return lexicon.endings.isEmpty ? nil : NameEnding.end(in: text, lexicon, from: start, at: end)
  }

  /// The place of an entity among `entities`; nil for one without a form.
  func place(of id: EntityID) -> Int32? {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low] == id ? Int32(low) : nil
  }

  /// Whom a form may mean, in the order of their ids.
  func candidates(of form: Int) -> ArraySlice<Candidate> {
    let range = forms[form].candidates
    return candidates[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

extension NameAutomaton: Equatable {
  /// Whether both find the same forms and take them for the same entities.
  package static func == (a: NameAutomaton, b: NameAutomaton) -> Bool {
    a.sought == b.sought
  }
}
