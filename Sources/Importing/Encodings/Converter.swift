internal import Glibc

/// Turns bytes of an encoding into UTF-8, by the system's `iconv`.
enum Converter {
  /// A text, and the places of the replacement characters (U+FFFD) in it for what the encoding has
  /// no character for.
  struct Result {
    var text: [UInt8] = []
    var bad: [Int] = []
  }

  /// How many places are noted.
  static let mostPlaces = 200

  /// Nil where the system's library doesn't know the encoding.
  static func decode(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) -> Result? {
    if encoding == .utf8 { return utf8(bytes) }
    let opened = iconv_open("UTF-8", encoding.converter)
    guard let converter = opened, converter != UnsafeMutableRawPointer(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var result = Result()
    var input = Array(bytes)
    input.withUnsafeMutableBytes { source in
      var rest = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let before = left
        let status = step(converter, &rest, &left, into: &result)
        if status == 0 { break }
        // A full buffer isn't an error; anything else is a byte outside the encoding.
        guard status != E2BIG || left == before else { continue }
        if result.bad.count < mostPlaces { result.bad.append(result.text.count) }
        result.text += [0xEF, 0xBF, 0xBD]
        rest = rest.map { $0 + 1 }
        left -= 1
      }
    }
    // What a converter has kept back to see whether a mark follows.
    var (none, nothing): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    _ = step(converter, &none, &nothing, into: &result)
    return result
  }

  /// Converts as much as fits; 0, or the reason it stopped.
  private static func step(
    _ converter: iconv_t, _ rest: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    into result: inout Result
  ) -> Int32 {
    var status: Int32 = 0
    let room = 1 << 14
    result.text += [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var output = buffer.baseAddress.map {
        UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self)
      }
      var space = room
      errno = 0
      if iconv(converter, &rest, &left, &output, &space) == -1 {
        status = errno
      }
      count = room - space
    }
    return status
  }

  /// Each maximal part of a wrong sequence becomes one replacement character (WHATWG Encoding, 8.1).
  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Result {
    var result = Result()
    var rest = bytes
    while !rest.isEmpty {
      let length = soundLength(Array(rest))
      result.text += rest.prefix(length.sound)
      rest = rest.dropFirst(length.sound)
      guard !rest.isEmpty else { break }
      if result.bad.count < mostPlaces { result.bad.append(result.text.count) }
      result.text += [0xEF, 0xBF, 0xBD]
      rest = rest.dropFirst(max(length.wrong, 1))
      // The remaining places are not noted, so there is no need to find each of them.
      if result.bad.count == mostPlaces {
        result.text += Array(String(decoding: rest, as: UTF8.self).utf8)
        break
      }
    }
    return result
  }

  private static func soundLength(_ bytes: [UInt8]) -> (sound: Int, wrong: Int) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return (bytes.count, 0)
    } catch {
      return (error.byteOffsets.lowerBound, error.byteOffsets.count)
    }
  }
}
