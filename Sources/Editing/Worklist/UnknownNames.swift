internal import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
import Support

/// Finds words that look like the names of people or bodies and that no entity goes by: two and
/// more capitalised words together, outside of names that are known.
///
/// Words right before a known name are its title; days and months are no part of a name. A word that
/// begins a sentence counts only where it occurs in small letters nowhere and is none that often does.
struct UnknownNames {
  /// Each form once, where it first occurs.
  let tasks: [Diagnostic]

  init(_ site: Site, _ graph: LinkGraph) {
    let documents = (site.documents(of: .article) + site.documents(of: .note))
    let texts = documents.flatMap { document in document.texts.map { (document, $0) } }
    let small = Set(
      texts.flatMap { $0.1.outline.runs }.flatMap {
        TextWord.all(in: $0.text, of: site.settings.language)
      }.map(\.text)
        .filter { $0.first?.isLowercase == true })
    var places: [String: (first: Location, count: Int)] = [:]
    for (document, text) in texts {
      let known = Self.known(in: text, graph[document.id]?.links ?? [])
      for (index, run) in text.outline.runs.enumerated() where run.kind != .heading {
        let language = document.language(in: site.settings)
        let words = TextWord.all(in: run.text, of: language)
        let lexicon = NameLexicon.of(language)
        for range in Self.names(among: words, besides: known[index] ?? [], small, lexicon) {
          let form = String(decoding: run.text[range], as: UTF8.self)
          let location = text.location(of: run.sourceRange(of: range))
          places[form] = (places[form]?.first ?? location, (places[form]?.count ?? 0) + 1)
        }
      }
    }
    let never = Set(site.documents.flatMap { $0.entity.never.map(\.value) })
    tasks = places.filter { !never.contains($0.key) }.sorted { $0.key < $1.key }.map {
      form, found in
      Diagnostic(
        .unknownName, "no page is called '\(form)'" + Self.times(found.count),
        at: found.first, suggestion: "add a page, or declare it among the 'names' of one")
    }
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "" : ", which occurs \(count) times"
  }

  /// What names and marks cover, by run.
  private static func known(in text: DocumentText, _ links: [Linking.Link]) -> [Int: [Range<Int>]] {
    var known: [Int: [Range<Int>]] = [:]
    for place in links.compactMap(\.place) where place.text == text.place {
      known[place.run, default: []].append(place.range)
    }
    for (index, run) in text.outline.runs.enumerated() {
      known[index, default: []] += run.closed
    }
    return known
  }

  private static func names(
    among words: [TextWord], besides known: [Range<Int>], _ small: Set<String>,
    _ lexicon: NameLexicon
  ) -> [Range<Int>] {
    // By start, none ending before an earlier one.
    var covered: [Range<Int>] = []
    for range in known.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.upperBound > covered.last?.upperBound ?? -1 { covered.append(range) }
    let starts = Set(known.map(\.lowerBound))
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      var end = index
      while end < words.count, isNamePart(words[end], covered, small, lexicon),
        end == index || words[end].range.lowerBound == words[end - 1].range.upperBound + 1
      {
        end += 1
      }
      if end - index >= 2 {
        let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
        let isTitle = starts.contains(range.upperBound + 1)
        if !isTitle { found.append(range) }
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static func isNamePart(
    _ word: TextWord, _ known: [Range<Int>], _ small: Set<String>, _ lexicon: NameLexicon
  ) -> Bool {
    let next = known.partitioningIndex { $0.upperBound > word.range.lowerBound }
    guard word.isCapitalised, next == known.count || !known[next].overlaps(word.range) else {
      return false
    }
    let folded = word.text.lowercased()
    if lexicon.holds(.times, folded) || lexicon.holds(.amounts, folded) { return false }
    // Headings and lines after a colon have capitals at their start, too.
    if lexicon.features.contains(.capitalNouns), lexicon.holds(.openers, folded) { return false }
    return !word.startsSentence || !small.contains(folded) && !lexicon.holds(.openers, folded)
  }
}
