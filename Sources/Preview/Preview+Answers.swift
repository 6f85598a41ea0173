internal import Pages

extension Preview {
  /// What a public server would answer, and besides it what the script on the pages asks for.
  package func answer(to request: Request) -> Answer {
    let answer = answerToGet(request)
    return request.method == "HEAD" ? answer.head : answer
  }

  private func answerToGet(_ request: Request) -> Answer {
    guard request.host.map(LoopbackHost.isNamed) ?? true else {
      return .refusal(421, "the preview answers to 'localhost' only")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .refusal(405, "the preview answers GET and HEAD only", headers: ["Allow": "GET, HEAD"])
    }
    guard let asked = RequestPath(parsing: request.rawPath)?.path else {
      return .refusal(400, "this is not the address of a page")
    }
    return asked.hasPrefix(".dossier/") ? own(asked, to: request) : page(asked, to: request)
  }

  /// The reserved addresses; no page can have them, since a build passes over hidden files.
  private func own(_ path: String, to request: Request) -> Answer {
    switch path {
    case ReloadScript.path:
      .file(ReloadScript.bytes, type: ContentType.of(path), to: request)
    case ReloadScript.stylePath:
      .file(ReloadScript.style, type: ContentType.of(path), to: request)
    case ".dossier/diagnostics":
      .file(panel.html, type: ContentType.of("diagnostics.html"), to: request)
    case Worksheet.path:
      .file(worksheet.html, type: ContentType.of("worklist.html"), to: request)
    case ".dossier/events":
      .states(of: String(ofKey: "page", inQuery: request.rawQuery) ?? Routes.front)
    default: .refusal(404, "there is nothing at this address")
    }
  }

  private var worksheet: Worksheet {
    Worksheet(served?.briefing, site: fullPath)
  }

  private func page(_ asked: String, to request: Request) -> Answer {
    let path = Self.file(at: withoutBase(asked))
    served?.prepare(for: path)
    guard let served else {
      let script = ReloadScript.element(for: state(of: asked))
      return .file(
        panel.page(with: script), type: ContentType.of("diagnostics.html"), status: 500, to: request
      )
    }
    if served.contains(path) { return file(path, status: 200, to: request) }
    if !path.isEmpty, served.contains("\(path)/index.html") {
      return .redirect(to: request.rawPath + "/")
    }
    return file(path, status: 404, to: request)
  }

  /// The page at an output path, or the site's 404 page in its place.
  private func file(_ path: String, status: Int, to request: Request) -> Answer {
    let shown = status == 404 ? Routes.notFound : path
    let bytes = served?.page(at: shown)?.bytes ?? []
    let type = ContentType.of(shown)
    guard type.hasPrefix("text/html") else {
      return .file(bytes, type: type, status: status, to: request)
    }
    let element = ReloadScript.element(for: state(of: path))
    return .file(
      ReloadScript.page(bytes, with: element), type: type, status: status, to: request)
  }

  /// The 404 page's addresses start with the path of the site's URL, so a page is found there too.
  private func withoutBase(_ path: String) -> String {
    guard let served, !served.contains(Self.file(at: path)) else { return path }
    let base = served.basePath.dropFirst()
    if path + "/" == base { return "" }
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }

  /// The file that is shown for a folder's address.
  private static func file(at path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : path
  }
}
