internal import Content
internal import Diagnostics
internal import Editing
internal import Publishing
import Support

extension LanguageServer {
  /// Whether what is asked must be known of the latest texts.
  static func waits(_ method: String) -> Bool {
    switch method {
    case "textDocument/references", "textDocument/prepareRename", "textDocument/rename",
      "textDocument/codeAction", "textDocument/definition", "workspace/symbol",
      "workspace/willRenameFiles":
      true
    default: false
    }
  }

  /// What a request is answered with.
  func result(of method: String, _ params: JSONValue) async throws(ResponseError) -> JSONValue {
    switch method {
    case "textDocument/completion": try completion(params)
    case "textDocument/hover": try hover(params)
    case "textDocument/definition": try definition(params)
    case "textDocument/references": try references(params)
    case "textDocument/prepareRename": try prepareRename(params)
    case "textDocument/rename": try await rename(params)
    case "textDocument/documentSymbol": try documentSymbols(params)
    case "textDocument/codeAction": try await codeActions(params)
    case "workspace/symbol": try workspaceSymbols(params)
    case "workspace/willRenameFiles": try await willRename(params)
    default: throw ResponseError(.methodNotFound, "no method is called '\(method)'")
    }
  }

  /// What a place in one of the briefing's files is answered from.
  struct Asked {
    let answers: Answers
    let map: PositionMap
    let offset: Int
  }

  /// Nil for a file that is not the briefing's, and before the first build.
  func asked(_ params: JSONValue) throws(ResponseError) -> Asked? {
    guard let position = Position(params["position"]) else {
      throw ResponseError(.invalidParams, "'position' needs 'line' and 'character', from 0")
    }
    guard let answers = try answers(params) else { return nil }
    let map = PositionMap(answers.file.bytes, client.encoding)
    return Asked(answers: answers, map: map, offset: map.offset(of: position))
  }

  func answers(_ params: JSONValue) throws(ResponseError) -> Answers? {
    guard let uri = params["textDocument"]?["uri"]?.string else {
      throw ResponseError(.invalidParams, "'textDocument' needs a 'uri'")
    }
    guard let path = address.path(of: uri), let latest, let briefing = latest.build.briefing,
      let file = file(at: path)
    else { return nil }
    return Answers(about: file, in: briefing)
  }

  /// A file as the client has it open, else as it was built.
  func file(at path: String) -> InputFile? {
    texts[path]?.file ?? latest?.inputs.file(at: path)
  }

  func uri(of path: String) -> String { texts[path]?.uri ?? address.uri(of: path) }

  private func location(_ place: FilePlace) -> JSONValue? {
    guard let file = file(at: place.path) else { return nil }
    return .object([
      "uri": .text(uri(of: place.path)),
      "range": PositionMap(file.bytes, client.encoding).range(place.range),
    ])
  }
}

// MARK: - Questions

extension LanguageServer {
  private func completion(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let asked = try asked(params) else { return .null }
    let found = asked.answers.completions(at: asked.offset, today: today)
    let typed = { (range: Range<Int>) in
      String(
        decoding: asked.answers.file.bytes[range.lowerBound..<max(asked.offset, range.lowerBound)],
        as: UTF8.self)
    }
    return .object([
      // More letters make another list.
      "isIncomplete": .bool(true),
      "items": .list(
        found.enumerated().map { index, item in
          item.value(order: index, typed: typed(item.range), range: asked.map.range(item.range))
        }),
    ])
  }

  private func hover(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let asked = try asked(params), let hover = asked.answers.hover(at: asked.offset) else {
      return .null
    }
    return .object([
      "contents": .object([
        "kind": .text(client.showsMarkdown ? "markdown" : "plaintext"),
        "value": .text(client.showsMarkdown ? hover.markdown : hover.plainText),
      ]),
      "range": asked.map.range(hover.range),
    ])
  }

  private func definition(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let asked = try asked(params), let place = asked.answers.declaration(at: asked.offset)
    else {
      return .null
    }
    return location(place) ?? .null
  }

  private func references(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let asked = try asked(params) else { return .null }
    let includes = params["context"]?["includeDeclaration"]?.boolean ?? false
    guard let places = asked.answers.references(at: asked.offset, includingDeclaration: includes)
    else {
      return .null
    }
    return .list(places.compactMap(location))
  }

  private func documentSymbols(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let answers = try answers(params) else { return .null }
    let map = PositionMap(answers.file.bytes, client.encoding)
    let symbols = answers.symbols
    guard client.nestsSymbols else {
      return .list(symbols.flatMap { flat($0, in: "") })
    }
    return .list(symbols.map { $0.value(map) })
  }

  private func workspaceSymbols(_ params: JSONValue) throws(ResponseError) -> JSONValue {
    guard let query = params["query"]?.string else {
      throw ResponseError(.invalidParams, "'query' is missing")
    }
    guard let latest, let briefing = latest.build.briefing else { return .null }
    let none = InputFile(path: "", bytes: [])
    let symbols = Answers(about: none, in: briefing).symbols(matching: query)
    return .list(symbols.flatMap { flat($0, in: "") })
  }

  private func flat(_ symbol: Symbol, in container: String) -> [JSONValue] {
    let own = FilePlace(symbol.extent.path, symbol.place)
    let value = location(own).map { location in
      JSONValue.object([
        "name": .text(symbol.name), "kind": .number(symbol.sort.number), "location": location,
        "containerName": container.isEmpty ? .text(symbol.detail) : .text(container),
      ])
    }
    return [value].compactMap(\.self) + symbol.parts.flatMap { flat($0, in: symbol.name) }
  }
}
