dossierCards(118, {
"events/release-of-80.html": ["The first 80 of the last group are released", "event · happened · 9–15 August 2020", "80 of 400, in the week after the resolution according to the article.", [], "Sources differ: when"]
})
