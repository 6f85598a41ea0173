dossierCards(34, {
"events/jirga-resolution.html": ["The assembly approves the release of 400 prisoners", "event · happened · 9 August 2020", "A resolution of Sunday 9 August 2020 clears the way for the last group.", [], "Sources differ: what the release is for"],
"events/loya-jirga-meets.html": ["The president meets regional leaders in Kabul", "event · happened · 2–8 August 2020", "More than 3,000 people discuss the release, in the week before the resolution.", [], ""]
})
