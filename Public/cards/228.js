dossierCards(228, {"topics/hard-core-prisoners.html":["“hard-core” prisoners","term","A word that two sources use, in quotation marks, for the last group of 400.",[],""]});
