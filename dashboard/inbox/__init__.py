"""Check and load files, on the records where they are free, else by way of the app that holds them."""
