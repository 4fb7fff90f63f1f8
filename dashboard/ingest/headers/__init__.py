"""From the file's own headers to the columns of an upload table; never by position."""
