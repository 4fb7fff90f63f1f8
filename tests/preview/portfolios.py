"""A small published file: flat 360Giving titles, one recipient of each kind."""

FILE = b"""Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Duration (months),\
Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name,\
DEI Details:Leadership:Response:Taxonomy Codes,DEI Details:Mission:Response:Taxonomy Codes
360G-x-1,One,Work,GBP,10000,2026-07-01,12,GB-CHC-1,First,GB-CHC-9,Fund,DEI010110,DEI010000
360G-x-2,Two,Work,GBP,20000,2026-07-02,24,GB-CHC-2,Second,GB-CHC-9,Fund,DEI090000,DEI090000
360G-x-3,Three,Work,GBP,70000,2026-07-03,36,GB-CHC-3,Third,GB-CHC-9,Fund,,
360G-x-4,Four,Work,GBP,50000,2021-07-03,36,GB-CHC-3,Third,GB-CHC-9,Fund,,
"""
