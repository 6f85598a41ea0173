dossierCards(160, {
"events/release-of-wednesday.html": ["The government lets 100 low-risk prisoners go", "event · reported · 8 April 2020", "The first release that a source reports, on Wednesday 8 April 2020.", [], "Sources differ: the day; whether it happened"]
})
