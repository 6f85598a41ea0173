dossierCards(210, {
"events/full-withdrawal-planned.html": ["All foreign forces are to leave", "event · planned · until about April 2021", "Within 14 months; the sources differ on whose forces and on how firm it is.", [], "Sources differ: whose forces; how binding it is"]
})
