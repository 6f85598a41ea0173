dossierSearch("wg0",{"words":["1"],"digests":"5aa521a5"});
