/// Words in and around names that count in a text of whatever language.
extension NameLexicon {
  /// Words of surnames in the languages of Europe and the Near East, in whatever text.
  package static let surnameParticles = words(
    """
    van von der den de di da dos das do du del della dello degli dei delle ter ten te zu zum zur af \
    av la le los las mac bin ibn ben bint abu umm vander vanden vom 't op aan
    """)

  /// Words within the names of places that have hyphens, in whatever text: `Berg-on-Sea`.
  package static let placeJoins = words(
    """
    on upon in by under over le la les lès lez sur sous en de du des an am im ob bei der dem aan op \
    bij sul sulla del della do da
    """)

  /// Parts of a surname that are written with a hyphen before it.
  package static let surnameArticles = words("al el ul ad ash as ar at an")

  /// What may be before somebody's name and a hyphen: `Anti-Berg`.
  package static let prefixes = words("pro anti ex non post pre contra über ultra neo про анти")

  /// Prepositions within the names of places, and particles within surnames, after the first word:
  /// `Dorn op Zoom`, `Campos do Berg`.
  package static let townJoins = words("op am upon an_der")
  package static let surnameJoins = words("do da dos das del")

  /// Prepositions that an article is joined to, which begin a surname as well as a sentence: `Della Valle`.
  package static let joinedArticles = words("del della dello dei degli delle du des do dos das")

  /// What joins a noun and somebody's name within the title of a work: `The Trial of Berg`.
  package static let titleLinks = words("of von der des de d di del della do da van")

  /// What a saint's name begins with, and so that of a town.
  package static let saints = words("san santa santo sant saint sainte são st sankt")

  /// How the names of towns go on that are surnames, too: `Steinbach am Wald`.
  package static let townEnds = words(
    """
    am_wald am_main am_inn am_see am_lech am_neckar am_rhein am_kamp am_harz am_berg am_taunus \
    im_taunus im_allgäu im_odenwald im_schwarzwald ob_tauber sur_mer sur_seine sur_loire sur_marne \
    upon_tyne upon_avon upon_trent upon_thames op_zoom aan_zee
    """)

  /// `and`, in whatever text.
  package static let joins = words("and und et y e en og ja ve és и")
}
