dossierCards(40, {
"events/release-of-thursday.html": ["The government announces the release of another 100", "event · announced · 9 April 2020", "Announced on Twitter for Thursday 9 April 2020; no source says that it was carried out.", [], ""]
})
