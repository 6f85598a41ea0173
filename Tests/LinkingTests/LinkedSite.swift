import Content
import Diagnostics
import Linking
import Support
import TestTexts

/// A site of texts with its links, and what linking reported of it.
struct LinkedSite {
  let content: TestSite
  let names: Names
  let linked: [LinkedDocument]
  let graph: LinkGraph
  let diagnostics: [Diagnostic]

  init(_ texts: [String: String]) {
    content = TestSite(texts)
    names = Names(content.site)
    var diagnostics: [Diagnostic] = []
    var linked: [LinkedDocument] = []
    for document in content.site.documents {
      linked.append(LinkedDocument(document, in: content.site, names, into: &diagnostics))
    }
    self.linked = linked
    graph = LinkGraph(content.site, linked, into: &diagnostics)
    self.diagnostics = diagnostics.sortedOnce()
  }

  var site: Site { content.site }
  var marks: [Location] { content.marks }
}

/// Files with the keys that their kind needs.
enum File {
  static func article(_ keys: String = "", _ body: String = "One pear.\n\nTwo pears.\n") -> String {
    "---\ntitle: An article\ndate: 2020\n\(keys)\n---\n\(body)"
  }

  static func note(_ body: String, _ keys: String = "") -> String {
    "---\ntitle: A note\ndate: 2020\n\(keys)\n---\n\(body)"
  }

  static func person(_ name: String, _ keys: String = "", _ body: String = "") -> String {
    "---\nname: \(name)\n\(keys)\n---\n\(body)"
  }

  static func topic(_ name: String, _ keys: String = "", _ body: String = "") -> String {
    "---\nname: \(name)\ntype: organisation\n\(keys)\n---\n\(body)"
  }

  static func event(_ title: String, _ keys: String = "", _ body: String = "") -> String {
    "---\ntitle: \(title)\ndate: 2020\nstatus: happened\nsources: []\n\(keys)\n---\n\(body)"
  }

  /// `claims` are the members of the list.
  static func figure(_ claims: String, _ keys: String = "", _ body: String = "") -> String {
    "---\ntitle: A figure\nunit: pears\nclaims: [\(claims)]\n\(keys)\n---\n\(body)"
  }
}
