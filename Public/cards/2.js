dossierCards(2, {
"events/us-taliban-agreement-signed.html": ["The United States and the Taliban sign their agreement", "event · happened · 29 February 2020", "Signed in Doha on 29 February 2020, a Saturday; the root of everything else here.", [], "Sources differ: the date; what kind of agreement it is"]
})
