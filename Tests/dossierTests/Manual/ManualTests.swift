import Diagnostics
import Foundation
import Pages
import Publishing
import TestSupport
import Testing

struct ManualTests {
  @Test func templatesReadmeIsPrintedFromTheDeclarations() throws {
    let path = "\(Folders.project)/Templates/README.md"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(TemplateManual.text.utf8).write(to: URL(filePath: path))
    }
    let written = String(decoding: try DiskFileSystem().read(path), as: UTF8.self)
    #expect(written == TemplateManual.text, "UPDATE_GOLDENS=1 writes it anew")
  }

  @Test func editorsGuideEndsWithAllMistakes() throws {
    let path = "\(Folders.project)/Content/README.md"
    let guide = String(decoding: try DiskFileSystem().read(path), as: UTF8.self)
    let heading = "## Diagnostics\n\n"
    let start = try #require(guide.range(of: heading))
    let expected = guide[..<start.upperBound] + DiagnosticID.manual
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(expected.utf8).write(to: URL(filePath: path))
    }
    #expect(guide == expected, "UPDATE_GOLDENS=1 writes it anew")
  }
}
