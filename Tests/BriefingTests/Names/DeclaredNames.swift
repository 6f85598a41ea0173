import Content
import Linking

/// The names and titles that entities declare, asked for many words that are none.
struct DeclaredNames {
  private let names: Names
  /// In lower case. The resolver looks for the nearest name where there is none, which takes its
  /// time; what is not in here it need not be asked.
  private let forms: Set<String>

  init(_ site: Site) {
    names = Names(site)
    forms = Set(
      site.documents.flatMap { [$0.title] + $0.entity.names.map(\.value) }.map {
        $0.lowercased()
      })
  }

  /// The one entity that is called so.
  func entity(named words: String) -> EntityID? {
    guard forms.contains(words.lowercased()), case .found(let id) = names.resolve(words) else {
      return nil
    }
    return id
  }
}
