package import Content
package import Support

extension Site {
  /// Digest of everything that affects how references resolve: front matter, drafts, settings and
  /// copied files; not body text.
  package var meaning: Digest {
    var key = KeyBytes()
    key.append(settings.file.digest)
    for document in leftOut {
      key.append(document.id.description)
      key.append(document.title)
    }
    key.append(copied.count)
    for copied in copied { key.append(copied.file.path) }
    for document in documents {
      key.append(document.declared)
      // What can't be read as a whole may have its names anywhere.
      key.append(document.isComplete ? nil : document.file.digest)
    }
    return key.digest
  }
}

extension DocumentText.Extent {
  /// Whether references into this text still resolve alike, if the front matter is equal.
  package func hasSameParts(as other: DocumentText.Extent) -> Bool {
    anchors == other.anchors && paragraphs == other.paragraphs
  }
}
