extension PhraseBook {
  /// What German pages put beside an article.
  static let german = PhraseBook(
    "de",
    """
    cookies:
      wir verwenden cookies | diese website verwendet cookies | diese seite verwendet cookies |
      cookies akzeptieren | alle akzeptieren | cookie-einstellungen | cookie-richtlinie |
      datenschutzeinstellungen | einwilligung widerrufen | wir und unsere partner
    pointers:
      lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | auch interessant |
      mehr zum thema | mehr dazu | mehr lesen | weiterlesen | siehe auch | zum thema |
      das könnte sie auch interessieren | das könnte sie interessieren | lesetipp | hintergrund: |
      video: | fotostrecke: | podcast: | kommentar: | mehr:
    popular:
      meistgelesen | meistgelesene artikel | meistgelesene beiträge | am häufigsten gelesen |
      beliebte artikel | beliebte beiträge | beliebt | top-artikel | top-themen |
      meist kommentiert | meistgeteilt
    related:
      ähnliche artikel | ähnliche beiträge | verwandte artikel | verwandte beiträge |
      verwandte themen | weitere artikel | weitere beiträge | weitere nachrichten |
      weitere meldungen | weitere themen | mehr aus dem ressort | mehr zum thema |
      mehr aus der rubrik | auch interessant | das könnte sie auch interessieren |
      das könnte dich auch interessieren | empfehlungen | empfohlene artikel | neueste artikel |
      neueste beiträge | aktuelle meldungen | aktuelle nachrichten | zum weiterlesen |
      mehr von uns | passend zum thema |
      nächster artikel | nächste meldung | nächster beitrag
    comments:
      kommentare | kommentar schreiben | kommentar hinterlassen | schreiben sie einen kommentar |
      schreibe einen kommentar | kommentar verfassen | kommentare anzeigen |
      alle kommentare anzeigen | leserkommentare | diskutieren sie mit | antworten |
      deine e-mail-adresse wird nicht veröffentlicht | keine kommentare |
      kommentarfunktion geschlossen
    share-words:
      teilen | geteilt | drucken | merken | twittern | per | auf | artikel | link | kopieren |
      kopiert | seite | empfehlen | versenden | verschicken | vorlesen | speichern | beitrag |
      e-mail
    share-cores:
      teilen | drucken | merken | twittern | kopieren | versenden | vorlesen
    share:
      teilen sie | artikel teilen | auf facebook teilen | auf twitter teilen | per mail teilen |
      per e-mail teilen | folgen sie uns | folgen sie | folge uns | link kopieren |
      beitrag teilen
    advertisements:
      anzeige | anzeigen | werbung | gesponsert | sponsored post | ad |
      anzeige - hier geht es weiter | nach der anzeige weiterlesen |
      artikel wird nach der anzeige fortgesetzt
    calls:
      abonnieren | jetzt abonnieren | melden sie sich | jetzt anmelden | anmelden | registrieren |
      testen sie | jetzt testen | bestellen sie | unterstützen sie | spenden sie |
      holen sie sich | erhalten sie | verpassen sie | lesen sie diesen artikel | weiterlesen mit |
      bereits abonnent | sie möchten | sie haben
    call-cues:
      newsletter | abo | abonnement | abonnent | e-paper | probemonat | kostenlos | per e-mail |
      posteingang | push-nachricht | mitglied | spende | unsere app | zugang
    mailings:
      vom newsletter abmelden | newsletter abbestellen
    navigation-words:
      startseite | start | politik | wirtschaft | kultur | wissen | gesellschaft | reise |
      wetter | suche | suchen | menü | anmelden | abmelden | impressum | datenschutz | agb |
      kontakt | hilfe | über | uns | mediadaten | archiv | themen | ressorts | regional |
      panorama | meinung | ratgeber | weiter | zurück | nach | oben | mehr | alle | anzeigen |
      schließen | zum | inhalt | seite | nächste | vorherige
    navigation:
      zum inhalt springen | zur startseite | nach oben | zurück zu | schlagwörter: |
      schlagworte: | stichwörter: | themen: | tags: | kategorie: | kategorien: | rubrik: |
      mehr anzeigen | alle anzeigen | nächster artikel | vorheriger artikel | nächster beitrag |
      vorheriger beitrag | bitte aktivieren sie javascript | sie sind hier
    credits:
      foto: | fotos: | bild: | bilder: | quelle: | bildquelle: | grafik: | fotografie: |
      bildrechte: | symbolbild | symbolfoto | archivbild | archivfoto | (foto | (bild
    credit-words:
      foto | fotos | bild | bilder | archivbild | archivfoto | symbolbild | symbolfoto | dpa |
      grafik | bildrechte | quelle
    reprints:
      zuerst erschienen | ursprünglich erschienen | erstmals erschienen |
      mit freundlicher genehmigung
    reprint-starts:
      dieser artikel | dieser beitrag | dieser text | der artikel | der text | zuerst |
      ursprünglich
    copyrights:
      alle rechte vorbehalten | nachdruck | vervielfältigung |
      jede nutzung
    bylines:
      von unserem korrespondenten | ein beitrag von | ein kommentar von | eine analyse von |
      ein gastbeitrag von | geschrieben von | autor: | autorin: | autoren: | text: | redaktion: |
      von redaktion | aufgezeichnet von | protokoll:
    updates:
      aktualisiert | zuletzt | geändert
    todays:
      heute
    datelines:
      veröffentlicht | veröffentlicht am | erschienen am | aktualisiert | aktualisiert am |
      zuletzt aktualisiert | stand: | datum: | vom | erstellt | erstellt am | erscheinungsdatum |
      veröffentlichungsdatum
    date-words:
      montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | uhr
    notice-words:
      sie | ihre | ihren | wir | unsere | unserer
    date-words:
      uhr | am | um | den | vom | veröffentlicht | aktualisiert | stand | montag | dienstag |
      mittwoch | donnerstag | freitag | samstag | sonntag | mo | di | mi | do | fr | sa | so |
      lesezeit | minuten | min
    authors:
      von | bericht von | bericht: | reportage von | text von | ein beitrag von | ein artikel von | ein text von | ein kommentar von | eine analyse von | ein gastbeitrag von |
      analyse von | kommentar von | gastbeitrag von | essay von | interview von |
      geschrieben von | eine reportage von | ein interview von | autor | autorin | autoren |
      autorinnen | autor: | autorin: | autoren: | text: | verfasst von
    helpers:
      übersetzt von | aus dem englischen von | übersetzung | fotos von | illustrationen von |
      gelesen von | moderiert von | grafiken von
    ands:
      und | sowie | mit
    roles:
      redaktion | redakteur | redakteurin | korrespondent | korrespondentin | reporter |
      reporterin | agentur | agenturen | volontär | volontärin | autor | autorin | leiter |
      leiterin | chefredakteur | chefredakteurin | onlineredaktion | dienst
    papers:
      zeitung | nachrichten | tageblatt | tagblatt | anzeiger | bote | rundschau | kurier | rundfunk |
      allgemeine
    reading-times:
      lesezeit | lesedauer
    """)
}
