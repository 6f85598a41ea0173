package import Diagnostics
package import Language
package import Support

/// All templates of a site, checked and compiled: a value that renders records.
package struct TemplateSet: Sendable {
  private let programs: [String: Compiled]
  private let files: [String: InputFile]

  /// A template that is compiled when it is first asked for, if it wasn't before.
  private final class Compiled: Sendable {
    private let program: Once<Program>
    private let make: @Sendable () -> Program

    init(_ program: Program) {
      self.program = Once(program)
      make = { program }
    }

    init(_ make: @escaping @Sendable () -> Program) {
      program = Once()
      self.make = make
    }

    var value: Program { program(make) }
  }

  /// Checks every template and reports all errors in all of them.
  ///
  /// `contexts` gives the type of the record that a template is rendered with. A file that is not
  /// in it is a layout or an include: its syntax is checked alone, the rest in each place that
  /// uses it. `folder` is dropped from the files' paths to make the templates' names. Where the files are known to
  /// have no errors, a template is compiled once it is asked for.
  package init(
    parsing files: [InputFile], in folder: String = "Templates/", contexts: [String: RecordType],
    areSound: Bool = false, into diagnostics: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    var templates: [String: TemplateSyntax] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      let name = file.path.hasPrefix(folder) ? String(file.path.dropFirst(folder.count)) : file.path
      templates[name] = TemplateSyntax(parsing: file, name: name, into: &found)
      found += [file.encodingDiagnostic, Self.control(in: file)].compactMap(\.self)
    }
    var programs: [String: Compiled] = [:]
    var tests: [Compiler.DefinedTest: Compiler.DefinedAnswer] = [:]
    for (name, root) in contexts.sorted(by: { $0.key < $1.key }) {
      guard let template = templates[name] else {
        found.append(Self.missing(name, in: folder, among: templates.keys.sorted()))
        continue
      }
      var compiler = Compiler(template, root, templates)
      if areSound {
        programs[name] = Compiled { [compiler] in
          var compiler = compiler
          return compiler.program()
        }
        continue
      }
      programs[name] = Compiled(compiler.program())
      found += compiler.diagnostics
      tests.merge(compiler.definedTests) { $0.merged(with: $1) }
    }
    found += tests.filter { !$0.value.isDefined }.map { Self.neverDefined($0.key, $0.value) }
    diagnostics += Self.once(found)
    self.programs = programs
    self.files = templates.mapValues(\.file)
  }

  /// An error in an include is reported once, though every template that uses it has it.
  private static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Key: Hashable {
      let id: DiagnosticID
      let message: String
      let location: Location
    }
    var seen: Set<Key> = []
    return diagnostics.filter {
      seen.insert(Key(id: $0.id, message: $0.message, location: $0.location)).inserted
    }.sorted()
  }

  /// The first control character that no page has a place for.
  private static func control(in file: InputFile) -> Diagnostic? {
    let place = file.bytes.firstIndex {
      $0 < 0x20 && !"\t\n\u{C}\r".utf8.contains($0) || $0 == 0x7F
    }
    return place.map {
      Diagnostic(
        .controlCharacter, "a control character would be in every page of this template",
        at: file.location(of: $0..<$0 + 1), suggestion: .removal)
    }
  }

  private static func missing(
    _ name: String, in folder: String, among names: [String]
  ) -> Diagnostic {
    let file = InputFile(path: folder + name, bytes: [])
    let near: Suggestion? = nearest(to: name, among: names).map { "did you mean \(writing: $0)?" }
    return Diagnostic(
      .missingTemplate, "there is no template '\(name)'", at: file.wholeLocation, suggestion: near)
  }

  private static func neverDefined(
    _ test: Compiler.DefinedTest, _ answer: Compiler.DefinedAnswer
  ) -> Diagnostic {
    Diagnostic(
      .templateUnknownName, "'\(test.name)' is not defined anywhere this template is used",
      at: test.location, suggestion: answer.suggestion)
  }

  /// Appends the page that a template makes of a record, which must be of the template's type.
  ///
  /// `page` names the page in a diagnostic; the only one is that the page meets a bound. `numbers`
  /// is how the filter `number` writes.
  package func render(
    _ name: String, _ record: Record, page: String, numbers: NumberFormat = .english,
    into output: inout [UInt8], diagnostics: inout [Diagnostic]
  ) {
    guard let program = programs[name]?.value, let file = files[name] else { return }
    var buffer: [UInt8] = []
    swap(&buffer, &output)
    var renderer = Renderer(program, record, numbers, buffer)
    buffer = []
    renderer.run()
    if renderer.isStopped {
      diagnostics.append(
        Diagnostic(
          .templateLimit,
          "the page '\(page)' takes more than \(Renderer.roundLimit) rounds of loops or "
            + "\(Renderer.byteLimit) bytes", at: file.wholeLocation))
    }
    output = renderer.finish()
  }

  /// The template and every layout and include that its bytes depend on, sorted.
  package func dependencies(of name: String) -> [String] {
    programs[name]?.value.dependencies ?? []
  }
}
