internal import ArgumentParser

/// `dossier manual`: the manual page, made from what the commands say of themselves; `make install`
/// writes it to its place.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page, in roff.", shouldDisplay: false)

  mutating func run() throws {
    let abstract = Dossier.configuration.abstract
    var page = """
      .TH DOSSIER 1 "" "dossier \(Dossier.version)" "User Commands"
      .SH NAME
      dossier \\- \(Self.escaped(abstract))
      .SH SYNOPSIS
      .B dossier
      .I command
      [\\fIoptions\\fR]
      .SH COMMANDS

      """
    for command in Dossier.configuration.subcommands where command.configuration.shouldDisplay {
      page += Self.section(on: command)
    }
    page += """
      .SH EXIT STATUS
      0 where all is well, 1 where something in the content or the templates needs correcting, 2 where the machine failed.
      .SH FILES
      .TP
      .I Content/ Templates/
      what a briefing is made from; \\fIContent/README.md\\fR is the editors' guide
      .TP
      .I Public/
      the site
      .TP
      .I .dossier/
      what the last build knew; safe to delete

      """
    try reportingFailures { try send(page) }
  }

  private static func section(on command: any ParsableCommand.Type) -> String {
    let name = command.configuration.commandName ?? ""
    var text = ".SS dossier \(escaped(name))\n"
    for line in Dossier.helpMessage(for: command, columns: 4000).split(separator: "\n") {
      // Every command has these two.
      if line.hasPrefix("  --version ") || line.hasPrefix("  -h, --help ") { continue }
      text += roff(line)
    }
    return text
  }

  /// A line of the help: a heading with its words, an option with what it is for, or plain words.
  private static func roff(_ line: Substring) -> String {
    if let heading = ["OVERVIEW: ", "USAGE: "].first(where: line.hasPrefix) {
      let words = escaped(String(line.dropFirst(heading.count)))
      return heading == "USAGE: " ? ".PP\n.B \(words)\n" : "\(words)\n"
    }
    if line.hasSuffix(":"), line.allSatisfy({ $0.isUppercase || $0 == ":" }) { return "" }
    let label = line.drop { $0 == " " }
    guard line.first == " ", let gap = label.firstRange(of: "  ") else {
      return line.first == " " ? "\(escaped(String(label)))\n" : ".PP\n\(escaped(String(label)))\n"
    }
    let words = label[gap.upperBound...].drop { $0 == " " }
    return ".TP\n.B \(escaped(String(label[..<gap.lowerBound])))\n\(escaped(String(words)))\n"
  }

  /// Hyphens of options stay hyphens, and no line starts with a request.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case _ where escaped.isEmpty && ".'".contains(character): escaped += "\\&\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
