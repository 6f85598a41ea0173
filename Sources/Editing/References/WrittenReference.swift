internal import Content
import Support

/// A place where an editor, or a source's own words, refer to an entity, as it is written.
struct WrittenReference {
  /// How it is written, and so how it is written anew.
  enum Form {
    /// A mark: `target` and `fragment` are bytes of it.
    case mark(target: Range<Int>, written: String, fragment: Range<Int>?)
    /// A value of front matter or of `site.yml` that names the entity.
    case value(Located<String>)
    /// A link of Markdown to the entity's file, with its destination.
    case link(Range<Int>)
    /// A name found in the text; it is nobody's reference.
    case mention
  }

  /// What is referred to.
  let to: EntityID
  let file: InputFile
  /// All of it, in bytes of the file.
  let range: Range<Int>
  let form: Form
  /// The part of the entity that it leads to: the anchor, where it names one that there is.
  let anchor: String?
}
