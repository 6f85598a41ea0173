package import Content
package import Support

extension Site {
  /// Stands for all that decides which entity is meant by whatever is written, or what is wrong with
  /// it: front matter, drafts and the files that are copied, whatever the texts.
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
      key.append(document.isSound ? nil : document.file.digest)
    }
    return key.digest
  }
}

extension TextPart.Extent {
  /// Whether what a reference to a part of the document comes to is the same, if the front matter is.
  package func hasSameParts(as other: TextPart.Extent) -> Bool {
    anchors == other.anchors && paragraphs == other.paragraphs
  }
}
