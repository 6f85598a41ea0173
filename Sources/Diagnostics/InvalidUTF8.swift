import Support

extension InputFile {
  /// The error of a text that is not UTF-8 (Unicode 16, section 3.9), at its first wrong bytes.
  package var encodingDiagnostic: Diagnostic? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return Diagnostic(
        .invalidUTF8, "the file is not valid UTF-8 here",
        at: location(of: error.byteOffsets),
        suggestion: "save the file as UTF-8")
    }
  }
}
