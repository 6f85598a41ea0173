dossierCards(162, {"topics/afghan-government.html":["Afghan government","government","The side that holds and releases the Taliban prisoners; it did not sign the agreement.",[],""]});
