import Foundation
import Publishing
import TestSupport
import Testing

/// What `ARCHITECTURE.md` says of files and folders is so.
struct ArchitectureTests {
  private let text: String
  /// Below `Sources/`.
  private let files: [String]

  init() throws {
    text = try String(contentsOfFile: "\(Folders.project)/ARCHITECTURE.md", encoding: .utf8)
    files = try DiskFileSystem().files(below: "\(Folders.project)/Sources")
  }

  /// A stop is a path below `Sources/` or the end of one, without `.swift`; one of `Templates/` is a path of
  /// the project.
  @Test func everyStopOfAWalkIsAFile() throws {
    let walks = try #require(text.firstRange(of: "\n## Six walks\n"))
    let rest = text[walks.upperBound...]
    let end = try #require(rest.firstRange(of: "\n## ")).lowerBound
    let stops = rest[..<end].matches(of: /`([A-Za-z][A-Za-z+.\/]*)`/).map { String($0.1) }
      .filter { $0.first?.isUppercase == true || $0.contains("/") || $0.contains(".") }
    #expect(stops.count > 80)
    for stop in stops {
      let isFile =
        files.contains { file in
          ["/\(stop)", "/\(stop).swift"].contains { "/\(file)".hasSuffix($0) }
        } || FileManager.default.fileExists(atPath: "\(Folders.project)/\(stop)")
      #expect(isFile, "\(stop)")
    }
  }

  /// What begins with a capital is the name of a type, a target or a file; what follows a point is declared,
  /// too.
  @Test func everyNameIsDeclared() throws {
    let declared = try declaredNames()
    // A header of HTTP.
    let others: Set = ["Origin"]
    let named = Set(
      text.matches(of: /`([A-Z]\w*[a-z]\w*(?:[+.]\w+)*)(?:\([\w:]*\))?`/).map { String($0.1) })
    #expect(named.count > 200)
    let known = Set(files.flatMap { $0.split(separator: "/").map(String.init) } + ["Package.swift"])
    for name in named.subtracting(others).sorted() {
      let isKnown =
        known.contains(name) || known.contains("\(name).swift")
        || name.split(separator: ".").allSatisfy(declared.contains)
      #expect(isKnown, "\(name)")
    }
  }

  /// The words after those that begin a declaration, in the code and its tests; found by `grep`, as it is a
  /// hundred times faster than code that isn't optimised.
  private func declaredNames() throws -> Set<Substring> {
    let keywords = "struct|enum|class|actor|protocol|typealias|extension|var|let|func|case"
    let found = try OutsideProgram("grep").run([
      "-rhoE", "\\b(\(keywords)) \\w+", "--include=*.swift", "\(Folders.project)/Sources",
      "\(Folders.project)/Tests",
    ])
    return Set(found.output.split(separator: "\n").compactMap { $0.split(separator: " ").last })
  }

  /// Of each target that the tree lists.
  @Test func treeHasTheFoldersThatThereAre() throws {
    let start = try #require(text.firstRange(of: "```\nSupport/"))
    let tree = text[start.lowerBound...].dropFirst(4)
    let end = try #require(tree.firstRange(of: "\n```")).lowerBound
    var listed: [String: Set<String>] = [:]
    var target = ""
    for line in tree[..<end].split(separator: "\n") {
      let names = line.prefixMatch(of: /\s*((\w+\/ ?)+)/)?.1.split(separator: " ") ?? []
      let folders = names.map { String($0.dropLast()) }
      if line.first == " " {
        listed[target, default: []].formUnion(folders)
      } else {
        target = try #require(folders.first, "\(line)")
        listed[target] = []
      }
    }
    #expect(listed.count > 12)
    for (target, folders) in listed {
      let there = files.compactMap { file -> String? in
        let names = file.split(separator: "/")
        return names.count > 2 && names[0] == target ? String(names[1]) : nil
      }
      #expect(Set(there) == folders, "\(target)")
    }
  }
}
