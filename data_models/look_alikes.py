"""Letters of other alphabets that look like Latin ones: typed by mistake, or left by a program."""

LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХаеорсухіјѕΑΒΕΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTXaeopcyxijsABEHIKMNOPTYXo")
"""Cyrillic and Greek letters, and the Latin ones they look like (Unicode Technical Standard 39, confusables)."""
