dossierSearch("dg0",{"counts":[14],"digests":"f3665132"});
