dossierCards(71, {"topics/doha.html":["Doha","place","The capital of Qatar, where the agreement was signed and the talks were to start.",[],""]});
