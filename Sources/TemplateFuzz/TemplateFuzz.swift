import Diagnostics
import Pages
import Support
import Templates

/// Checks and renders a mutated template, and stops the program if a value's markup gets through.
///
/// The input is up to three files, separated by lines `===`: the page, an include, a layout. Build it
/// with `DOSSIER_FUZZ=1 swift build -c release --sanitize fuzzer --product TemplateFuzz`; run it
/// with `-dict=Sources/TemplateFuzz/templates.dict` and a copy of `Sources/TemplateFuzz/Corpus`.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  let main = input.starts(with: "<?xml".utf8) ? "page.xml" : "page.html"
  let files = zip([main, "part.html", "layout.html"], parts(of: input)).map {
    InputFile(path: "Templates/\($0)", bytes: $1)
  }
  var diagnostics: [Diagnostic] = []
  let set = TemplateSet(
    parsing: files, contexts: [main: RecordType(of: FuzzPage.self)], into: &diagnostics)
  for diagnostic in diagnostics {
    precondition(diagnostic.location.offset <= size)
    precondition(!diagnostic.text.isEmpty)
  }
  guard !diagnostics.hasErrors else { return 0 }
  var page: [UInt8] = []
  set.render(main, Record(of: FuzzPage()), page: "page", into: &page, diagnostics: &diagnostics)
  precondition(contains(input, FuzzPage.mark) || !contains(page, FuzzPage.mark))
  return 0
}

private func parts(of input: [UInt8]) -> [[UInt8]] {
  let separator = Array("\n===\n".utf8)
  var parts: [[UInt8]] = [[]]
  var index = 0
  while index < input.count {
    if parts.count < 3, input[index...].starts(with: separator) {
      parts.append([])
      index += separator.count
    } else {
      parts[parts.count - 1].append(input[index])
      index += 1
    }
  }
  return parts
}

private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
  bytes.indices.contains { bytes[$0...].starts(with: part) }
}
