internal import Language

/// Labels of host names in ASCII (RFC 3492, RFC 5891).
enum Punycode {
  /// A label in lower case as the name system has it: itself where it is ASCII, else `xn--…`.
  static func ascii(_ label: String) -> String {
    let composed = label.lowercased().map(composed).joined()
    guard composed.utf8.contains(where: { $0 >= 0x80 }) else { return composed }
    return "xn--" + encoded(composed.unicodeScalars.map { Int($0.value) })
  }

  /// A letter with its marks in one scalar, where there is one.
  private static func composed(_ character: Character) -> String {
    guard !character.isASCII else { return String(character) }
    return ComposedLetters.scalar(of: String(character)).map { String($0) } ?? String(character)
  }

  /// RFC 3492, section 6.3.
  private static func encoded(_ scalars: [Int]) -> String {
    let basic = scalars.filter { $0 < 0x80 }
    var output = basic.compactMap { UInt8(exactly: $0) }
    if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
    var (lowest, delta, bias, handled) = (0x80, 0, 72, basic.count)
    while handled < scalars.count, let next = scalars.filter({ $0 >= lowest }).min() {
      delta += (next - lowest) * (handled + 1)
      lowest = next
      for scalar in scalars {
        if scalar < lowest { delta += 1 }
        guard scalar == lowest else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      lowest += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static let base = 36
  private static let (least, most) = (1, 26)

  /// A number of variable length, its digits `a` to `z` and `0` to `9`.
  private static func append(_ number: Int, bias: Int, to output: inout [UInt8]) {
    var rest = number
    var position = base
    while true {
      let threshold = min(max(position - bias, least), most)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)
  }

  /// RFC 3492, section 6.1.
  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var steps = 0
    while rest > (base - least) * most / 2 {
      rest /= base - least
      steps += base
    }
    return steps + (base - least + 1) * rest / (rest + 38)
  }
}
