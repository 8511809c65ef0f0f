"""What happens when: the walk of a check, sweeps, digests, mail, and the command line."""
