dossierCards(226, {
"events/us-led-invasion.html": ["The US-led invasion that removed the Taliban from power", "event · happened · about 2001", "The beginning of the war, dated by one source only as after the attacks of September 2001.", [], ""],
"topics/the-hill.html": ["The Hill", "organisation", "The presumed publisher of the article on the assembly's resolution.", [], ""]
})
