import Content
import Testing

@testable import Linking

/// Full names of characters, namesakes, animals and storms, which only the rest of the sentence shows: what
/// is linked is marked with `[]`.
struct FullNamesakesTests {
  @Test(arguments: [
    ("en", "Nora Vance", "In the new drama, the surgeon Nora Vance lies. Vance flees."),
    ("en", "Nora Vance", "Nora Vance, played by Iris Tew, runs a bank. Vance is rich."),
    ("en", "Nora Vance", "[Nora Vance] made the film. In the film, [Nora Vance] speaks."),
    ("en", "Nora Vance", "Nora Vance, the heroine of the novel, drowns. Vance is mourned."),
    ("it", "Nino Bassi", "Nell'ultima puntata Nino Bassi sposa la cugina."),
    ("en", "Nora Vance", "After the film, [Nora Vance] wept. [Vance] left."),
    ("de", "Jutta Kröger", "Im neuen Krimi lügt Jutta Kröger. Kröger flieht."),
    ("de", "Jutta Kröger", "Nach dem Film weinte [Jutta Kröger]. [Kröger] ging."),
    ("fr", "Lucie Marchal", "Dans l'épisode, Lucie Marchal ment. Marchal fuit."),
    ("fr", "Lucie Marchal", "Le personnage de Lucie Marchal meurt."),
    ("es", "Rosa Duque", "La malvada Rosa Duque miente. Duque huye."),
    ("it", "Piera Sartori", "Nella fiction Piera Sartori mente. Sartori fugge."),
    ("pt", "Clara Fontes", "No último capítulo, Clara Fontes mente. Fontes foge."),
    ("ru", "Инга Лаврова", "В сериале Инга Лаврова лжёт."),
    ("ar", "سلمى الحداد", "في المسلسل تكذب سلمى الحداد."),
    ("fa", "فرهاد نوری", "در این سریال، فرهاد نوری قاتل است."),
    ("zh", "林若溪", "电视剧里，林若溪死了。林若溪没有朋友。"),
    ("ja", "白鳥美月", "ドラマで白鳥美月は死ぬ。"),
    ("nl", "Tessa Brouwers", "In de serie liegt Tessa Brouwers."),
    ("fi", "Saara Kallio", "Sarjassa Saara Kallio valehtelee."),
    ("hu", "Bárdos Judit", "A sorozatban Bárdos Judit hazudik."),
  ])
  func charactersOfStoriesAreNobody(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Omar Lyle", "Omar Lyle was jailed. He is no relation to the judge, Omar Lyle."),
    ("en", "Omar Lyle", "Police held Omar Lyle, a namesake of the judge."),
    ("en", "Omar Lyle", "[Omar Lyle] had nothing to do with it, [Lyle] said."),
    ("de", "Jan Thoma", "Jan Thoma fiel. Er ist nicht verwandt mit dem Landrat Jan Thoma."),
    ("fr", "Hugo Lantier", "Hugo Lantier, un homonyme du maire, dort."),
    ("es", "Elena Robles", "Elena Robles cayó. No confundir con la jueza Elena Robles."),
    ("it", "Dario Conti", "Dario Conti tace. È un caso di omonimia con il sindaco Dario Conti."),
    ("pt", "José Viana", "José Viana caiu. O pedreiro nada tem a ver com José Viana, o juiz."),
    ("ru", "Павел Жаров", "Павел Жаров задержан. Депутат — его тёзка Павел Жаров."),
    ("zh", "赵敏", "警方通报赵某被拘。这与音乐人[赵敏]无关。"),
  ])
  func aDisclaimerLeavesTwoOfOneNameOpen(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Sarah Penhale", "Sarah Penhale, burned as a witch in 1655, has a plaque."),
    ("en", "Sarah Penhale", "Sarah Penhale (1743–1801) wrote hymns. Penhale sang."),
    ("en", "Sarah Penhale", "[Sarah Penhale] has restored a mill of 1787."),
    ("en", "Sarah Penhale", "[Sarah Penhale], born in 1955, sings."),
    ("de", "Anton Ruland", "Anton Ruland wurde 1771 hingerichtet. Ruland raubte."),
    ("fr", "Rose Aubin", "Rose Aubin, née en 1792, fut couturière."),
    ("es", "Tomás Arce", "Tomás Arce, fusilado en 1836, tiene una placa."),
    ("ru", "Фрол Дронов", "Фрол Дронов, казнён в 1775 году, воевал."),
  ])
  func peopleOfAnotherCenturyAreOthers(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  /// A person whose page has no later years is of that century.
  @Test(arguments: [
    ("She wrote hymns from 1761 and died in 1801.", 1), ("She has sung since 1998.", 0),
    ("She swims 1500 m, and won in 2012.", 0),
    ("She sang in 1955, at a mill of 1787.", 0), ("She sings.", 0),
  ])
  func peopleOfAnotherCenturyMayBeOnesOwn(page: String, links: Int) {
    let site = LinkedSite([
      "people/a.md": "---\nname: Sarah Penhale\n---\n\(page)\n",
      "articles/b.txt":
        "---\ntitle: T\ndate: 2020\n---\nSarah Penhale (1743–1801) wrote hymns.\n",
    ])
    #expect(site.mentions(in: EntityID(.article, "b")).count == links)
  }

  /// A shorter name that an apposition follows is no second one's.
  @Test(arguments: [
    "[Ana Cruz Lima] will chair it. [Cruz Lima], a pilot, won.",
    "Ana Cruz Lima, a nurse, fell. Ana Cruz Lima, a pilot, won.",
    "[Ana Cruz Lima], a nurse, fell. [Cruz Lima], a pilot, won. [Ana Cruz Lima], a nurse, left.",
  ])
  func appositionsTellTwoOfOneNameApart(text: String) {
    #expect(LinkedSite.marked(text, in: "en", "person", "Ana Cruz Lima~Cruz Lima") == text)
  }

  @Test(arguments: [
    ("en", "Gwen Harker", "The mare Gwen Harker fell. Gwen Harker had won twice."),
    ("en", "Gwen Harker", "[Gwen Harker] sold the mare Gwen Harker. [Harker] wept."),
    ("en", "Gwen Harker", "A clematis, 'Gwen Harker', flowers."),
    ("en", "Gwen Harker", "'It is [Gwen Harker]'s,' he said."),
    ("en", "Rosa Harker", "[Rosa Harker] wept."),
    ("de", "Thea Lindner", "Die Stute Thea Lindner lahmt. Thea Lindner läuft nicht."),
    ("ru", "Анфиса Громова~Анфиса", "Заболела медведица Анфиса. Анфису лечат."),
    ("zh", "何圆圆~圆圆", "大熊猫圆圆产下一仔。"),
    ("en", "Idalia Munro~Idalia", "Idalia made landfall at dawn."),
    ("en", "Idalia Munro~Idalia", "[Idalia Munro] saw the storm. [Idalia] wept."),
    ("en", "Mark Luke", "He read Luke 4:12. [Mark Luke] read, too."),
    ("en", "Luke Amos~Luke", "He read Luke 4:12. [Luke Amos] read, too."),
    ("en", "Trevor Ladd", "He cited Ladd v Moss. Ladd was old law."),
  ])
  func thingsOfSomebodysNameKeepIt(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Paris", "A man from Paris, Texas, was fined. It rains in [Paris]."),
    ("en", "Georgia", "Georgia votes, and so does Savannah."),
    ("en", "Georgia", "[Georgia] votes. Tbilisi votes, too."),
    ("en", "Leeds", "Leeds beat Hull 3-1. The [Leeds] council met. It rains in [Leeds]."),
    ("en", "Jordan", "Jordan Ellis wept. Jordan left. He lives in [Jordan]."),
    ("it", "Roma", "La Roma vince. Piove a [Roma]."),
    ("pt", "Natal", "Chove em [Natal]. CHOVE EM [NATAL] HOJE"),
    ("ru", "Тверь", "В [Твери] снег. ПОЕЗД ИЗ [ТВЕРИ] ОПОЗДАЛ"),
    ("de", "Essen", "[Essen] – Es regnet."),
    ("ru", "Ростов", "“Ростов” сыграл вничью. В [Ростове] снег."),
    ("ja", "町議会", "[町議会]によると橋は開通した。"),
    ("zh", "长沙", "列车在[长沙]停留。"),
    ("ja", "大阪", "[大阪]で会議があった。大阪府議会は休会した。"),
    ("fa", "شیراز", "دانشگاه علوم پزشکی شیراز بسته شد. دادگاه [شیراز] باز شد."),
  ])
  func termsMayBePlaces(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "term", name) == text)
  }

  @Test(arguments: [
    ("de", "term", "Köln", "Ein Zug aus [Koeln] entgleiste."),
    ("en", "place", "St Albans", "It rains in [St. Albans]."),
    ("en", "place", "St. Albans", "It rains in [St Albans]."),
    ("ar", "person", "فاطمة النجار", "قالت [فاطمه النجار] ذلك."),
    ("ar", "person", "سامي حداد", "اعتقل سامي حداد التميمي أمس."),
    ("ar", "person", "نبيل الطويل", "غاب زياد نبيل الطويل."),
    ("ja", "person", "森田健~森田", "[森田 健]氏が会見した。"),
    ("de", "person", "Uta Strehle", "Heute lobt Kulturdezernentin [Uta Strehle] das Haus."),
    ("fr", "person", "Ada Béchard", "Elle va à Évreux. [BÉCHARD] sourit. [Ada Béchard] rit."),
    ("pt", "person", "Duda Marques~Duda", "[Duda Marques] canta. A [Duda] chora."),
    ("hu", "person", "Kertész Ilona", "Szegeden Kertész Ilona utcájában baj van."),
  ])
  func spellingsAndLongerNames(language: String, kind: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }
}
