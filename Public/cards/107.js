dossierCards(107, {
"topics/casualties.html": ["casualties", "term", "People killed, or killed and injured; the sources count different things under the word.", [], ""],
"topics/united-nations-assistance-mission.html": ["United Nations Assistance Mission in Afghanistan", "organisation", "The mission that documents casualties in Afghanistan; two of the sources name it.", [], ""]
})
