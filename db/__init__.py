"""All SQL. Takes and gives curator's values; no table leaves the package."""
