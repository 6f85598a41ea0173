internal import Glibc

/// A colour of the sRGB space.
package struct Colour: Hashable, Sendable {
  /// From 0 to 255 each.
  private let red, green, blue: Int

  /// `#1c5d99`, or `#159` for `#115599`.
  package init?(_ text: String) {
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard text.hasPrefix("#"), digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: (red, green, blue) = (digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      (red, green, blue) = (
        digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5]
      )
    default: return nil
    }
  }

  private init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// `#1c5d99`
  package var text: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The ratio that WCAG 2 defines, from 1 to 21.
  package func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private var luminance: Double {
    let parts = [red, green, blue].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The nearest colour on the way to black or white with enough contrast to each paper for text.
  package func legible(on papers: [Colour], towards end: Colour) -> Colour {
    for part in 0...100 {
      let mixed = Colour(
        (red * (100 - part) + end.red * part) / 100,
        (green * (100 - part) + end.green * part) / 100,
        (blue * (100 - part) + end.blue * part) / 100)
      if mixed.isLegible(on: papers) { return mixed }
    }
    return end
  }

  /// Whether text in it has a contrast of 4.5 to each paper.
  package func isLegible(on papers: [Colour]) -> Bool {
    papers.allSatisfy { contrast(with: $0) >= 4.5 }
  }

  /// `#000000`
  package static let black = Colour(0, 0, 0)
  /// `#ffffff`
  package static let white = Colour(255, 255, 255)
}
