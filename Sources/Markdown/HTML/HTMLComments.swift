import Support

extension [UInt8] {
  /// What is left of a block of HTML after the comments that it begins with, from one that is not closed on;
  /// empty if it is nothing else.
  var afterComments: ArraySlice<UInt8> {
    var rest = self[...]
    while true {
      let comment = rest.drop(while: \.isSpace)
      // `<!-->` is a whole one.
      guard comment.starts(with: "<!--".utf8),
        let end = comment.dropFirst(2).firstRange(of: Array("-->".utf8))
      else { return comment.isEmpty || comment.starts(with: "<!--".utf8) ? comment : rest }
      rest = self[end.upperBound...]
    }
  }
}
