internal import Diagnostics
internal import Support

/// How the built-in templates look on a site: `look` in `site.yml`.
package struct Look: Sendable {
  /// What texts are set in.
  package enum Font: String, CaseIterable, Sendable {
    case serif, sans
  }

  /// Of links and controls on light paper.
  package let accent: Colour?
  /// The same on dark paper; made from `accent` where it isn't stated.
  package let darkAccent: Colour?
  /// Nil for what the templates set.
  package let font: Font?
  /// Paths below `Content/`, as they are written.
  package let logo, icon, shareImage: Located<String>?
  /// A line at the foot of each page.
  package let footer: String?

  /// The colours of the built-in stylesheet behind texts.
  package static let papers = (
    light: ["#fffaf3", "#f7efe3"].compactMap(Colour.init),
    dark: ["#17181b", "#222429"].compactMap(Colour.init)
  )

  /// Wrong colours are reported, and left out.
  init(_ fields: Fields?, in file: InputFile, into diagnostics: inout [Diagnostic]) {
    accent = Self.colour(
      fields?[Keys.accent], on: ("light", Self.papers.light), .black, in: file, into: &diagnostics)
    let stated = Self.colour(
      fields?[Keys.accentDark], on: ("dark", Self.papers.dark), .white, in: file, into: &diagnostics
    )
    darkAccent = stated ?? accent?.legible(on: Self.papers.dark, towards: .white)
    font = fields?[Keys.font]
    logo = fields?[Keys.logo]
    icon = fields?[Keys.icon]
    shareImage = fields?[Keys.shareImage]
    footer = fields?[Keys.footer]?.value
  }

  private static func colour(
    _ stated: Located<String>?, on paper: (name: String, colours: [Colour]), _ end: Colour,
    in file: InputFile, into diagnostics: inout [Diagnostic]
  ) -> Colour? {
    guard let stated else { return nil }
    let place = file.location(of: stated.range)
    guard let colour = Colour(stated.value) else {
      diagnostics.append(
        Diagnostic(
          .invalidLook,
          "a colour must have six hexadecimal digits after '#', not '\(stated.value)'",
          at: place, suggestion: "write it in quotes, such as \"#0b566f\""))
      return nil
    }
    guard colour.isLegible(on: paper.colours) else {
      diagnostics.append(
        Diagnostic(
          .invalidLook,
          "text in '\(stated.value)' is hard to read on \(paper.name) paper: its contrast is below 4.5",
          at: place,
          suggestion:
            "write \(writingYAML: "\"\(colour.legible(on: paper.colours, towards: end).text)\"")"))
      return nil
    }
    return colour
  }

  /// The keys of `look`.
  enum Keys {
    static let accent = TypedKey.text("accent", "the colour of links on light paper, as #0b566f")
    static let accentDark = TypedKey.text(
      "accent_dark", "the same on dark paper; by default made from 'accent'")
    static let font = TypedKey<Font>.choice("font", "what texts are set in")
    static let logo = TypedKey.text("logo", "an image beside the title: static/logo.svg")
    static let icon = TypedKey.text("icon", "the icon of the site in a browser: static/icon.svg")
    static let shareImage = TypedKey.text(
      "share_image", "the image of pages that are shared elsewhere: static/share.png")
    static let footer = TypedKey.text("footer", "a line at the foot of each page")

    static let all = [
      accent.key, accentDark.key, font.key, logo.key, icon.key, shareImage.key, footer.key,
    ]
  }
}
