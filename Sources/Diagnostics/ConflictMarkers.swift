package import Support

extension InputFile {
  /// The first conflict that a merge has left in the text: lines that start with seven `<`, with
  /// seven `=`, and with seven `>`, in this order, as git writes them.
  package var conflictDiagnostic: Diagnostic? {
    var opening: Range<Int>?
    var isDivided = false
    var line = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if isMarker(of: UInt8(ascii: "<"), line..<end) {
        opening = line..<end
        isDivided = false
      } else if opening != nil, isMarker(of: UInt8(ascii: "="), line..<end) {
        isDivided = true
      } else if let opening, isDivided, isMarker(of: UInt8(ascii: ">"), line..<end) {
        return Diagnostic(
          .mergeConflict, "a merge left a conflict here", at: location(of: opening),
          suggestion: "keep one of the two versions, and remove the lines that mark them")
      }
      line = end + 1
    }
    return nil
  }

  /// Seven of the sign, and then a space or the line's end.
  private func isMarker(of sign: UInt8, _ line: Range<Int>) -> Bool {
    guard line.count >= 7, bytes[line.lowerBound] == sign else { return false }
    guard bytes[line.lowerBound..<line.lowerBound + 7].allSatisfy({ $0 == sign }) else {
      return false
    }
    return line.count == 7 || [0x20, 0x0D].contains(bytes[line.lowerBound + 7])
  }
}
