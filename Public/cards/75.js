dossierCards(75, {
"events/dispute-over-commanders.html": ["Officials offer 400 low-threat prisoners instead of commanders", "event · reported · until 9 April 2020", "An offer of unknown date, which the Taliban are said to have refused.", [], "Sources differ: what held up the exchange"]
})
