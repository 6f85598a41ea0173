/// Words that tell what a person's surname belongs to; English ones, since without them the rules
/// only find less.
enum NameWords {
  /// What tells generations of one name apart.
  static let generations = words("Jr Sr Junior Senior II III IV")
  /// What belongs to a surname, written with a hyphen.
  static let articles: Set<String> = ["al", "el", "ul"]
  /// What belongs to a surname, written apart.
  static let particles: Set<String> = ["bin", "ibn", "bint"]

  static let titles = words(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor President Premier Chancellor Minister Secretary Senator Sen \
    Representative Rep Congressman Congresswoman Governor Gov Mayor Ambassador Envoy Commissioner \
    Spokesman Spokeswoman Spokesperson General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt \
    Sergeant Sgt Admiral Adm Commander Cmdr Marshal Judge Justice Chairman Chairwoman Chairperson \
    Chair Director Chief Sir Lord Lady Dame King Queen Prince Princess Emperor Pope Cardinal \
    Archbishop Bishop Rabbi Imam Ayatollah Sheikh Mullah Maulvi Mawlawi Molvi
    """)
  static let times = words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June \
    July August September October November December
    """)
  /// What may stand with a capital right before a name because it begins a sentence.
  static let openers = words(
    """
    A About Above According Accordingly Across Additionally After Afterwards Again Against All Also \
    Although Am Among An And Announcing Another Any Are As Asked At Because Before Behind Besides \
    Both But By Can Clearly Could Despite Did Do Does During Each Earlier Either Even Eventually Ever \
    Every Except Finally First For Former Formerly From Further Furthermore Given Had Has Have He \
    Hence Her Here His How However If In Including Indeed Instead Into Is It Its Last Later Lastly \
    Latter Like Likewise Many Maybe Meanwhile Might Moreover Most Much Must Neither Never \
    Nevertheless Next No Nobody Nonetheless Nor Not Nothing Now Of Off Often On Once One Only Or Other \
    Otherwise Our Out Over Perhaps Presumably Previously Quoting Recently Regarding Reportedly Said \
    Says Second Secondly She Should Similarly Since So Some Someone Sometimes Soon Still Subsequently \
    Such Surely Than That The Their Then There Thereafter Therefore These They This Those Though Thus \
    To Today Together Tomorrow Tonight Too Toward Towards Two Under Unless Unlike Until Upon Was Were \
    What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whom Whose Why Will \
    With Within Without Would Yes Yesterday Yet
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
