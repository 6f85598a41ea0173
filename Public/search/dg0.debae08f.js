dossierSearch("dg0",{"counts":[4,24,22,17,6,6,10,28,11,8],"digests":"b240f6a339fd9fb8b370e90c1d44ac5e3d03ac6c88f0037c38ce65d9d0ea050323374605ee9402b2"});
