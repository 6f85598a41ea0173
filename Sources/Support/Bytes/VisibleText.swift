extension String {
  /// The text as it may be shown in a terminal, a log or a page: what steers a terminal, ends a line
  /// or turns and hides other characters is written as its number, `\u{1B}`, so that nothing in a
  /// name or a quotation can act or pose as something else. Spaces and tabs stay.
  package var withVisibleControls: String {
    guard unicodeScalars.contains(where: \.isInvisibleControl) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isInvisibleControl {
        shown.append(contentsOf: scalar.spelled.unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// `\u{202E}`
  fileprivate var spelled: String {
    "\\u{\(String(value, radix: 16, uppercase: true))}"
  }
}

extension Unicode.Scalar {
  /// Whether it isn't seen but acts on other characters: a control character (C0, C1,
  /// U+007F), a line or paragraph separator, or one that turns the direction of writing, hides, or
  /// tags. Joiners, which letters of many scripts need, are none.
  package var isInvisibleControl: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
