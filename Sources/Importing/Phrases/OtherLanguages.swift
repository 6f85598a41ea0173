/// Languages of which only the words beside dates are known.
extension PhraseBook {
  static let dutch = PhraseBook(
    "nl",
    """
    date-words:
      maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
    bylines:
      door onze | door redactie | van onze redactie
    updates:
      bijgewerkt | laatst bijgewerkt | gewijzigd | laatst gewijzigd | laatste update
    datelines:
      gepubliceerd | geplaatst | verschenen op | bijgewerkt | laatst bijgewerkt | gewijzigd |
      laatst gewijzigd | laatste update
    """)

  static let norwegian = PhraseBook(
    "nb",
    """
    date-words:
      mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
    updates:
      oppdatert | sist oppdatert | sist endret
    datelines:
      publisert | først publisert | oppdatert | sist oppdatert | sist endret
    """)

  static let danish = PhraseBook(
    "da",
    """
    updates:
      opdateret | senest opdateret | sidst opdateret
    datelines:
      udgivet | offentliggjort | opdateret | senest opdateret | sidst opdateret
    """)

  static let swedish = PhraseBook(
    "sv",
    """
    date-words:
      måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag
    updates:
      uppdaterad | uppdaterat | senast uppdaterad | senast uppdaterat | senast ändrad
    datelines:
      publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | senast uppdaterat |
      senast ändrad
    """)

  static let korean = PhraseBook(
    "ko",
    """
    updates:
      수정 | 최종수정 | 최종 수정 | 업데이트
    datelines:
      입력 | 기사입력 | 등록 | 게재 | 승인 | 발행 | 송고 | 수정 | 최종수정 | 최종 수정 | 업데이트
    """)
}
