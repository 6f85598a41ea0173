package import Content
import Support

/// The key or value of front matter that is at a place.
struct YAMLPlace {
  /// The names of the keys that lead to it, the outermost first.
  let path: [String]
  /// The declaration of the last key; nil for one that isn't declared.
  let key: Key?
  /// Where the last key is written.
  let keyRange: Range<Int>
  /// Nil where the place is the key's own.
  let value: Located<String>?
  /// The mapping that the key is in.
  private let record: [(key: Located<String>, value: YAMLNode)]

  /// Of the value, or of the key.
  var range: Range<Int> { value?.range ?? keyRange }

  /// The article that the same mapping names.
  var source: Located<String>? {
    for pair in record {
      guard SourceParagraph.keys(required: true).first?.name == pair.key.value,
        case .scalar(let text) = pair.value
      else { continue }
      return text
    }
    return nil
  }

  /// Whether the key names a paragraph of an article.
  var isParagraph: Bool { key?.isParagraph == true }

  /// Nil where no key or value is at the place.
  init?(at offset: Int, in root: YAMLNode?, _ keys: [Key]) {
    guard case .mapping(let pairs, _)? = root else { return nil }
    self.init(at: offset, in: pairs, keys, [])
  }

  private init?(
    at offset: Int, in pairs: [(key: Located<String>, value: YAMLNode)], _ keys: [Key],
    _ outer: [String]
  ) {
    for pair in pairs {
      let key = keys.first { $0.name == pair.key.value }
      let path = outer + [pair.key.value]
      if pair.key.range.touches(offset) {
        (self.path, self.key, keyRange, value, record) = (path, key, pair.key.range, nil, pairs)
        return
      }
      for node in pair.value.members {
        if case .scalar(let text) = node, text.range.touches(offset) {
          (self.path, self.key, keyRange, value, record) = (path, key, pair.key.range, text, pairs)
          return
        }
        if case .mapping(let inner, _) = node,
          let found = YAMLPlace(at: offset, in: inner, key?.type.keys ?? [], path)
        {
          self = found
          return
        }
      }
    }
    return nil
  }
}

extension Key {
  /// Whether its value is the number of a paragraph of an article.
  var isParagraph: Bool {
    name == SourceParagraph.keys(required: true).last?.name
      || name == Article.Removed.Keys.after.name
  }
}

extension YAMLNode {
  /// The members of a list, or the value alone.
  fileprivate var members: [YAMLNode] {
    if case .sequence(let members, _) = self { members.flatMap(\.members) } else { [self] }
  }
}

extension KeyType {
  /// The keys of a mapping that is its value, or a member of it; none where it has no mappings.
  package var keys: [Key] {
    switch self {
    case .record(let keys), .textOrRecord(let keys): keys
    case .list(let element): element.keys
    case .reference: [EntityReference.words.key]
    default: []
    }
  }

  /// Whether it is a mapping of keys that are declared.
  package var isRecord: Bool {
    switch self {
    case .record, .textOrRecord: true
    default: false
    }
  }

  /// What a member of the list is; itself where it is no list.
  package var element: KeyType {
    if case .list(let element) = self { element } else { self }
  }
}
