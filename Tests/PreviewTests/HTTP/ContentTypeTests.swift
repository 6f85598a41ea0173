import Testing

@testable import Preview

struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a/b.JPG", "image/jpeg"),
    ("feed.xml", "application/xml"), ("data/claims.csv", "text/csv; charset=utf-8"),
    ("a.b/CNAME", "application/octet-stream"), ("odd.zzz", "application/octet-stream"),
    ("", "application/octet-stream"), ("trailing.", "application/octet-stream"),
  ])
  func nameShowsTheType(path: String, type: String) {
    #expect(ContentType.of(path) == type)
  }
}
