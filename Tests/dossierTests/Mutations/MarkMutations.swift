import Content
import Diagnostics
import Support

/// Breaks the marks and the text of bodies, and files as wholes.
struct MarkMutations {
  private var typo: Typo
  private(set) var mutations: [Mutation] = []

  init(_ files: [InputFile], seed: UInt64) {
    typo = Typo(seed: seed)
    for file in files {
      guard case .document(let id, _) = ContentPath(file.path) else { continue }
      spoil(file)
      rename(file, id.kind)
      guard file.path.hasSuffix(".md"),
        let fence = file.bytes[4...].firstRange(of: Array("\n---\n".utf8))
      else { continue }
      breakBody(file, fence.upperBound)
    }
  }

  private mutating func breakBody(_ file: InputFile, _ start: Int) {
    let text = file.text(start..<file.bytes.count)
    guard !text.contains("`"), !text.isEmpty else { return }
    for match in text.matches(of: /\[\[([^\]|#\\]+)(#[^\]|]+)?(\|[^\]]*)?\]\]/) {
      let target = file.range(match.output.1, in: text, from: start)
      mistypeTarget(file, target)
      let open = target.lowerBound - 2
      let end = file.range(match.output.0, in: text, from: start).upperBound
      mutations.append(Mutation("open mark", file, end - 2..<end, [], .malformedMark, offset: open))
      let isEmbed = open > 0 && file.bytes[open - 1] == UInt8(ascii: "!")
      mutations.append(
        Mutation(
          "empty mark", file, open..<end, Array("[[]]".utf8), .malformedMark,
          offset: isEmbed ? open - 1 : open))
      if let fragment = match.output.2 {
        breakFragment(file, file.range(fragment.dropFirst(), in: text, from: start))
      }
    }
    for match in text.matches(of: /@([a-z0-9-]+), para\. (\d+)/) {
      breakCitation(
        file, file.range(match.output.1, in: text, from: start),
        file.range(match.output.2, in: text, from: start))
    }
    breakText(file, start, text)
  }

  private mutating func mistypeTarget(_ file: InputFile, _ target: Range<Int>) {
    let written = file.text(target)
    let name = String(written.split(separator: ":").last ?? "")
    for count in 1...2 where count == 1 || name.count >= Typo.shortestOfTwo {
      guard let typed = typo.of(name, count: count) else { continue }
      mutations.append(
        Mutation(
          "mark, \(count)", file, target, written.dropLast(name.count) + typed, .unknownReference,
          meant: name))
    }
  }

  private mutating func breakFragment(_ file: InputFile, _ fragment: Range<Int>) {
    guard let typed = typo.of(file.text(fragment), count: 1) else { return }
    mutations.append(
      Mutation(
        "fragment", file, fragment, typed, .unknownFragment, meant: "#\(file.text(fragment))"))
  }

  private mutating func breakCitation(
    _ file: InputFile, _ slug: Range<Int>, _ number: Range<Int>
  ) {
    for count in 1...2 {
      guard let typed = typo.of(file.text(slug), count: count) else { continue }
      mutations.append(
        Mutation(
          "citation, \(count)", file, slug, typed, .unknownReference, meant: file.text(slug)))
    }
    // `, para. ` before it.
    let words = number.lowerBound - 6..<number.lowerBound
    mutations += [
      Mutation(
        "cited paragraph", file, number, Array("99".utf8), .unknownParagraph,
        offset: words.lowerBound),
      Mutation("cited page", file, words, "page ", .malformedMark),
    ]
  }

  /// After the first paragraph that is plain words.
  private mutating func breakText(_ file: InputFile, _ start: Int, _ text: String) {
    guard !file.path.contains("draft"),
      let match = text.firstMatch(of: /(?:^|\n\n)([A-Z][A-Za-z ,.]+)/)
    else { return }
    let end = file.range(match.output.1, in: text, from: start).upperBound
    guard end == file.bytes.count || file.bytes[end] == UInt8(ascii: "\n") else { return }
    let here = end..<end
    mutations += [
      Mutation("raw HTML", file, here, " <b>x</b>", .rawHTML, place: 1),
      Mutation("unknown footnote", file, here, "[^nowhere]", .unknownFootnote),
      Mutation(
        "unused footnote", file, here, "\n\n[^nobody]: A word.\n", .unusedFootnote, place: 2),
      Mutation("embed in text", file, here, " ![[about]]", .misplacedEmbed, place: 1),
      Mutation("unsafe link", file, here, " [x](javascript:x)", .brokenLink, place: 5),
      Mutation("open mark at the end", file, here, " [[x", .malformedMark, place: 1),
      Mutation(
        "conflict", file, here, "\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n", .mergeConflict, place: 1),
    ]
  }

  /// What breaks any file.
  private mutating func spoil(_ file: InputFile) {
    let bytes = file.bytes
    for part in [2, 3] where bytes.count / part > 5 {
      let lines = file.lines.map(\.lowerBound).filter { $0 > 3 && $0 >= bytes.count / part }
      if let place = lines.first {
        mutations.append(
          Mutation("encoding", file, place..<place, [0xE4], .invalidUTF8, offset: place))
      }
    }
    guard let fence = bytes[4...].firstRange(of: Array("\n---\n".utf8)) else { return }
    let closing = fence.lowerBound + 1
    // Front matter ends where something is that is no key.
    let rest = file.lines.first {
      $0.lowerBound >= closing + 4 && file.text($0).prefixMatch(of: /[a-z_]+:( |\n)|[ #-]/) == nil
    }
    mutations.append(
      Mutation(
        "open front matter", file, closing..<closing + 4, [], .unclosedFrontMatter,
        offset: (rest?.lowerBound ?? bytes.count) - 4))
    mutations.append(
      Mutation("no front matter", file, 0..<4, [], .missingFrontMatter, offset: 0))
    mutations.append(
      Mutation(
        "text before front matter", file, 0..<0, Array("\n".utf8), .missingFrontMatter, offset: 1))
  }

  private mutating func rename(_ file: InputFile, _ kind: Kind) {
    guard let folder = kind.folder, let name = file.path.split(separator: "/").last,
      !name.hasPrefix("index")
    else { return }
    for count in 1...2 where count == 1 || folder.count >= Typo.shortestOfTwo {
      guard let typed = typo.of(folder, count: count) else { continue }
      mutations.append(
        Mutation(
          "folder, \(count)", file, renamed: "Content/\(typed)/\(name)", .misplacedFile,
          meant: folder))
    }
    mutations.append(
      Mutation(
        "deep", file, renamed: "Content/\(folder)/deep/\(name)", .misplacedFile, meant: nil))
    let stem = String(name.prefix { $0 != "." })
    mutations.append(
      Mutation(
        "file name", file,
        renamed: "Content/\(folder)/\(stem.uppercased())\(name.dropFirst(stem.count))",
        .misplacedFile,
        meant: stem))
    mutations.append(
      Mutation(
        "ending", file, renamed: "Content/\(folder)/\(stem).docx", .misplacedFile, meant: nil))
  }
}

extension InputFile {
  /// Where a piece of the text that starts at a byte is in the file.
  fileprivate func range(_ piece: Substring, in text: String, from start: Int) -> Range<Int> {
    let before = start + text[..<piece.startIndex].utf8.count
    return before..<before + piece.utf8.count
  }
}
