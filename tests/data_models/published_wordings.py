"""Wordings as question sets and employers publish them, under what each means; under "" those that have to be asked."""

BRITISH = "English, Welsh, Scottish, Northern Irish or British"
OTHER_WHITE, OTHER_ASIAN = "Any other White background", "Any other Asian background"
OTHER_BLACK, OTHER = "Any other Black background", "Any other ethnic group"
OTHER_MIXED = "Any other Mixed or multiple ethnic background"
TRAVELLER = "Gypsy or Irish Traveller"

PUBLISHED: dict[str, str] = {
    BRITISH: "White British|White - British|WHITE BRITISH|white-british|White (British)|White/British|British (white)|"
    "A White - British|A|a|W1|w1|WBRI|wbri|A: White British|1. White British|11 White - British|White British (A)|"
    "White - British [WBRI]|W1 - White British|CA White English|CB White Scottish|White: Scottish|White: Other British|"
    "White: English, Welsh, Scottish, Northern Irish or British|English/Welsh/Scottish/Northern Irish/British|"
    "White English/Welsh/Scottish/Northern Irish/British|White: Eng/Welsh/Scot/NI/Brit|White, British|White Welsh|"
    "White - English, Scottish, Welsh, Northern Irish or British|Whіte British|White â€“ British|1A",
    "Irish": "White - Irish|White: Irish|B|B White - Irish|W2|WIRI|White -Irish|White\\Irish|IRISH",
    TRAVELLER: "Irish Traveller|White: Gypsy or Irish Traveller|White: Gypsy/Traveller|Gypsy|WIRT|W3|"
    "Traveller of Irish Heritage|White - Gypsy / Irish Traveller|White: Gypsy or Irish Traveller [note 1]",
    "Roma": "White: Roma|White Roma|WROR",
    OTHER_WHITE: "White Other|White: Other White|Other White|White - Polish|Polish|C White - Any other White background|"
    "W9|WOTH|WEEU|CP White Polish|White any other background|Any other White background, please write in|1L|"
    "White Eastern European|CY White Other European|Other White European",
    "White and Black Caribbean": "Mixed: White & Black Caribbean|M1|MWBC|D|Black Caribbean and White|White + Black Caribbean|"
    "D Mixed White & Black Caribbean|Dual heritage: White and Black Caribbean|White/Black Caribbean|"
    "Mixed or multiple ethnic groups - White or White British and Black Caribbean or Black Caribbean British",
    "White and Black African": "Mixed White/Black African|M2|MWBA|E|Mixed: Black African and White|E White and Black African",
    "White and Asian": "Mixed-White and Asian|Mixed White Asian|Asian and White|White & Asian|M3|MWAS|F|White/Asian|"
    "White and Asian (mixed)|Mixed Ethnic Group - White and Asian|MWAI",
    OTHER_MIXED: "Mixed Other|Mixed - Other|Other Mixed|G Mixed - Any other mixed background|M9|MOTH|G|"
    "Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups|GF Mixed - Other/Unspecified|"
    "Any other mixed/multiple ethnic background|MABL",
    "Indian": "Asian/Asian British: Indian|Asian British - Indian|Asian & Asian British Indian|H|A1|AIND|Indian Asian|"
    "Indian (Asian or Asian British)|Asian - Indian or Indian British|Asian (Indian)|3G",
    "Pakistani": "Asian/Asian British - Pakistani|Pakistani or British Pakistani|J|A2|APKN|AMPK|"
    "Asian, Scottish Asian or British Asian: Pakistani, Scottish Pakistani or British Pakistani",
    "Bangladeshi": "Asian, Asian British, Asian Welsh: Bangladeshi|K|A3|ABAN|Bangladeshi or Bangladeshi British",
    "Chinese": "Asian, Asian British or Asian Welsh: Chinese|R|R Chinese|O1|A4|CHNE|Other ethnic groups - Chinese|"
    "Chinese or other ethnic group: Chinese|Chinese (other ethnic group)|3J",
    OTHER_ASIAN: "Other Asian|Asian - Other|Asian Other|L|A9|AOTH|Asian - Asian Other|Asian - Filipino|Nepalese|"
    "Any other Asian background (please specify)|L Asian or Asian British - Any other Asian background|Other South Asian",
    "African": "Black African|Black: African|Black_African|N|B2|BAFR|BSOM|N - African|African (Black)|Black - Somali|4D|"
    "Black or Black British – African|African: African, Scottish African or British African|"
    "Black/African/Caribbean/Black British: African|African, African Scottish or African British",
    "Caribbean": "Black Caribbean|M|B1|BCRB|Carribean|M Black Caribbean|Caribbean (Black or Black British)|"
    "Caribbean or Black: Caribbean, Scottish Caribbean or British Caribbean",
    OTHER_BLACK: "Black Other|Black - Other|Other Black|P|B9|BOTH|Black - Black Other|Black Scottish or Other Black|"
    "Black, Black British, Black Welsh, Caribbean or African: Other Black|Other Caribbean or Black|"
    "Any other Black, African or Caribbean background",
    "Arab": "Other ethnic group: Arab|O2|T|Other: Arab, Scottish Arab or British Arab|OARA|6A",
    OTHER: "Any Other Ethnic Group|S|S Any other ethnic group|O9|OOTH|Any other ethnic background|"
    "Other ethnic group: Any other ethnic group|Chinese or Other Ethnic Group - Any other",
    "Asian": "Asian|Asian British|Asian or Asian British|South Asian|East Asian|LK Asian Unspecified|Asian/Asian British",
    "Black": "Black|Black British|PD Black British|Black/African/Caribbean/Black British|Caribbean or Black",
    "Mixed": "Mixed|Mixed Race|Mixed or multiple ethnic groups|Any mixed or multiple ethnic groups|Dual heritage|2A",
    "White": "White|C3 White Unspecified|White ethnic group|10 White",
    "Other": "Other|Other ethnic group|Other ethnic groups",
    "Not stated": "Z|Z Not Stated|NS|REFU|Prefer not to say|PNTS|Refused|Not declared|Undisclosed|Information refused|"
    "I do not wish to disclose my ethnic origin",
    "Not collected": "Not collected|NOBT|Information not yet obtained|Not asked",
    "": "British|Scottish|English|BME|B.M.E.|Global majority|White Asian|Mixed Asian|Asian Mixed|Black Asian|Unknown|"
    "Not known|99|31|103|N/A|NULL|-|?|Both|na|X|IC1|W1 Indian|N. Irish|N Irish|N African|N.African|S. Asian|E European|"
    "Gypsy / Roma|WROM|Gypsy, Roma and Traveller|Traveller|Afro-Caribbean|African Caribbean|African American|Jewish|"
    "Latin American|White European|Eastern European|Filipino|Any other|Black/African|West Indian|2 or more races|"
    "White and Chinese|PA Black Somali|Prefer not to say/Unknown|Arab or other|White Irish/British|Indian sub-continent",
}
