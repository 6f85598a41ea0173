internal import Diagnostics
internal import Support

/// The lines `[label]: address` of a text that no link uses, so that they are nowhere on its page.
struct UnusedDefinitions {
  /// Of the file, each to the end of its line.
  private var found: [Range<Int>] = []

  /// `runs` and `links` are the text's. A link whose address is not found leaves one unused, and is
  /// reported itself.
  static func report(
    in parsed: borrowing ParsedText, _ runs: [TextRun], _ links: [Link],
    to reports: inout DiagnosticList
  ) {
    guard !reports.has(.malformedLink) else { return }
    for source in Self(in: parsed, of: reports.file, runs, links).found {
      reports.add(
        .foreignMark, "no link uses this definition, so it is not shown", at: source,
        suggestion: .removal)
    }
  }

  private init(
    in parsed: borrowing ParsedText, of file: InputFile, _ runs: [TextRun], _ links: [Link]
  ) {
    guard parsed.prepared.bytes.holds(.closeBracket, before: UInt8(ascii: ":")) else { return }
    let definitions = LinkDefinitions(in: file)
    guard !definitions.all.isEmpty else { return }
    let used = Set(links.compactMap { definitions.place(of: $0)?.lowerBound })
    let body = parsed.prepared.source(of: parsed.prepared.bytes.indices)
    let shown = Self.shown(parsed, runs).merged
    for definition in definitions.all
    where !used.contains(definition.place.lowerBound) && body.contains(definition.label.lowerBound)
    {
      let next = shown.partitioningIndex { $0.upperBound > definition.label.lowerBound }
      let isShown = next < shown.count && shown[next].contains(definition.label.lowerBound)
      // A footnote's, a citation, or the form in which Markdown has comments: `[//]: # (words)`.
      let isOther =
        file.bytes[definition.label].first.map("^@".utf8.contains) == true
        || ["", "#"].contains(String(decoding: file.bytes[definition.place], as: UTF8.self))
      guard !isShown, !isOther else { continue }
      let end = file.bytes[definition.place.upperBound...].firstIndex(of: .newline)
      found.append(definition.label.lowerBound - 1..<(end ?? file.bytes.count))
    }
  }

  /// What readers see, and what is reported as left out.
  private static func shown(_ parsed: borrowing ParsedText, _ runs: [TextRun]) -> [Range<Int>] {
    var shown = runs.filter { !$0.text.isEmpty }.map { $0.sourceRange(of: $0.text.indices) }
    shown += parsed.prepared.remarks
    for leaf in parsed.leaves where leaf.kind == .code || leaf.kind == .html {
      guard case .node(let node) = leaf.origin, node.startLine <= node.endLine else { continue }
      let first = parsed.lines.content(of: node.startLine).lowerBound
      let last = parsed.lines.content(of: node.endLine).upperBound
      shown.append(parsed.prepared.source(of: first..<max(first, last)))
    }
    return shown
  }
}
