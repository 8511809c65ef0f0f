"""Labelled cases: what a person would say of a link's story, and what the product says of it."""
