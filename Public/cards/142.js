dossierCards(142, {
"events/france-objects.html": ["France objects to the release of some prisoners", "event · happened · 9–22 August 2020", "A statement asks the Afghan authorities not to go ahead; it concerns several of the 400.", [], "Sources differ: whether the prisoners should go free"]
})
