/// A text in which each place that looks like a name says whom it means: `{Berg|anna-berg}`, or
/// `{Berg|-}` where it is nobody's name. A third part says why the rules err there:
/// `{Berg|anna-berg|the surname stands first}`. In a table `=>` takes the place of the first bar.
struct LabelledText {
  /// A place in the text.
  struct Label: Hashable {
    let range: Range<Int>
    /// The slug; nil for nobody.
    let entity: String?
    /// Why the rules err here.
    let reason: String?
  }

  /// Without the labels, in UTF-8.
  let text: [UInt8]
  let labels: [Label]

  init(_ written: String) {
    var text: [UInt8] = []
    var labels: [Label] = []
    for piece in written.split(separator: "{", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: "}") else {
        text += piece.utf8
        continue
      }
      let parts = piece[..<end].replacing("=>", with: "|").split(separator: "|")
      let start = text.count
      text += parts[0].utf8
      labels.append(
        Label(
          range: start..<text.count, entity: parts[1] == "-" ? nil : String(parts[1]),
          reason: parts.count > 2 ? String(parts[2]) : nil))
      text += piece[piece.index(after: end)...].utf8
    }
    self.text = text
    self.labels = labels
  }
}
