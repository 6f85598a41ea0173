import Preview

/// What the desk is in a browser: a page, its style and its scripts, all of them files of ours.
enum Client {
  /// The paths of the desk, as `Request.path` has them; no page of a briefing can have one.
  static let page = ".dossier/desk"
  static let work = ".dossier/desk/do/"

  /// Nil where something else is asked for.
  static func answer(to request: Request) -> Answer? {
    guard let path = request.path, path == page || path.hasPrefix("\(page)/") else { return nil }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .refusal(
        405, "the desk's page answers GET and HEAD only", headers: ["Allow": "GET, HEAD"])
    }
    let name = path == page ? "desk.html" : String(path.dropFirst(page.utf8.count + 1))
    guard let bytes = files[name] else { return .refusal(404, "there is nothing at this address") }
    let answer = Answer.file(bytes, type: ContentType.of(name), to: request)
    return request.method == "HEAD" ? answer.head : answer
  }

  private static let files = [
    "desk.html": PackageResources.desk_html, "desk.css": PackageResources.desk_css,
    "desk.js": PackageResources.desk_js, "ask.js": PackageResources.ask_js,
    "page.js": PackageResources.page_js, "completion.js": PackageResources.completion_js,
    "form.js": PackageResources.form_js, "marks.js": PackageResources.marks_js,
    "documents.js": PackageResources.documents_js, "worklist.js": PackageResources.worklist_js,
  ]
}
