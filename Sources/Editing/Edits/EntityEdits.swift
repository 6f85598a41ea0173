package import Content
internal import Diagnostics
internal import Language
package import Support

/// What an editor does to the files of a briefing, as changes that leave everything else as it is. Nil
/// where a file can't be changed safely.
package enum EntityEdits {
  /// Adds a claim to a figure's file.
  package static func claim(_ claim: NewClaim, to figure: InputFile) -> BriefingEdit? {
    FrontMatterEditor(figure)?.adding(record: claim.lines, to: Figure.Keys.claimsKey.name)
      .map { BriefingEdit([$0]) }
  }

  /// A new figure with its first claim. Nil where a file of its slug is there, or none can be made from its
  /// title.
  package static func figure(
    called title: String, unit: String, claiming claim: NewClaim, in site: Site
  ) -> BriefingEdit? {
    FilledDocument(
      .figure, title: title, in: site.settings.language,
      values: [Figure.Keys.unit.name: .text(unit)],
      more: ["\(Figure.Keys.claimsKey.name):"] + FilledKeys.listed(claim.lines)
    ).flatMap { creating($0.file, in: site) }
  }

  /// A new file, as it is. Nil where a document of its id, or with the other ending, is there.
  package static func creating(_ file: InputFile, in site: Site) -> BriefingEdit? {
    guard case .document(let id, _) = ContentPath(file.path),
      !(site.documents + site.leftOut).contains(where: { $0.id == id })
    else { return nil }
    return BriefingEdit(creating: [file])
  }

  /// A new file for an entity; `today` is an EDTF day. Nil where a file of its slug is there, or none
  /// can be made from its title.
  package static func entity(_ kind: Kind, called title: String, today: String, in site: Site)
    -> BriefingEdit?
  {
    NewDocument(kind, title: title, in: site.settings.language, today: today).flatMap {
      creating(InputFile(path: $0.path, bytes: Array($0.text.utf8)), in: site)
    }
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

  /// Lists a number of an article under `ignored`; without a reason, that is still to be written.
  package static func ignoring(
    _ words: String, paragraph: Int, reason: String = Key.placeholder, in article: InputFile
  ) -> BriefingEdit? {
    let lines = [
      "\(Article.Ignored.Keys.paragraph.name): \(paragraph)",
      "\(Article.Ignored.Keys.text.name): \(YAMLText.quoted(words))",
      "\(Article.Ignored.Keys.reason.name): \(YAMLText.quoted(reason))",
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
