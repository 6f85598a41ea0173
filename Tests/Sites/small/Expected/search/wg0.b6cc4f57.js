dossierSearch("wg0",{"words":["1"],"digests":"b9f6840e"});
