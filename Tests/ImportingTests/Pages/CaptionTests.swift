import Importing
import Support
import Testing

/// Captions that no element marks as such.
struct CaptionTests {
  private func removed(_ line: String) throws -> Bool {
    let page = """
      <html><body><h1>Harbour crane to be moved</h1><div>
      <p>The crane has stood on the quay since 1931, and will be taken apart in the second week of May.</p>
      \(line)
      <p>The museum has a place for it beside the boat hall, where its jib will reach over the water.</p>
      </div></body></html>
      """
    let article = try ImportedArticle(
      InputFile(path: "x.html", bytes: Array(page.utf8)), keeping: [])
    #expect(article.passages.count == (article.removed.isEmpty ? 3 : 2), "\(article.passages)")
    return article.removed.map(\.kind) == [.credit]
  }

  /// The sign of a credit ends it, in any of the languages.
  @Test(arguments: [
    "The crane in 1961. Photo: Ada Quill", "Der Kran im Hafen, 1961. Foto: Ada Quill/dpa",
    "La grue en 1961. Photo : Ada Quill", "La grúa en el muelle. Fotografía: Ada Quill",
    "Кран на причале. Фото: Ада Квилл", "1961年のクレーン。写真：山田太郎", "码头上的起重机。图片：王小明",
  ])
  func creditEndsACaption(line: String) throws {
    #expect(try removed("<p>\(line)</p>"))
  }

  @Test(arguments: [
    "<p><img src=a.jpg></p><p><em>The crane as it was in the year of the flood.</em></p>",
    "<p><img src=a.jpg><i>The crane as it was in the year of the flood.</i></p>",
    "<div><picture><img src=a.jpg></picture></div><p><small>The crane in 1961</small></p>",
  ])
  func lineInItalicsBelowAnImageIsItsCaption(lines: String) throws {
    #expect(try removed(lines))
  }

  @Test(arguments: [
    "<p>Prices fell by three in a hundred over the year, the office says. Source: the office</p>",
    "<p><img src=a.jpg></p><p>The crane has been the sign of the harbour for ninety years now.</p>",
    "<p><em>Nobody wanted it to go, and yet all of us knew that it would have to.</em></p>",
    "<p><img src=a.jpg></p><p><em>Nobody</em> wanted it to go, and yet all knew that it would.</p>",
  ])
  func sentencesOfTheTextStay(lines: String) throws {
    #expect(try !removed(lines))
  }
}
