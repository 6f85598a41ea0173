import Foundation
import TestSupport
import Testing

@testable import Templates

@Suite struct TemplateCaseTests {
  /// Among them H3, in `filter/default-of-name-defined-nowhere.case`.
  @Test func everyCaseGivesItsPageOrItsErrors() throws {
    let cases = try TemplateCase.all()
    #expect(cases.count >= 150)
    for item in cases {
      let result = try item.run()
      if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
        try item.update(result)
        continue
      }
      #expect(result.errors == item.errors ?? "", "\(item.name)")
      #expect(result.page == item.expected ?? "", "\(item.name)")
      #expect((item.errors == nil) != (item.expected == nil), "\(item.name)")
    }
  }

  /// The program of Python that renders the cases with Jinja and prints where it differs.
  @Test(.enabled(if: Python.has("jinja2"), "Python's jinja2 is not installed"))
  func jinjaGivesTheSamePages() throws {
    let script = TemplateCase.folder.deletingLastPathComponent().appending(path: "jinja_cases.py")
    let answer = try Python.run([script.path, TemplateCase.folder.path])
    #expect(answer == "")
  }
}

extension TemplateCase {
  /// Writes what came out in place of the last section.
  fileprivate func update(_ result: (page: String, errors: String)) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let sections = ("\n" + text).components(separatedBy: "\n=== ").dropFirst().filter {
      !$0.hasPrefix("expected\n") && !$0.hasPrefix("errors\n")
    }
    let last = result.errors.isEmpty ? "expected\n" + result.page : "errors\n" + result.errors
    let new = (sections + [last]).map { "=== " + $0 }.joined(separator: "\n")
    try new.write(to: url, atomically: true, encoding: .utf8)
  }
}
