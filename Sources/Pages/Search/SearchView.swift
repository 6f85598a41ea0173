import Templates

/// The search page: where its index is.
struct SearchView: TemplateRecord {
  let list: String?

  static let fields = Fields<SearchView>(
    "search",
    [
      .optionalText("list", "address of the script that lists the index's segments") {
        $0.list
      }
    ])
}
