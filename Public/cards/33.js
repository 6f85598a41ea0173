dossierCards(33, {
"articles/face-to-face.html": ["Afghan government, Taliban to discuss prisoner release ‘face to face’", "article · AMN · 25–30 March 2020", "After a video conference on 25 March, officials and a Taliban team are to meet about a first release of 100 prisoners by 31 March.", [], ""]
})
