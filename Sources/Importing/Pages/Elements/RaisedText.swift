internal import Language
internal import Markdown
import Support

/// A text that the page sets above or below its line, and the mark of a note: written so that it isn't
/// read as the last digits of the number before it.
enum RaisedText {
  typealias Run = (bytes: [UInt8], places: [Int])

  /// `10<sup>6</sup>` has digits of their own; the number of a note that is no more than a link gets
  /// brackets. `last` is the byte before it, and `elements` are those it is in, the innermost first.
  static func of(
    _ run: Run, after last: UInt8?, in elements: some Sequence<PageElement>
  ) -> Run {
    guard let last, (1...16).contains(run.bytes.count) else { return run }
    let around = elements.prefix { inner.contains($0.name) || PageSums.isInline($0.name) }
    if let element = around.first(where: { $0.raise != nil }), let raise = element.raise {
      let isOfFormula = inner.contains(element.name)
      let isNumber =
        last != UInt8(ascii: " ") && (element.raisesSigns || run.bytes.contains(where: \.isDigit))
        && !run.bytes.contains(where: { "[(".utf8.contains($0) })
      return isNumber || isOfFormula ? raised(run, raise, isFirst: last.isDigit) : run
    }
    let digits = run.bytes.filter { !$0.isHTMLSpace }
    guard around.contains(where: \.isNoteLink), (1...4).contains(digits.count),
      digits.allSatisfy(\.isDigit),
      !" [(#".utf8.contains(last), let start = run.places.first, let end = run.places.last
    else { return run }
    return (
      [UInt8(ascii: "[")] + digits + [UInt8(ascii: "]")],
      [start] + zip(run.bytes, run.places).filter { !$0.0.isHTMLSpace }.map { $0.1 } + [end]
    )
  }

  /// Elements of a formula that hold no more than a part of its line.
  private static let inner: Set = ["mn", "mo", "mi", "mrow", "mtext", "mstyle"]

  /// Whether all of a raised text is a number, its sign included.
  static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || $0.isWhitespace || "+-−–‑.,".contains($0) }
  }

  /// A dash in front of a number is its sign.
  private static func raised(_ run: Run, _ raise: PageElement.Raise, isFirst: Bool) -> Run {
    var raised: Run = ([], [])
    var index = 0
    while index < run.bytes.count {
      let (sign, length) = run.bytes.scalar(at: index)
      let isMinus = isFirst && index == 0 && "–‑".unicodeScalars.contains(sign)
      let written: Character = isMinus ? "−" : Character(sign)
      let small = raise == .above ? written.raised : written.lowered
      let bytes = Array(String(small ?? Character(sign)).utf8)
      raised.bytes += bytes
      raised.places += [Int](repeating: run.places[index], count: bytes.count)
      index += length
    }
    return raised
  }
}
