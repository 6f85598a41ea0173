import Foundation
import TestSupport
import Testing

/// What README says to type.
enum Recipe {
  /// The fenced block of README in this language that says this.
  static func block(in language: String, saying words: String) throws -> String {
    let readme = try String(contentsOfFile: "\(Folders.project)/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "\n```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    return try #require(blocks.first { $0.contains(words) }) + "\n"
  }
}
