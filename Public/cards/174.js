dossierCards(174, {"topics/us-taliban-agreement.html":["US–Taliban agreement","term","The agreement of 29 February 2020, on which the exchange of prisoners and the withdrawal rest.",[],""]});
