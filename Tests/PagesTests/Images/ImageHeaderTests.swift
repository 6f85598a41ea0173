import Content
import Diagnostics
import Markdown
import Support
import TestTexts
import Testing

@testable import Pages

struct ImageHeaderTests {
  private func bytes(_ parts: [any Sequence<UInt8>]) -> [UInt8] { parts.flatMap { Array($0) } }

  private func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0x89] + "PNG\r\n\u{1A}\n".utf8 + [0, 0, 0, 13] + "IHDR".utf8
      + [0, 0, 1, width, 0, 0, 0, height]
  }

  /// A JPEG of 300 by 200 before it is turned.
  private func jpeg(orientation: UInt8?, isLittle: Bool = false) -> [UInt8] {
    var file: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
    if let orientation {
      let tiff: [UInt8] =
        isLittle
        ? Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0]
        : Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]
      file += [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
    }
    return file + [0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 3]
  }

  @Test func sizesOfAllFormatsAreRead() {
    let files: [(String, [UInt8], Int, Int)] = [
      ("PNG", png(44, 200), 300, 200),
      ("GIF", Array("GIF89a".utf8) + [44, 1, 200, 0], 300, 200),
      ("JPEG", jpeg(orientation: nil), 300, 200),
      ("JPEG upright", jpeg(orientation: 3), 300, 200),
      ("JPEG lying", jpeg(orientation: 6), 200, 300),
      ("JPEG lying, little-endian", jpeg(orientation: 8, isLittle: true), 200, 300),
      (
        "WebP lossy",
        Array("RIFF____WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 44, 1, 200, 0], 300,
        200
      ),
      (
        "WebP lossless", Array("RIFF____WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x31, 0],
        300, 200
      ),
      (
        "WebP extended",
        Array("RIFF____WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0], 300, 200
      ),
      (
        "AVIF",
        [0, 0, 0, 20] + "ftypavif".utf8 + [0, 0, 0, 20] + "ispe".utf8
          + [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200], 300, 200
      ),
      ("SVG pixels", Array("<svg width='300px' height=\"200\" viewBox='0 0 1 1'>".utf8), 300, 200),
      ("SVG box", Array("<?xml?><svg\nviewBox=\"0 0 300.5,200\" width=\"100%\">".utf8), 300, 200),
    ]
    for (format, bytes, width, height) in files {
      #expect(ImageSize(of: bytes) == ImageSize(width: width, height: height), "\(format)")
    }
  }

  @Test func whatStatesNoSizeHasNone() {
    let whole = [png(44, 200), jpeg(orientation: 6), Array("<svg viewBox='0 0 9 9'>".utf8)]
    for file in whole {
      for end in file.indices.dropLast() { #expect(ImageSize(of: Array(file[..<end])) == nil) }
    }
    for text in ["", "x", "<svg>", "<svg width='1em' height='2em'>", "<svg viewBox='0 0 0 9'>"] {
      #expect(ImageSize(of: Array(text.utf8)) == nil)
    }
  }

  /// D13
  @Test(arguments: [
    "<!-- Made from <svg width='1' height='2'> --><svg width='400' height='200'>",
    "<?x <svg width='1' height='2'>?><svg width='400' height='200'/>",
    "<!DOCTYPE svg [<!ENTITY a '<svg width=\"1\" height=\"2\">'> <!-- ]> -->]>\n<svg width='400' height='200'>",
    "\u{FEFF}<svg:svg title='>' data-width='1' width = '400px' height='200'>",
  ])
  func theFirstElementsSizeIsRead(svg: String) {
    #expect(ImageSize(of: Array(svg.utf8)) == ImageSize(width: 400, height: 200))
  }

  /// B2
  @Test func sizesHaveOneBound() {
    let longest = ImageSize.longest
    #expect(ImageSize(width: longest, height: 1) != nil)
    #expect(ImageSize(width: 1, height: longest + 1) == nil)
    #expect(ImageSize(width: 1, height: longest)?.scaled(toWidth: 300) == nil)
    #expect(ImageSize(width: 600, height: 400)?.scaled(toWidth: 300)?.height == 200)
    for size in ["9223372036854775807", "4294967295", "0", "-1"] {
      #expect(ImageSize(of: Array("<svg width='1' height='\(size)'>".utf8)) == nil)
    }
    let png: [UInt8] = [0x89] + "PNG\r\n\u{1A}\n".utf8 + [0, 0, 0, 13] + "IHDR".utf8
    #expect(ImageSize(of: png + [0, 0, 0, 1, 0x80, 0, 0, 0]) == nil)
    let briefing = TestBriefing([
      "notes/n.md":
        "---\ntitle: N\ndate: 2020\n---\n![[a.svg|A map|300]]\n\n![[b.svg|A map|300]]\n",
      "notes/a.svg": "<svg width='1' height='2147483647'/>",
      "notes/b.svg": "<svg width='1' height='2147483648'/>",
    ])
    #expect(briefing.diagnostics.map(\.id) == [.unusableImage, .unusableImage])
  }

  @Test func anImageAloneWithATitleIsAFigure() {
    let svg = "<svg viewBox='0 0 30 20'/>"
    let briefing = TestBriefing([
      "notes/n.md": """
      ---
      title: N
      date: 2020
      ---
      ![A *red* map & key](a%20b.svg "Where it is")

      Beside ![a "map"](<a b.svg> "Tip") words.

      ![Alone](../people/c.svg)
      """,
      "notes/a b.svg": svg, "people/c.svg": svg,
    ])
    #expect(briefing.diagnostics == [])
    let words = briefing.words(of: Page("notes/n.html", .entity(EntityID(.note, "n"))))
    let size = "width=\"30\" height=\"20\" loading=\"lazy\">"
    #expect(
      words.contains(
        "<figure><img src=\"a%20b.svg\" alt=\"A red map &amp; key\" \(size)\n"
          + "<figcaption>Where it is</figcaption></figure>"))
    #expect(
      words.contains(
        "<p>Beside <img src=\"a%20b.svg\" alt=\"a &quot;map&quot;\" title=\"Tip\" \(size) words.</p>"
      ))
    #expect(words.contains("<p><img src=\"../people/c.svg\" alt=\"Alone\" \(size)</p>"))
  }
}
