dossierCards(85, {"people/suhail-shaheen.html":["Suhail Shaheen","person · Taliban spokesman","A Taliban spokesman, who in March says that releases will start by the end of the month.",[],""]});
