import Content
import Diagnostics
import Markdown
import Support

/// What `look` in `site.yml` adds to the site: a stylesheet, and images that pages refer to.
struct SiteLook: Sendable {
  /// The declarations that follow the templates' own; empty where there are none.
  let stylesheet: [UInt8]
  let logo: (path: String, size: ImageSize)?
  let icon: String?
  let shareImage: String?

  /// Reports images that aren't there.
  init(_ briefing: Briefing, into diagnostics: inout [Diagnostic]) {
    let look = briefing.site.settings.look
    stylesheet = Array(Self.css(look).utf8)
    icon = Self.path(of: look.icon, in: briefing, into: &diagnostics)
    shareImage = Self.path(of: look.shareImage, in: briefing, into: &diagnostics)
    logo = Self.path(of: look.logo, in: briefing, into: &diagnostics).flatMap { path in
      briefing.images[path].map { (path, $0) }
    }
  }

  /// Nil where the templates' own is all.
  var stylesheetPath: String? {
    stylesheet.isEmpty ? nil : Routes.asset("look.css", digest: Digest(of: stylesheet))
  }

  /// What pages show of it.
  var key: [String] {
    [
      stylesheetPath, icon, shareImage, logo?.path,
      logo.map { "\($0.size.width) \($0.size.height)" },
    ].map { $0 ?? "" }
  }

  private static func css(_ look: Look) -> String {
    let rules = [
      look.accent.map { "@media not print{:root{--link:\($0.text)}}" },
      look.darkAccent.map {
        "@media not print and (prefers-color-scheme:dark){:root{--link:\($0.text)}}"
      },
      look.font.map { ":root{--text:var(--\($0.rawValue))}" },
    ]
    return rules.compactMap(\.self).map { $0 + "\n" }.joined()
  }

  private static func path(
    of stated: Located<String>?, in briefing: Briefing, into diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let stated else { return nil }
    let site = briefing.site
    let files = site.copied.filter { !$0.isPublishedWhereShown }
    if let file = files.first(where: { $0.file.path == "Content/\(stated.value)" }),
      briefing.images[file.outputPath] != nil
    {
      return file.outputPath
    }
    let names = files.map { String($0.file.path.dropFirst("Content/".count)) }
    diagnostics.append(
      Diagnostic(
        .invalidLook, "'\(stated.value)' is not an image in 'Content/static/'",
        at: site.settings.file.location(of: stated.range),
        suggestion: nearest(to: stated.value, among: names).map { "did you mean \(writing: $0)?" }))
    return nil
  }
}
