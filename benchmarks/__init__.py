"""What is measured, one command each. Nothing here is a test: machines differ, ratios within one run do not."""
