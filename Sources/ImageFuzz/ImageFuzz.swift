import Markdown

@testable import Pages

/// Reads the sizes that mutated heads of images state, and stops the program where one is out of
/// bounds, shown at another width too, or depends on what follows the head.
///
/// Build it with `DOSSIER_FUZZ=1 swift build -c release --sanitize fuzzer -Xswiftc -enable-testing
/// --product ImageFuzz`; run it with `-dict=Sources/ImageFuzz/images.dict` and a copy of
/// `Sources/ImageFuzz/Corpus`, which holds the head of an image of each format.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let image = ImageSize(of: bytes) else { return 0 }
  check(image)
  for width in [1, image.height, ImageSize.longest] {
    if let scaled = image.scaled(toWidth: width) {
      check(scaled)
      precondition(scaled.width == width)
    }
  }
  precondition(ImageSize(of: bytes + [0x20, 0x3C]) == image)
  return 0
}

private func check(_ size: ImageSize) {
  precondition((1...ImageSize.longest).contains(size.width))
  precondition((1...ImageSize.longest).contains(size.height))
}
