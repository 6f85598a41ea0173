extension PhraseBook {
  /// What Italian pages put beside an article.
  static let italian = PhraseBook(
    "it",
    """
    cookies:
      utilizziamo i cookie | questo sito utilizza cookie | questo sito utilizza i cookie |
      usiamo i cookie | uso dei cookie | accetta i cookie | accetta tutti | rifiuta tutti |
      cookie policy | gestisci i cookie | noi e i nostri partner
    pointers:
      leggi anche | leggi tutto | leggi di più | leggi qui | vedi anche | guarda anche |
      per approfondire | potrebbe interessarti | ti potrebbe interessare | approfondisci |
      approfondimento: | continua a leggere | foto: le | video: | il video: | ascolta: |
      correlati: | da leggere
    popular:
      i più letti | più letti | le più lette | più lette | i più visti | i più condivisi |
      articoli più letti | tendenze | popolari | più popolari
    related:
      articoli correlati | articoli simili | notizie correlate | correlati | leggi anche |
      potrebbe interessarti | ti potrebbe interessare | ti potrebbero interessare |
      altri articoli | altre notizie | ultime notizie | ultimi articoli | articoli recenti |
      sullo stesso argomento | consigliati | consigliati per te | in evidenza |
      contenuti sponsorizzati | nella stessa sezione |
      articolo successivo | prossimo articolo | prossima notizia
    comments:
      commenti | commento | lascia un commento | scrivi un commento | aggiungi un commento |
      vedi i commenti | mostra i commenti | rispondi |
      il tuo indirizzo email non sarà pubblicato | nessun commento | annulla risposta
    share-words:
      condividi | condividere | condivisioni | stampa | invia | tweet | twitta | copia | link |
      su | via | per | articolo | email | mail | salva | ascolta | questo | l'articolo
    share-cores:
      condividi | stampa | copia | invia | twitta | salva
    share:
      condividi su | condividi questo | condividi l'articolo | condividi con | seguici | segui |
      copia il link | invia per email
    advertisements:
      pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato |
      continua dopo la pubblicità | l'articolo continua dopo la pubblicità |
      pubblicità - continua a leggere di seguito | advertisement
    calls:
      abbonati | iscriviti | registrati | accedi | ricevi | sostieni | sostienici | dona |
      scarica | sei già abbonato | questo contenuto è riservato | per continuare a leggere |
      attiva | prova
    call-cues:
      newsletter | abbonamento | abbonati | abbonato | nostra app | nostro canale | gratis |
      gratuitamente | telegram | whatsapp | email | notifiche | donazione | offerta | account
    mailings:
      annulla l'iscrizione | disiscriviti
    navigation-words:
      home | notizie | politica | mondo | economia | cultura | sport | società | opinioni |
      scienza | salute | tecnologia | video | foto | cerca | menu | accedi | contatti | note |
      legali | privacy | aiuto | archivio | sezioni | successivo | precedente | torna | su |
      altro | tutti | tutto | chiudi | chi | siamo | cronaca | esteri
    navigation:
      vai al contenuto | torna su | torna a | torna alla home | tag: | argomenti: | categoria: |
      categorie: | articolo successivo | articolo precedente | mostra altro | vedi tutti |
      vedi tutto | carica altro | ti trovi qui | archiviato in
    credits:
      foto: | foto di | immagine: | immagini: | crediti: | credit: | didascalia: |
      foto d'archivio | (foto | fonte: | illustrazione:
    credit-words:
      foto | immagine | crediti | archivio | ansa | illustrazione | fotografia
    reprints:
      pubblicato originariamente | originariamente pubblicato | apparso originariamente |
      per gentile concessione
    reprint-starts:
      questo articolo | questo testo | l'articolo | originariamente | pubblicato
    copyrights:
      tutti i diritti riservati | riproduzione riservata | diritti riservati |
      è vietata la riproduzione | vietata la riproduzione
    bylines:
      scritto da | a cura di | pubblicato da | autore: | autrice: | di redazione | redazione |
      testo di | dal nostro inviato | dal nostro corrispondente | dalla nostra inviata
    updates:
      aggiornato | aggiornata | ultimo aggiornamento | ultima modifica | modificato
    todays:
      oggi
    datelines:
      pubblicato | pubblicato il | aggiornato | aggiornato il | ultimo aggiornamento |
      ultima modifica | data: | modificato
    date-words:
      lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
    notice-words:
      tuo | tua | tuoi | noi | nostri | ti | voi | vostri
    date-words:
      il | alle | ore | pubblicato | aggiornato | lunedì | martedì | mercoledì | giovedì |
      venerdì | sabato | domenica | lettura | min | minuti | tempo | di
    authors:
      di | servizio di | reportage di | scritto da | testo di | a cura di | autore | autrice | autori | autore: | autrice: |
      autori: | testo: | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente |
      dalla nostra corrispondente
    helpers:
      tradotto da | traduzione di | foto di | illustrazioni di
    ands:
      e | ed | con
    roles:
      redazione | redattore | redattrice | corrispondente | inviato | inviata | agenzia |
      agenzie | giornalista | direttore | direttrice | cronista | staff
    papers:
      giornale | gazzetta | corriere | notizie | quotidiano | radio
    reading-times:
      min di lettura | minuti di lettura | tempo di lettura | lettura:
    """)
}
