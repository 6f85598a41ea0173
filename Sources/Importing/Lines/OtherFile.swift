internal import Support

/// A file of text whose form isn't a page's, nor that of a text dump or Markdown.
enum OtherFile {
  case pdf, richText, json, message

  init?(_ file: InputFile) {
    let head = file.bytes.prefix(4096)
    if PDFText.isOne(file.bytes) {
      self = .pdf
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if let first = head.first(where: { !$0.isHTMLSpace }), "{[".utf8.contains(first),
      JSONValue(parsing: file.bytes[...]) != nil
    {
      self = .json
    } else if Self.isMessage(String(decoding: head, as: UTF8.self)),
      !SavedArchive.isOne(file.path, file.bytes)
    {
      self = .message
    } else {
      return nil
    }
  }

  /// What to do instead.
  var advice: String {
    switch self {
    case .pdf: "it is a PDF, which 'dossier import' reads through pdftotext"
    case .richText: "it is in Rich Text Format (RTF): save it as text or HTML"
    case .json: "it is JSON, data for programs: save the page itself"
    case .message: "it is an e-mail: save its text alone, or as HTML"
    }
  }

  /// Whether a text begins with the lines that mail has before its own, of which servers write some.
  private static func isMessage(_ text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix { !$0.isEmpty }
    let keys = lines.filter { $0.first?.isLetter ?? false }
      .map { $0.prefix { $0 != ":" }.lowercased() }
    return keys.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") } }
      && keys.contains { ["received", "message-id", "return-path", "delivered-to"].contains($0) }
      && keys.contains("from") && keys.count >= 3
  }
}
