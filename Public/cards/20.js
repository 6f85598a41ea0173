dossierCards(20, {
"events/september-11-attacks.html": ["The attacks on the United States in September 2001", "event · happened · 11 September 2001", "Named by one source as what came before the invasion.", [], ""]
})
