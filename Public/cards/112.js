dossierCards(112, {
"events/video-conference.html": ["The government and the Taliban speak by video conference", "event · happened · 25 March 2020", "Three participants' sides report on it, and each reports something else.", [], "Sources differ: what was decided; conditions"]
})
