internal import Content
package import Diagnostics
internal import Language
internal import Linking
internal import Markdown
import Support

/// One thing that can be done about a diagnostic.
package struct QuickFix: Sendable {
  /// What it does, as a list of such shows it.
  package let title: String
  /// Ways to do it, the best first; the first is right after which nothing new is reported.
  package let ways: [BriefingEdit]
  /// Whether the diagnostic is gone afterwards, rather than replaced by a placeholder.
  package let settles: Bool

  fileprivate init(_ title: String, _ ways: [BriefingEdit?], settles: Bool = true) {
    self.title = title
    self.ways = ways.compactMap(\.self)
    self.settles = settles
  }
}

extension Answers {
  /// What can be done about a diagnostic of the file as it is now; `today` is an EDTF day.
  package func quickFixes(for diagnostic: Diagnostic, today: String) -> [QuickFix] {
    guard diagnostic.location.path == file.path else { return [] }
    var fixes = suggested(by: diagnostic)
    switch diagnostic.id {
    case .unclaimedNumber: fixes += claims(of: diagnostic)
    case .unknownName, .unknownReference: fixes += newEntities(for: diagnostic, today)
    case .doubtfulName: fixes += longerNames(for: diagnostic)
    case .unconfirmed:
      let key = read?.document.common.unconfirmed.first {
        $0.range.lowerBound == diagnostic.location.offset
      }
      if let key {
        fixes.append(
          QuickFix(
            "confirm '\(key.value)', and remove it from the list",
            [EntityEdits.confirming(key, in: file)]
          ))
      }
    default: break
    }
    return fixes.filter { !$0.ways.isEmpty }
  }

  /// The bytes that a diagnostic marks; nil for the file as a whole.
  private func marked(_ location: Location) -> Range<Int>? {
    location.line > 0 ? location.range(in: file.bytes) : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }
}

// MARK: - Suggestions

extension Answers {
  private func suggested(by diagnostic: Diagnostic) -> [QuickFix] {
    guard let suggestion = diagnostic.suggestion else { return [] }
    if let path = suggestion.newPath {
      return [
        QuickFix(
          "move the file to '\(path)'",
          [BriefingEdit(renaming: [.init(from: file.path, to: path)])])
      ]
    }
    guard let range = marked(diagnostic.location) else { return [] }
    return suggestion.replacements.map { words in
      let words = diagnostic.id == .ambiguousReference ? labelled(words, in: range) : words
      let change = TextChange(file.path, range, written(words, in: range))
      return QuickFix(
        words.isEmpty
          ? "remove '\(Self.excerpt(text(range), 40))'" : "write '\(Self.excerpt(words, 60))'",
        [BriefingEdit([change])])
    }
  }

  /// An id in the place of the words of a mark: readers go on seeing the words. Where the mark has a label,
  /// is none that takes one, or is in a table, whose cells a bar would split, the id alone.
  private func labelled(_ id: String, in range: Range<Int>) -> String {
    let bytes = file.bytes
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    guard bytes[start..<range.lowerBound].suffix(2).elementsEqual("[[".utf8),
      bytes[range.upperBound..<end].starts(with: "]]".utf8),
      !bytes[start..<range.lowerBound].suffix(3).elementsEqual("![[".utf8),
      !bytes[start..<end].contains(UInt8(ascii: "|"))
    else { return id }
    return "\(id)|\(text(range))"
  }

  /// Words as they are written in the place of others: between the same quotation marks of YAML.
  private func written(_ words: String, in range: Range<Int>) -> String {
    guard let bounds = FrontMatterBounds(of: file), bounds.yaml.contains(range.lowerBound),
      let first = file.bytes[range].first, "\"'".utf8.contains(first), !words.isEmpty,
      let own = words.utf8.first, !"\"'[".utf8.contains(own)
    else { return words }
    return ScalarText.replacing(Located("", at: range), in: file, with: words) ?? words
  }
}

// MARK: - Work

extension Answers {
  private func claims(of diagnostic: Diagnostic) -> [QuickFix] {
    guard let article = read?.document, let range = marked(diagnostic.location),
      let paragraph = article.body.outline.paragraphs.first(where: {
        $0.source.contains(range.lowerBound)
      })
    else { return [] }
    let claims = Self.widened(range, in: file, within: paragraph.source).map {
      NewClaim(text($0), in: article, paragraph: paragraph.number)
    }
    let figures = figures(for: text(range), in: paragraph, of: article).prefix(5).map { figure in
      QuickFix(
        "claim '\(text(range))' in '\(figure.title)'",
        claims.map { EntityEdits.claim($0, to: figure.file) })
    }
    let unit = Self.word(
      after: range, in: file, within: paragraph.source, article.language(in: site.settings))
    let new = unit.map { unit in
      let title = unit.prefix(1).uppercased() + unit.dropFirst()
      return QuickFix(
        "claim '\(text(range))' in a new figure '\(title)'",
        claims.map { EntityEdits.figure(called: title, unit: unit, claiming: $0, in: site) })
    }
    return figures + [new].compactMap(\.self) + [
      QuickFix(
        "ignore '\(text(range))'",
        [EntityEdits.ignoring(text(range), paragraph: paragraph.number, in: file)], settles: false)
    ]
  }

  /// The word right after a number, which may be what it counts.
  private static func word(
    after range: Range<Int>, in file: InputFile, within bounds: Range<Int>, _ language: String
  ) -> String? {
    let rest = Array(file.bytes[range.upperBound..<bounds.upperBound])
    guard let word = TextWord.all(in: rest, of: language).first?.range,
      rest[..<word.lowerBound].allSatisfy({ $0 == .space })
    else { return nil }
    return String(decoding: rest[word], as: UTF8.self)
  }

  /// The number, and the number with the words beside it that may belong to it: the shortest that can be
  /// read is right.
  private static func widened(_ range: Range<Int>, in file: InputFile, within bounds: Range<Int>)
    -> [Range<Int>]
  {
    var starts = [range.lowerBound]
    for _ in 0..<2 {
      let before = file.bytes[bounds.lowerBound..<(starts.last ?? 0)]
      guard before.last == .space else { break }
      let word = before.dropLast().lastIndex { $0.isSpace }.map { $0 + 1 } ?? bounds.lowerBound
      starts.append(word)
    }
    var ends = [range.upperBound]
    let after = file.bytes[range.upperBound..<bounds.upperBound]
    if after.first == .space {
      ends.append(
        after.dropFirst().firstIndex { $0.isSpace || ",.;:".utf8.contains($0) } ?? bounds.upperBound
      )
    }
    return ends.flatMap { end in starts.map { $0..<end } }
  }

  private func newEntities(for diagnostic: Diagnostic, _ today: String) -> [QuickFix] {
    guard let range = marked(diagnostic.location) else { return [] }
    var kinds: [Kind] = [.person, .topic]
    if diagnostic.id == .unknownReference {
      let place = read.flatMap { YAMLPlace(at: range.lowerBound, in: $0.frontMatter.root, keys) }
      switch place?.key?.type.element {
      case .reference(let own)?: kinds = own
      // A source is imported, and `site.yml` names what there is.
      case .source?, .text?: return []
      default: kinds = [.note, .person, .topic, .event, .figure]
      }
    }
    let title = text(range).trimmingCharacters("\"'")
    let isCited = range.lowerBound > 0 && file.bytes[range.lowerBound - 1] == UInt8(ascii: "@")
    // A mark as a whole is none that only misses its page.
    guard !title.isEmpty, !title.hasPrefix("["), !isCited, !ContentPath.isImage(title) else {
      return []
    }
    return kinds.map { kind in
      QuickFix(
        "make \(kind.withArticle) '\(title)'",
        [EntityEdits.entity(kind, called: title, today: today, in: site)], settles: false)
    }
  }

  /// A name with the capitalised words beside it, as a name of the entity or as none.
  private func longerNames(for diagnostic: Diagnostic) -> [QuickFix] {
    guard let range = marked(diagnostic.location), let long = longer(range), let read,
      let id = DoubtfulNames.entity(at: range, in: read, of: site, names),
      let document = site[id]
    else { return [] }
    return [true, false].map { isNever in
      QuickFix(
        isNever ? "'\(long)' is never \(document.id)" : "'\(long)' is a name of \(document.id)",
        [EntityEdits.name(long, isNever: isNever, to: document.file, of: document.id.kind)])
    }
  }

  private func longer(_ range: Range<Int>) -> String? {
    guard let read else { return nil }
    for run in read.document.body.outline.runs {
      let source = run.sourceRange(of: run.text.indices)
      guard source.contains(range.lowerBound) else { continue }
      let words = TextWord.all(in: run.text, of: read.document.language(in: site.settings))
      let own = words.indices.filter { run.sourceRange(of: words[$0].range).overlaps(range) }
      guard var first = own.first, var last = own.last else { return nil }
      let joins = { (a: Int, b: Int) in
        words[b].range.lowerBound == words[a].range.upperBound + 1
          && run.text[words[a].range.upperBound] == .space
      }
      while first > 0, words[first - 1].isCapitalised, joins(first - 1, first) { first -= 1 }
      while last + 1 < words.count, words[last + 1].isCapitalised, joins(last, last + 1) {
        last += 1
      }
      guard first < own[0] || last > own[own.count - 1] else { return nil }
      return String(
        decoding: run.text[words[first].range.lowerBound..<words[last].range.upperBound],
        as: UTF8.self)
    }
    return nil
  }
}

extension String {
  /// Without some characters at either end.
  fileprivate func trimmingCharacters(_ characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
