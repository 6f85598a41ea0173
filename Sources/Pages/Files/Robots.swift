import Content

extension SiteSettings {
  /// Robots may read all (RFC 9309), and find the sitemap.
  var robots: [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(url)\(Routes.sitemap)\n".utf8)
  }
}
