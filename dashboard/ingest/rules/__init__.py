"""What the values must satisfy: within a row, within a file, against registers and against earlier quarters."""
