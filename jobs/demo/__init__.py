"""`curator demo`: a small web on loopback, some weeks of its life, and the product's own import, checks and digests."""
