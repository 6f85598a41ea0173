dossierCards(237, {
"events/us-presidential-election.html": ["The United States elects its president", "event · planned · 3 November 2020", "In November 2020; named as the day by which the troops are to be fewer.", [], ""]
})
