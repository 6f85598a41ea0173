dossierCards(157, {
"events/taliban-team-in-kabul.html": ["A Taliban team comes to Kabul for talks", "event · happened · 29 March to 4 April 2020", "A small team negotiates on a comprehensive exchange in the days before 7 April.", [], "Sources differ: where the two sides were to meet"]
})
