dossierCards(165, {
"events/us-military-travel-halt.html": ["The Defense Secretary halts military travel", "event · announced · 25 March 2020", "An order of up to 60 days against the coronavirus, with an exception for Afghanistan.", [], ""]
})
