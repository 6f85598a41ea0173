package import Content
internal import Diagnostics

extension Site {
  /// Whether whatever is written means the same entity in both, or has the same fault: front matter,
  /// drafts and the files that are copied are the same, whatever the texts.
  package func namesMeanTheSame(as other: Site) -> Bool {
    settings.file.isSame(as: other.settings.file) && drafts == other.drafts
      && copied.elementsEqual(other.copied) { $0.file.path.utf8.elementsEqual($1.file.path.utf8) }
      && documents.count == other.documents.count
      && zip(documents, other.documents).allSatisfy { $0.isNamed(as: $1) }
  }
}

extension Document {
  fileprivate func isNamed(as other: Document) -> Bool {
    isIdentical(to: other)
      || file.path.utf8.elementsEqual(other.file.path.utf8) && isTitled == other.isTitled
        && isSound == other.isSound && frontMatter == other.frontMatter
  }

  /// Whether what a reference to a part of it comes to is the same for both.
  package func hasSameParts(as other: Document) -> Bool {
    anchors == other.anchors
  }
}
