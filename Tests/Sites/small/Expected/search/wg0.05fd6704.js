dossierSearch("wg0",{"words":["1"],"digests":"788b1e1b"});
