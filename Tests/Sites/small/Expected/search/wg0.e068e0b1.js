dossierSearch("wg0",{"words":["1"],"digests":"ddeb9ae8"});
