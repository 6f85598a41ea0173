internal import Editing
internal import Publishing
import Support

extension LanguageServer {
  /// An edit as the client takes it; nil where it can't make or rename the files that it names.
  func editValue(of edit: BriefingEdit) -> JSONValue? {
    guard edit.created.isEmpty || client.createsFiles, edit.renamed.isEmpty || client.renamesFiles
    else { return nil }
    var texts: [(uri: String, version: JSONValue, edits: JSONValue)] = []
    for (path, changes) in Dictionary(grouping: edit.changes, by: \.path).sorted(by: {
      $0.key < $1.key
    }) {
      guard let file = file(at: path) else { return nil }
      let map = PositionMap(file.bytes, client.encoding)
      let edits = changes.map { value(map.range($0.range), $0.text) }
      let version = self.texts[path].map { JSONValue.number($0.version) } ?? .null
      texts.append((uri(of: path), version, .list(edits)))
    }
    guard client.takesVersions else {
      return .object(["changes": .object(texts.map { ($0.uri, $0.edits) })])
    }
    var operations = texts.map { value(of: $0.uri, $0.version, $0.edits) }
    let start = PositionMap([], client.encoding).range(0..<0)
    for file in edit.created {
      let uri = uri(of: file.path)
      operations.append(.object(["kind": .text("create"), "uri": .text(uri)]))
      let text = value(start, String(decoding: file.bytes, as: UTF8.self))
      operations.append(value(of: uri, .null, .list([text])))
    }
    for renaming in edit.renamed {
      operations.append(
        .object([
          "kind": .text("rename"), "oldUri": .text(uri(of: renaming.from)),
          "newUri": .text(address.uri(of: renaming.to)),
        ]))
    }
    return .object(["documentChanges": .list(operations)])
  }

  private func value(_ range: JSONValue, _ text: String) -> JSONValue {
    .object(["range": range, "newText": .text(text)])
  }

  private func value(of uri: String, _ version: JSONValue, _ edits: JSONValue) -> JSONValue {
    .object([
      "textDocument": .object(["uri": .text(uri), "version": version]), "edits": edits,
    ])
  }
}
