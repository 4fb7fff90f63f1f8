"""From strings to typed values: strict, by column, and quick where a file is written as it should be."""
