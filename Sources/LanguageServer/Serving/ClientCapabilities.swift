internal import Support

/// What a client can do, as far as it matters here.
struct ClientCapabilities: Sendable {
  /// Which of those that it offers positions are counted in.
  let encoding: PositionEncoding
  /// Whether an edit may rename files, and make them.
  let renamesFiles: Bool
  let createsFiles: Bool
  /// Whether edits are lists of documents with their versions.
  let takesVersions: Bool
  let showsMarkdown: Bool
  let nestsSymbols: Bool
  /// The folders that it has open, as paths; none where it names none.
  let folders: [String]

  /// Reads the parameters of `initialize`; what isn't said, a client can't do.
  init(_ params: JSONValue) {
    let capabilities = params["capabilities"]
    let offered =
      capabilities?["general"]?["positionEncodings"]?.elements?.compactMap(\.string) ?? []
    encoding = offered.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    let edits = capabilities?["workspace"]?["workspaceEdit"]
    let operations = edits?["resourceOperations"]?.elements?.compactMap(\.string) ?? []
    renamesFiles = operations.contains("rename")
    createsFiles = operations.contains("create")
    takesVersions = edits?["documentChanges"]?.boolean == true || !operations.isEmpty
    let texts = capabilities?["textDocument"]
    let formats = texts?["hover"]?["contentFormat"]?.elements?.compactMap(\.string) ?? []
    showsMarkdown = formats.contains("markdown")
    nestsSymbols =
      texts?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.boolean == true
    let open = params["workspaceFolders"]?.elements?.compactMap { $0["uri"]?.string } ?? []
    let uris = open.isEmpty ? [params["rootUri"]?.string].compactMap(\.self) : open
    let paths = uris.compactMap(FileAddress.path)
    folders = paths.isEmpty ? [params["rootPath"]?.string].compactMap(\.self) : paths
  }

  /// What the server answers that it can do.
  static func served(_ encoding: PositionEncoding) -> JSONValue {
    .object([
      "positionEncoding": .text(encoding.rawValue),
      "textDocumentSync": .object([
        "openClose": .bool(true), "change": .number(2), "save": .bool(true),
      ]),
      "completionProvider": .object([
        "triggerCharacters": .list(["[", "@", "#", ":", " ", ","].map { .text($0) })
      ]),
      "hoverProvider": .bool(true),
      "definitionProvider": .bool(true),
      "referencesProvider": .bool(true),
      "renameProvider": .object(["prepareProvider": .bool(true)]),
      "documentSymbolProvider": .bool(true),
      "workspaceSymbolProvider": .bool(true),
      "codeActionProvider": .object(["codeActionKinds": .list([.text("quickfix")])]),
      "workspace": .object([
        "fileOperations": .object([
          "willRename": .object([
            "filters": .list([
              .object(["pattern": .object(["glob": .text("**/Content/**/*.{md,txt}")])])
            ])
          ])
        ])
      ]),
    ])
  }
}
