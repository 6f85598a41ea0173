/// Given names that are nearly always a woman's or a man's, in whatever language; those of both, and
/// those that are surnames or places as often, are left out.
package enum GivenNames {
  /// Of a name in full that begins with its given name; nil where that isn't in the lists.
  package static func sex(of name: String) -> NameTitles.Sex? {
    guard let end = name.firstIndex(of: " ") else { return nil }
    let first = name[..<end].lowercased()
    if women.contains(first) { return .woman }
    return men.contains(first) ? .man : nil
  }

  /// Whether a word in lower case is one.
  package static func contains(_ word: String) -> Bool {
    women.contains(word) || men.contains(word)
  }

  private static let women = words(
    """
    ada adele agnes agnieszka aisha alice alicia aline alina amelia amina ana anastasia angela anita \
    anna annabel anne annette anja antonia astrid aurora barbara beata beatrice beatriz bettina birgit \
    brenda brigitte camille carla carlotta carmen carolina caroline catarina catherine cecilia celia \
    charlotte chiara christina christine clara claudia clémence cristina daniela deborah denise diana \
    dora dorothy edith ekaterina elena eleanor elisa elisabeth elizabeth ella ellen elsa emilia emily \
    emma erika esther eva evelyn fatima fiona francesca françoise frieda gabriela gabriella gerda gina \
    giulia gloria greta gudrun hanna hannah heidi heike helen helena hélène henriette ida ilse ines \
    inga ingrid irene irina irma isabel isabella isabelle jana jane janet jeanne jennifer jessica \
    johanna josefina judith julia juliana juliette karen karin katarina katarzyna kate katharina \
    katherine katja katrin khadija klara konstanze kristin kristina larissa laura layla lea leila lena \
    leonor lidia linda lisa lola louise lucia lucía lucie lucy ludmila luisa magdalena malgorzata mara \
    margaret margarita marguerite maria maría marie marina marta martha martina mary matilda maryam \
    melanie mercedes mia mila miriam mónica monika nadia nancy naomi natalia natasha nina nora odile \
    olga olivia ottilie patricia paula pauline petra pilar priya rachel rebecca regina renata rita rosa \
    rosalind rosemary ruth sabine sandra sara sarah selma sharon silvia sofia sophia sophie sonia \
    stefania stella stephanie susan susanna svenja svetlana tamara tanja tatiana teresa theresa ulla \
    ulrike ursula valentina valeria vera veronica victoria viktoria wanda yasmin yvonne zainab zoë zoe \
    анна мария елена ольга татьяна наталья ирина светлана екатерина людмила галина нина вера надежда \
    любовь марина юлия оксана анастасия дарья полина ксения алина
    """)

  private static let men = words(
    """
    aaron abdul abdullah adam adolf adrian ahmed albert alberto aldo alexander alfred ali anders andrew \
    andré andrés andreas andrzej angus anthony antoine antónio antonio arthur arturo bernard bernd bill \
    björn bob boris brian bruno carlo carlos christian christoph christopher claude daniel dave david \
    diego dieter dietrich dimitri dmitri donald doug duncan edgar edmund eduardo edward emil emilio enrico \
    eric erich erik ernesto etienne eugene fabian fabio federico felipe felix fernando filippo \
    frederick friedrich fritz gavin geoffrey georg george gerald gerhard giacomo gianni giorgio \
    giovanni giuseppe gregor guido guillaume günter gustav hamid hans harald hassan heinrich heinz \
    helmut henri herbert hermann hugo hussein igor ignacio ivan jacob jacques jakob james javier \
    jeremy jerome jim joachim joão joe johan johann john jonas jonathan jorge josé josef joseph juan \
    julio jürgen karim karl keith kenneth kevin klaus konrad krzysztof kurt lars laurent lorenzo louis \
    luca luciano ludwig luigi luís lukas manuel marcel marco marek mario markus martin massimo mateo \
    matteo matthew matthias matthieu mauricio max michael michel miguel mikhail mohamed mohammed \
    muhammad nicholas nicolas niels nikolai norbert oleg olivier oskar otto pablo paolo patrick pavel \
    pedro peter philip philipp philippe pierre piet pietro piotr rafael rainer ralph raúl reinhard \
    renato ricardo richard robert roberto roger roland rolf ronald salvatore samuel sebastian \
    sergei sergio simon stefan stefano stephen steven stuart sven thierry thomas tobias tom tomás \
    tommaso tomasz uwe vasily vincent vincenzo vladimir volker walter werner wilhelm william wolfgang \
    xavier yusuf александр сергей дмитрий андрей алексей иван михаил николай владимир пётр петр павел \
    юрий виктор борис олег игорь антон максим роман илья никита егор григорий василий
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
