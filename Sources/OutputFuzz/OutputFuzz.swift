import Support

@testable import Pages

/// Reads mutated text as what is read of finished pages, tags, addresses and words for the search,
/// and stops the program where a reader that is used again reads otherwise than a new one, or
/// leaves its bounds.
///
/// An input is the path of a page, a line break, and text that is read as all of these.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard let text = String(validating: input, as: UTF8.self) else { return 0 }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  // No page's path starts so.
  if lines[0].utf8.first != UInt8(ascii: "/") { checkAddresses(of: lines[0], lines[1...]) }
  checkTags(input)
  checkWords(lines)
  return 0
}

private func checkAddresses(of page: String, _ addresses: ArraySlice<String>) {
  var used = AddressReader(page: page, basePath: "/a/")
  for address in addresses {
    var new = AddressReader(page: page, basePath: "/a/")
    let (isRead, isReadAgain) = (read(address, &used), read(address, &new))
    precondition(isRead == isReadAgain)
    guard isRead else { continue }
    precondition(used.path == new.path && used.fragment == new.fragment && used.place == new.place)
    let target = Target(address, on: page)
    precondition(String(decoding: used.path, as: UTF8.self) == target.path)
    precondition(String(decoding: used.fragment, as: UTF8.self) == target.fragment)
  }
}

private func read(_ address: String, _ reader: inout AddressReader) -> Bool {
  Array(address.utf8).withUnsafeBufferPointer { reader.read($0) }
}

/// Where an address within the site leads, computed plainly and slowly.
private struct Target {
  let path: String
  let fragment: String

  init(_ address: String, on page: String) {
    let parts = Self.split(address, at: "#")
    fragment = parts.after.percentDecoded
    let file = Self.split(parts.before, at: "?").before
    path = file.isEmpty ? page : Self.path(of: file, on: page)
  }

  private static func split(_ text: String, at sign: Unicode.Scalar) -> (
    before: String, after: String
  ) {
    let scalars = text.unicodeScalars
    guard let place = scalars.firstIndex(of: sign) else { return (text, "") }
    return (String(scalars[..<place]), String(scalars[scalars.index(after: place)...]))
  }

  private static func path(of file: String, on page: String) -> String {
    var parts = names(page).dropLast().map { String($0) }
    var rest = file
    if page == "404.html", file.utf8.starts(with: "/a/".utf8) {
      parts = []
      rest = String(file.unicodeScalars.dropFirst(3))
    } else if file.utf8.first == UInt8(ascii: "/") {
      return file
    }
    for name in names(rest) where !name.isEmpty && name != "." {
      if name != ".." {
        parts.append(name.percentDecoded)
      } else if parts.isEmpty {
        return rest
      } else {
        parts.removeLast()
      }
    }
    return parts.isEmpty ? "index.html" : parts.joined(separator: "/")
  }

  private static func names(_ path: String) -> [String] {
    path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0)
    }
  }
}

private func checkTags(_ bytes: [UInt8]) {
  bytes.withUnsafeBufferPointer { buffer in
    var scan = HTMLScan(buffer)
    let values = scan
    scan.walk { _, range in
      precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count)
      values.withValue(range) {
        precondition(String(decoding: $0, as: UTF8.self) == values.text(range))
      }
    }
  }
}

private func checkWords(_ texts: [String]) {
  var (used, table) = (SearchWord(), WordTable())
  var numbers: [[UInt8]: Int] = [:]
  for text in texts {
    var new = SearchWord()
    let words = searchWords(of: text, &used)
    precondition(words == searchWords(of: text, &new))
    let halves = text.unicodeScalars.split(separator: "\n").map { String($0) }
    precondition(words == halves.flatMap { searchWords(of: $0, &new) })
    for word in words {
      precondition(!word.isEmpty && !word.contains { $0 <= 0x20 || (0x41...0x5A).contains($0) })
      precondition(String(validating: word, as: UTF8.self) != nil)
      let known = numbers[word] ?? numbers.count
      numbers[word] = known
      precondition(table.number(of: word.span) == known && Array(table.words[known]) == word)
    }
  }
  precondition(table.words.count == numbers.count)
}

private func searchWords(of text: String, _ reader: inout SearchWord) -> [[UInt8]] {
  var words: [[UInt8]] = []
  reader.forEach(in: Array(text.utf8).span) { word in
    words.append(word.withUnsafeBufferPointer { Array($0) })
  }
  return words
}
