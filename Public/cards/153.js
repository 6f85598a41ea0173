dossierCards(153, {
"events/offer-of-1500.html": ["President Ghani offers a first release of 1,500", "event · announced · until 30 March 2020", "An offer of unknown date, set against the Taliban's demand for 5,000.", [], "Sources differ: how many are to be freed before the talks"]
})
