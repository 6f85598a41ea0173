dossierCards(149, {
"events/esper-interview.html": ["An interview with the Defense Secretary is broadcast", "event · happened · 8 August 2020", "Broadcast late on the Saturday before the resolution; the plan for under 5,000 troops is from it.", [], ""],
"events/talks-planned-in-doha.html": ["Talks of the government and the Taliban are to start", "event · planned · 9–15 August 2020", "Expected in Doha in the week after the resolution; no source of the five reports that they began.", [], ""],
"notes/comparing-casualties.html": ["Which casualty numbers can be compared", "note · 21 November 2026", "Six numbers of dead or injured, of which hardly two count the same people.", [], ""]
})
