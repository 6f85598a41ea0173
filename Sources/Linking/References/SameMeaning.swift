package import Content
package import Support

extension Site {
  /// Digest of everything that affects how references resolve and which names are found: what front matter says
  /// of that, drafts, settings and copied files; not body text, nor the titles of what isn't sought (`titles`).
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
      key.append(document.linkable)
      // What can't be read as a whole may have its names anywhere.
      key.append(document.isComplete ? nil : document.file.digest)
    }
    return key.digest
  }

  /// Digest of the titles and names that aren't sought in texts, by which references may name what has them.
  package var titles: Digest {
    var key = KeyBytes()
    for document in documents where !document.entity.isSought {
      document.entity.appendNames(to: &key)
    }
    return key.digest
  }

  /// Digest of all front matter.
  package var declared: Digest {
    var key = KeyBytes()
    for document in documents { key.append(document.declared) }
    return key.digest
  }
}

extension DocumentText.Extent {
  /// Whether references into this text still resolve alike, if the front matter is equal.
  package func hasSameParts(as other: DocumentText.Extent) -> Bool {
    anchors == other.anchors && paragraphs == other.paragraphs
  }
}
