package import Content
internal import Diagnostics
internal import Language
package import Support

/// What an editor does to the files of a briefing, as changes that leave everything else as it is. Nil
/// where a file can't be changed safely.
package enum EntityEdits {
  /// Adds a claim to a figure's file: exact words of a paragraph, with the date of the article and,
  /// where the words occur more than once, which of them is meant.
  package static func claim(
    _ words: String, in article: Document, paragraph: Int, occurrence: Int? = nil,
    to figure: InputFile
  ) -> BriefingEdit? {
    let pair = SourceParagraph.keys(required: true).map(\.name)
    var lines = [
      "\(Claim.Keys.says.name): \(YAMLText.quoted(words))",
      "\(pair[0]): \(ScalarText.plain(article.id.slug))", "\(pair[1]): \(paragraph)",
    ]
    if let date = article.entity.edtfDate, date != .unknown {
      lines.append("\(Claim.Keys.asOf.name): \(date.iso)")
    }
    if let occurrence { lines.append("\(Claim.Keys.occurrence.name): \(occurrence)") }
    return FrontMatterEditor(figure)?.adding(record: lines, to: Figure.Keys.claimsKey.name)
      .map { BriefingEdit([$0]) }
  }

  /// A new file for an entity; `today` is an EDTF day. Nil where a file of its slug is there, or none
  /// can be made from its title.
  package static func entity(_ kind: Kind, called title: String, today: String, in site: Site)
    -> BriefingEdit?
  {
    guard let new = NewDocument(kind, title: title, today: today) else { return nil }
    let documents = site.documents + site.leftOut
    guard case .document(let id, _) = ContentPath(new.path),
      !documents.contains(where: { $0.id == id })
    else { return nil }
    return BriefingEdit(creating: [InputFile(path: new.path, bytes: Array(new.text.utf8))])
  }

  /// Adds a form to the `names` of an entity, or to the longer names that are `never` it.
  package static func name(_ form: String, isNever: Bool = false, to file: InputFile, of kind: Kind)
    -> BriefingEdit?
  {
    let key = isNever ? Entity.Keys.never.name : Entity.Keys.names.name
    guard Keys.of(kind).contains(where: { $0.name == key }) else { return nil }
    return FrontMatterEditor(file)?.adding(form, to: key, after: kind.nameKey)
      .map { BriefingEdit([$0]) }
  }

  /// Lists a number of an article under `ignored`; the reason is still to be written.
  package static func ignoring(_ words: String, paragraph: Int, in article: InputFile)
    -> BriefingEdit?
  {
    let lines = [
      "\(Article.Ignored.Keys.paragraph.name): \(paragraph)",
      "\(Article.Ignored.Keys.text.name): \(YAMLText.quoted(words))",
      "\(Article.Ignored.Keys.reason.name): \(YAMLText.quoted(Key.placeholder))",
    ]
    return FrontMatterEditor(article)?.adding(record: lines, to: Article.Keys.ignored.name)
      .map { BriefingEdit([$0]) }
  }

  /// Takes a key off the list of those whose values were guessed.
  package static func confirming(_ key: Located<String>, in file: InputFile) -> BriefingEdit? {
    FrontMatterEditor(file)?.removing(key, from: Common.Keys.unconfirmed(of: []).name)
      .map { BriefingEdit([$0]) }
  }
}
