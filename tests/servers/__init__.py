"""Real servers on loopback for the tests: well-behaved, odd and hostile ones. The fixtures are in `fixtures`."""
