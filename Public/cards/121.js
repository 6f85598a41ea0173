dossierCards(121, {
"events/us-reduction-to-8600.html": ["The United States is to reduce its troops to 8,600", "event · planned · until 13 July 2020", "The first step of the withdrawal, under way in late March.", [], "Sources differ: from which number; in what time"]
})
