internal import Diagnostics
import Support

/// Templates within templates: layouts, blocks, includes.
extension Compiler {
  /// Compiles the current source with its layouts.
  mutating func expand() {
    let chain = layouts()
    dependencies.formUnion(chain.map(\.syntax.name))
    blocks = [:]
    superBlocks = nil
    for source in chain {
      for (name, block) in source.syntax.blocks {
        blocks[name, default: []].append(BlockUse(syntax: block, source: source))
      }
    }
    checkBlocks(of: chain)
    for source in chain.dropLast() {
      self.source = source
      compile(source.syntax.lead)
      for case .set(let name, let value) in source.syntax.body { set(name, value) }
    }
    if let last = chain.last {
      source = last
      compile(last.syntax.body)
    }
  }

  /// The current source, its layout, that one's layout and so on.
  private mutating func layouts() -> [Source] {
    var chain = [source]
    while let last = chain.last, let layout = last.syntax.layout {
      guard let next = use(layout, of: last, as: "extended") else { return chain }
      chain.append(next)
    }
    return chain
  }

  /// The template of a name, unless it is missing, in use already, or of the other language.
  private mutating func use(_ name: NameSyntax, of user: Source, as word: String) -> Source? {
    guard let syntax = templates[name.text] else {
      report(
        .templateInclude, "there is no template '\(name.text)'", name.range, in: user,
        suggestion: suggestion(for: name.text, among: templates.keys.sorted()))
      return nil
    }
    if let start = user.path.firstIndex(of: name.text) {
      let cycle = (user.path[start...] + [name.text]).joined(separator: "' → '")
      report(
        .templateInclude, "'\(name.text)' would include itself: '\(cycle)'", name.range,
        in: user)
      return nil
    }
    guard syntax.isXML == reader.isXML else {
      report(
        .templateInclude, "XML and HTML templates can't include each other", name.range,
        in: user)
      return nil
    }
    let place = Diagnostic.RelatedLocation(
      "'\(name.text)' is \(word) here", at: user.syntax.file.location(of: name.range))
    return Source(
      syntax: syntax, related: [place] + user.related, path: user.path + [name.text])
  }

  /// A block that no layout has would never be shown.
  private mutating func checkBlocks(of chain: [Source]) {
    for (index, source) in chain.enumerated() {
      let known = Set(chain[(index + 1)...].flatMap { $0.syntax.blocks.keys })
      guard source.syntax.layout != nil, index + 1 < chain.count else { continue }
      for case .block(let block) in source.syntax.body where !known.contains(block.name.text) {
        report(
          .templateUnknownName, "no layout has a block '\(block.name.text)'", block.name.range,
          in: source, suggestion: suggestion(for: block.name.text, among: known.sorted()))
      }
    }
  }

  /// Compiles a template where it is included; the values are those of the names around it.
  mutating func include(_ name: NameSyntax, _ values: [ValueSyntax]) {
    var given: Set<String> = []
    for value in values where !given.insert(value.name.text).inserted {
      report(.templateSyntax, "duplicate name '\(value.name.text)'", value.name.range)
    }
    let checked = values.map { ($0, check($0.value)) }
    guard let next = use(name, of: source, as: "included") else { return }
    let saved = (blocks: blocks, superBlocks: superBlocks)
    part("an include", name.range, end: nil) { compiler in
      for (value, checked) in checked { compiler.assign(value.name, value.value, checked) }
      compiler.scope.topNames = compiler.scope.names
      compiler.scope.isTopLevel = true
      compiler.source = next
      compiler.expand()
    }
    (blocks, superBlocks) = saved
  }

  mutating func block(_ block: BlockSyntax) {
    show((blocks[block.name.text] ?? [])[...], block.name.range)
  }

  /// `{{ super() }}`: the block that this one replaces.
  mutating func superBlock(_ range: Range<Int>) {
    guard let superBlocks else {
      report(.templateSyntax, "'super()' can only be used in a block", range)
      return
    }
    guard !superBlocks.isEmpty else {
      report(.templateSyntax, "no layout has this block, so 'super()' has nothing to print", range)
      return
    }
    show(superBlocks, range)
  }

  private mutating func show(_ uses: ArraySlice<BlockUse>, _ range: Range<Int>) {
    guard let use = uses.first else { return }
    let saved = superBlocks
    part("a block", range, end: use.syntax.end) { compiler in
      compiler.scope.names = compiler.scope.topNames
      compiler.scope.isTopLevel = false
      compiler.source = use.source
      compiler.superBlocks = uses.dropFirst()
      compiler.compile(use.syntax.body)
    }
    superBlocks = saved
  }

  /// Compiles what has a scope of its own, and begins and ends in the same text.
  private mutating func part(
    _ what: String, _ range: Range<Int>, end: Range<Int>?, _ compile: (inout Compiler) -> Void
  ) {
    let saved = (source: source, scope: scope, markup: markup)
    if !markup.isText {
      report(.templateContext, "\(what) can't start in \(markup.description)", range)
      markup = MarkupState()
    }
    let start = markup
    frameCount += 1
    scope.frame = frameCount
    scope.counter = nil
    depth += 1
    if depth > Self.depthLimit {
      stop("templates, blocks and statements nest at most \(Self.depthLimit) deep", range)
    } else {
      compile(&self)
    }
    depth -= 1
    if markup != start, !isStopped {
      // A block's end is in the file that has just been read, an include's in the one around it.
      report(
        .templateContext, "\(what) can't end in \(markup.description)", end ?? range,
        in: end == nil ? saved.source : source)
    }
    (source, scope, markup) = saved
  }
}
