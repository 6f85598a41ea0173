dossierSearch("dg0",{"counts":[14],"digests":"d062eafc"});
