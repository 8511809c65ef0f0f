"""What people and machines read: digest, messages, formats."""
