dossierCards(170, {
"events/ceasefire-asked-for.html": ["President Ghani asks the Taliban for a complete ceasefire", "event · reported · until 9 August 2020", "A request before the negotiations; an answer is not reported.", [], "Sources differ: whether a ceasefire comes before the talks or out of them"]
})
