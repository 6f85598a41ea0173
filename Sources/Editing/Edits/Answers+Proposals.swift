package import Content
internal import Language
internal import Linking
package import Markdown
internal import Pages
import Support

extension Answers {
  /// The figures that words of an article may belong to, the likeliest first: by their unit, by the words of
  /// their titles, and by a claim of the same value; then those with claims of the same article.
  package func figures(for words: String?, in paragraph: Paragraph, of article: Document)
    -> [Document]
  {
    let text = Self.folded(paragraph.text)
    let language = article.language(in: site.settings)
    let own = Set(TextWord.all(in: paragraph.utf8, of: language).map { Self.folded($0.text) })
    let value = words.flatMap { Self.value(of: $0, language) }
    let ranked = site.documents(of: .figure).compactMap { document -> (Document, Int)? in
      guard let figure = document.entity.figure else { return nil }
      let unit = Self.folded(figure.unit)
      var rank = !unit.isEmpty && text.utf8.firstRange(of: unit.utf8) != nil ? 8 : 0
      let title = TextWord.all(in: Array(document.title.utf8), of: site.settings.language)
      rank += min(3, title.count { $0.text.count > 3 && own.contains(Self.folded($0.text)) })
      let readings = briefing.graph[document.id]?.readings ?? []
      if let value, readings.contains(where: { $0.quantity?.value == value }) { rank += 4 }
      if figure.claims.contains(where: { $0.place.source.value == article.id.slug }) { rank += 1 }
      return rank > 0 ? (document, rank) : nil
    }
    return ranked.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.map(\.0)
  }

  /// What words are read as by themselves; nil where a question remains, or there is no number.
  private static func value(of words: String, _ language: String) -> Rational? {
    let text = Array(words.utf8)
    do throws(Question) {
      return try NumberReader.read(
        in: text, range: text.indices, language: language, figureUnit: "", isExpected: false
      ).value
    } catch {
      return nil
    }
  }
}
