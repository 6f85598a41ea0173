internal import Publishing
import Support

// MARK: - What the client says

extension LanguageServer {
  /// Takes in what needs no answer; what isn't known, or makes no sense, is ignored.
  func notice(_ method: String, _ params: JSONValue) {
    switch method {
    case "textDocument/didOpen": open(params["textDocument"])
    case "textDocument/didChange": change(params)
    case "textDocument/didClose":
      guard let path = path(in: params) else { return }
      texts[path] = nil
      change()
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": change()
    default: break
    }
  }

  private func open(_ document: JSONValue?) {
    guard let uri = document?["uri"]?.string, let text = document?["text"]?.string else { return }
    if workspace == nil, site == nil, let folder = FileAddress.path(uri).flatMap(Self.briefing) {
      serve(folder)
    }
    guard let path = address.path(of: uri) else { return }
    let version = document?["version"]?.integer ?? 0
    texts[path] = OpenText(uri: uri, path: path, version: version, text)
    // What was shown of the file is shown again, under the client's own address.
    shown[path]?.version = nil
    change()
  }

  private func change(_ params: JSONValue) {
    guard let path = path(in: params), var text = texts[path],
      let changes = params["contentChanges"]?.elements
    else { return }
    let version = params["textDocument"]?["version"]?.integer ?? text.version + 1
    guard text.apply(changes, version: version, client.encoding) else { return }
    texts[path] = text
    change()
  }

  /// The version of the open text that parameters name; nil for others.
  func version(in params: JSONValue) -> Int? {
    path(in: params).flatMap { texts[$0]?.version }
  }

  /// The path of the file that parameters name; nil for one that is not the briefing's.
  func path(in params: JSONValue) -> String? {
    params["textDocument"]?["uri"]?.string.flatMap(address.path)
  }
}

// MARK: - Building

extension LanguageServer {
  /// Something has changed: a build of it begins once it is quiet.
  func change() {
    generation += 1
    check?.cancel()
    guard !isBuilding, workspace != nil else { return }
    isBuilding = true
    Task(priority: .utility) { await self.build() }
  }

  /// Waits until a build is of the latest texts, or none can be made.
  func built() async {
    guard workspace != nil, builtGeneration != generation else { return }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func build() async {
    repeat {
      var before = generation
      repeat {
        before = generation
        do { try await Task.sleep(for: quiet) } catch { break }
      } while before != generation
      await buildOnce()
    } while builtGeneration != generation
    isBuilding = false
    for one in waiting { one.resume() }
    waiting = []
    check = Task(priority: .utility) { await self.checkAll() }
  }

  private func buildOnce() async {
    guard let workspace else { return }
    let generation = generation
    let open = texts.values.map(\.file)
    do throws(FileError) {
      let inputs = try await workspace.inputs().replacing(open)
      let build = await Build(inputs, reusing: latest?.build.memo, indexes: false)
      latest = BuiltTexts(inputs: inputs, build: build, generation: generation)
      builtGeneration = generation
      show(build.diagnostics, and: late.diagnostics(of: inputs))
    } catch {
      // The next change is read with what could not be read now.
      notify("window/logMessage", .object(["type": .number(1), "message": .text("\(error)")]))
      builtGeneration = generation
    }
  }

  /// Renders all pages and looks through all texts, for what `check` reports beside a build's
  /// diagnostics; stops as soon as something changes.
  private func checkAll() async {
    do { try await Task.sleep(for: pause) } catch { return }
    guard let latest, latest.generation == generation else { return }
    guard let all = await latest.allDiagnostics(isWanted: { !Task.isCancelled }) else { return }
    guard latest.generation == generation, !Task.isCancelled else { return }
    late = LateDiagnostics(all, besides: latest.build.diagnostics, latest.inputs)
    show(all)
  }
}
