import Content
import Markdown
import Support

extension Site {
  /// The sizes of the images among its files, by output path.
  var imageSizes: [String: ImageSize] {
    var sizes: [String: ImageSize] = [:]
    for copied in copied { sizes[copied.outputPath] = ImageSize(of: copied.file.bytes) }
    return sizes
  }
}

extension ImageSize {
  /// Reads a file's head; nil where it is no PNG, JPEG, GIF, WebP, AVIF or SVG, or states no size.
  init?(of bytes: [UInt8]) {
    let header = ImageHeader(bytes: bytes)
    guard let size = header.size else { return nil }
    self.init(width: size.width, height: size.height)
  }
}

/// What the head of an image's file states of its size.
private struct ImageHeader {
  typealias Size = (width: Int, height: Int)

  let bytes: [UInt8]

  var size: Size? {
    if has("\u{89}PNG\r\n\u{1A}\n", at: 0) { return big32(16, 20) }
    if has("GIF8", at: 0) { return little16(6, 8) }
    if has("RIFF", at: 0), has("WEBP", at: 8) { return webP }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg }
    if has("ftypavi", at: 4) { return avif }
    return SVGHead(bytes)?.size
  }

  /// Characters up to U+00FF represent bytes.
  private func has(_ text: String, at start: Int) -> Bool {
    bytes.dropFirst(start).starts(with: text.unicodeScalars.lazy.map { UInt8($0.value) })
  }

  private func byte(_ place: Int) -> Int? {
    bytes.indices.contains(place) ? Int(bytes[place]) : nil
  }

  private func big16(_ place: Int) -> Int? {
    byte(place).flatMap { high in byte(place + 1).map { high << 8 | $0 } }
  }

  private func little16(_ place: Int) -> Int? {
    byte(place).flatMap { low in byte(place + 1).map { $0 << 8 | low } }
  }

  private func little24(_ place: Int) -> Int? {
    little16(place).flatMap { low in byte(place + 2).map { $0 << 16 | low } }
  }

  private func big32(_ place: Int) -> Int? {
    big16(place).flatMap { high in big16(place + 2).map { high << 16 | $0 } }
  }

  private func both(_ width: Int?, _ height: Int?) -> Size? {
    width.flatMap { width in height.map { (width, $0) } }
  }

  private func big32(_ width: Int, _ height: Int) -> Size? { both(big32(width), big32(height)) }

  private func little16(_ width: Int, _ height: Int) -> Size? {
    both(little16(width), little16(height))
  }
}

// MARK: - Formats

extension ImageHeader {
  /// RFC 9649: lossy, lossless or extended.
  private var webP: Size? {
    if has("VP8X", at: 12) {
      return both(little24(24).map { $0 + 1 }, little24(27).map { $0 + 1 })
    }
    if has("VP8L", at: 12) {
      guard let low = little16(21), let high = little16(23) else { return nil }
      let bits = high << 16 | low
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard has("VP8 ", at: 12), let size = little16(26, 28) else { return nil }
    return (size.width & 0x3FFF, size.height & 0x3FFF)
  }

  /// The first `ispe` box of the item properties (ISO/IEC 23008-12, 6.5.3).
  private var avif: Size? {
    let name = Array("ispe".utf8)
    return bytes.indices.first { bytes[$0...].starts(with: name) }
      .flatMap { big32($0 + 8, $0 + 12) }
  }

  /// The frame header (ITU T.81, B.2.2), turned as Exif's orientation says.
  private var jpeg: Size? {
    var place = 2
    var isTurned = false
    while let marker = byte(place + 1), byte(place) == 0xFF {
      if marker == 0xFF {
        place += 1
        continue
      }
      if (0xD0...0xD9).contains(marker) || marker == 0x01 {
        place += 2
        continue
      }
      guard let length = big16(place + 2), length >= 2 else { return nil }
      if marker == 0xE1, has("Exif\0\0", at: place + 4) { isTurned = isTurnedByExif(place + 10) }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        guard let size = both(big16(place + 7), big16(place + 5)) else { return nil }
        return isTurned ? (size.height, size.width) : size
      }
      place += 2 + length
    }
    return nil
  }

  /// Whether tag 0x0112 of the first directory of the TIFF at `start` is 5 to 8: lying on a side.
  private func isTurnedByExif(_ start: Int) -> Bool {
    let isLittle = has("II", at: start)
    let short = { (place: Int) in isLittle ? little16(place) : big16(place) }
    guard
      let directory = isLittle
        ? both(little16(start + 4), little16(start + 6)).map({ $0.height << 16 | $0.width })
        : big32(start + 4), let count = short(start + directory)
    else { return false }
    for entry in 0..<count {
      let place = start + directory + 2 + entry * 12
      guard let tag = short(place) else { return false }
      if tag == 0x0112 { return short(place + 8).map((5...8).contains) ?? false }
    }
    return false
  }
}
