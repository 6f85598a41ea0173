dossierCards(136, {"topics/france.html":["France","place","The state that opposes the release of people convicted of killing its citizens.",[],""]});
