extension PhraseBook {
  /// What French pages put beside an article.
  static let french = PhraseBook(
    "fr",
    """
    cookies:
      nous utilisons des cookies | ce site utilise des cookies | utilise des cookies |
      accepter les cookies | tout accepter | tout refuser | paramétrer les cookies |
      gérer les cookies | politique de cookies | nous et nos partenaires
    pointers:
      lire aussi | à lire aussi | lire également | à lire également | à lire : | lire : |
      lire la suite | voir aussi | à voir aussi | sur le même sujet | pour aller plus loin |
      en images : | vidéo : | écouter : | retrouvez | relire : | notre dossier : | lire notre |
      à écouter | lire plus
    popular:
      les plus lus | les plus lues | articles les plus lus | les plus populaires |
      les plus consultés | le plus lu | les plus partagés | tendances | populaires |
      articles populaires
    related:
      articles liés | articles similaires | articles connexes | à lire aussi | lire aussi |
      sur le même sujet | dans la même rubrique | sur le même thème | plus d'articles |
      autres articles | derniers articles | les dernières actualités | dernières actualités |
      vous aimerez aussi | vous pourriez aussi aimer | cela peut vous intéresser | à découvrir |
      recommandé pour vous | nos recommandations | à la une | contenus sponsorisés |
      article suivant | à suivre
    comments:
      commentaires | commentaire | laisser un commentaire | laissez un commentaire |
      ajouter un commentaire | poster un commentaire | voir les commentaires |
      lire les commentaires | réagir | réactions | répondre |
      votre adresse e-mail ne sera pas publiée | aucun commentaire |
      soyez le premier à commenter
    share-words:
      partager | partage | partages | imprimer | envoyer | tweeter | copier | lien | le | la |
      sur | par | article | cet | écouter | sauvegarder | enregistrer | offrir | ami | à | un |
      e-mail
    share-cores:
      partager | imprimer | tweeter | copier | envoyer | sauvegarder
    share:
      partager sur | partager cet article | partager l'article | partagez | suivez-nous | suivre |
      copier le lien | envoyer par e-mail | retrouvez-nous sur
    advertisements:
      publicité | annonce | annonces | sponsorisé | contenu sponsorisé |
      la suite après la publicité | la suite après cette publicité | passer la publicité |
      contenu partenaire | pub
    calls:
      abonnez-vous | s'abonner | je m'abonne | inscrivez-vous | s'inscrire | connectez-vous |
      se connecter | recevez | soutenez | faites un don | téléchargez | déjà abonné |
      cet article est réservé | il vous reste | profitez | pour lire la suite |
      découvrez nos offres
    call-cues:
      newsletter | lettre d'information | infolettre | abonnés | abonné | abonnement |
      notre application | par e-mail | gratuitement | gratuit | don | offre | boîte mail |
      notifications | compte
    mailings:
      se désabonner | se désinscrire
    navigation-words:
      accueil | actualités | actualité | politique | monde | société | économie | culture |
      sport | sports | sciences | santé | opinions | idées | vidéos | recherche | rechercher |
      menu | connexion | contact | mentions | légales | aide | archives | rubriques | suivant |
      précédent | retour | haut | plus | voir | tout | fermer | services | à | la | une | de |
      les | qui | sommes | nous
    navigation:
      aller au contenu | retour en haut | retour à | mots-clés : | mots clés : | tags : |
      catégorie : | catégories : | thèmes : | thématiques : | article suivant |
      article précédent | voir plus | voir tout | afficher plus | vous êtes ici |
      veuillez activer javascript | classé dans
    credits:
      photo : | photos : | crédit : | crédits : | crédit photo | image : | illustration : |
      légende : | © | photo d'illustration | photo d'archives | (photo | source :
    credit-words:
      photo | photos | crédit | crédits | image | illustration | archives | afp
    reprints:
      publié initialement | initialement publié | paru initialement | première publication |
      avec l'aimable autorisation
    reprint-starts:
      cet article | ce texte | l'article | initialement | publié | paru
    copyrights:
      tous droits réservés | reproduction interdite | toute reproduction |
      mentions légales
    bylines:
      par notre correspondant | par notre envoyé | par notre envoyée | écrit par | rédigé par |
      propos recueillis par | publié par | auteur : | auteurs : | avec afp | avec agences |
      texte : | de notre correspondant
    updates:
      mis à jour | modifié | dernière mise à jour
    todays:
      aujourd'hui
    datelines:
      publié le | publié | mis à jour | mis à jour le | modifié le | dernière mise à jour |
      date : | le | date de publication | date de parution | paru le
    date-words:
      lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
    notice-words:
      vous | votre | vos | nous | nos | notre
    date-words:
      le | à | publié | mis | jour | modifié | dernière | mise | lundi | mardi | mercredi |
      jeudi | vendredi | samedi | dimanche | h | temps | de | lecture | min | minutes | heure
    authors:
      par | de | reportage de | reportage par | récit : | écrit par | rédigé par | propos recueillis par | un article de |
      une enquête de | auteur | auteurs | autrice | auteur : | auteurs : | autrice : | texte : |
      de notre correspondant | de notre correspondante | de notre envoyé spécial |
      de notre envoyée spéciale
    helpers:
      traduit par | traduction de | photos de | photographies de | illustrations de
    ands:
      et | avec
    roles:
      rédaction | journaliste | correspondant | correspondante | envoyé | envoyée | rédacteur |
      rédactrice | agence | agences | service | chef | éditorialiste | chroniqueur |
      chroniqueuse | desk
    papers:
      journal | dépêche | courrier | tribune | gazette | radio | presse | quotidien
    reading-times:
      min de lecture | minute de lecture | minutes de lecture | temps de lecture | lecture :
    """)
}
