dossierCards(156, {
"events/human-rights-watch-warning.html": ["Human Rights Watch warns about the laws used", "event · reported · until 9 August 2020", "Some prisoners may be held under laws that are too broad; reported through Reuters, without a date.", [], ""]
})
