import Content
import Diagnostics
import Linking

/// Reads a mutated file as part of a small briefing, and stops the program where a mistake is told
/// at a place that does not exist.
///
/// An input is a path below `Content/`, a line break, and the file's bytes. `make fuzz` builds it
/// and runs it from the files of `Content/`.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: data, count: size)
  let parts = input.split(
    separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let path = String(validating: parts[0], as: UTF8.self) else { return 0 }
  let file = InputFile(path: "Content/\(path)", bytes: Array(parts[1]))
  var diagnostics: [Diagnostic] = []
  var settings = SiteSettings(
    parsing: InputFile(path: SiteSettings.path, bytes: Array("title: a\nurl: https://a.b\n".utf8)),
    into: &diagnostics)
  precondition(diagnostics.isEmpty)
  var documents = others
  switch ContentPath(file.path) {
  case .settings: settings = SiteSettings(parsing: file, into: &diagnostics)
  case .document(let id, let introduces):
    documents.append(
      Document(parsing: file, as: id, introduces: introduces, into: &diagnostics))
  case .passedOver, .copied, .misplaced: return 0
  }
  let site = Site(
    settings: settings, documents: documents, copied: [], includesDrafts: true,
    into: &diagnostics)
  let names = Names(site)
  let linked = site.documents.map { LinkedDocument($0, in: site, names, into: &diagnostics) }
  let graph = LinkGraph(site, linked, into: &diagnostics)
  for document in site.documents(of: .figure) {
    guard let figure = document.entity.figure else { continue }
    _ = FigureComparison(figure, in: site, graph)
  }
  for diagnostic in diagnostics where diagnostic.location.path == file.path {
    precondition(diagnostic.location.offset <= file.bytes.count)
    precondition(!diagnostic.text.isEmpty)
  }
  return 0
}

/// What the file can refer to, name and cite.
private let others: [Document] = [
  ("articles/a.txt", .article, "title: A\ndate: 2020\n", "About 12,000 crowns, says Mara Olsen."),
  ("people/mara-olsen.md", .person, "name: Mara Olsen\nnames: [Olsen]\n", "![[cost]]"),
  ("topics/arden.md", .topic, "name: Arden\ntype: place\n", "A town."),
  ("events/fire.md", .event, fire, "[[Mara Olsen]] was there."),
  (
    "figures/cost.md", .figure,
    "title: Cost\nunit: crowns\nclaims: [{says: 'About 12,000', source: a, paragraph: 1}]\n", "It."
  ),
].map { path, kind, keys, body in
  let file = InputFile(path: "Content/\(path)", bytes: Array("---\n\(keys)---\n\(body)\n".utf8))
  var diagnostics: [Diagnostic] = []
  let slug = path.split(separator: "/")[1].split(separator: ".")[0]
  let document = Document(
    parsing: file, as: EntityID(kind, String(slug)), introduces: nil, into: &diagnostics)
  precondition(diagnostics.isEmpty, diagnostics[0].text)
  return document
}

private let fire =
  "title: Fire\ndate: 2020\nstatus: happened\nsources: [{source: a, paragraph: 1}]\n"
