dossierCards(154, {"topics/taliban.html":["Taliban","organisation","The party that signed the agreement with the United States and whose prisoners are released.",[],""]});
