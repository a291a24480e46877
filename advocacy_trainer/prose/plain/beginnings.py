"""Small words that tell where sentences begin, and where none ends."""

# A capital on one of these comes from the beginning of a sentence.
_BEGINNING = """
jeg vi du han hun den det de der en et og men så når da hvis nu her min mit mine vores hvad hvem hvor hvordan
hvorfor på til for med efter før alle ingen nogle mange man dette disse at om ja nej tak hej
we you he she it they the a an and but so when if now here there my our this that these what who where how why
on to for with after before all no some many one at yes thanks hello today
"""
# No sentence ends in one of these: what follows belongs to them, capital or not.
_LEANING = """
og eller men at som der hos med til fra på i af om ved hr fru frk er hedder hed en et den det de min mit
mine din dit vores jeres hans hendes deres når da hvis fordi både samt under over efter før mod mellem uden
and or but that who which with to for from on in of at by about mr mrs ms dr the a an my our your his her
their when if because both under over after before between without
is was called named
"""
BEGINNINGS = frozenset(_BEGINNING.split())
LEANING = frozenset(_LEANING.split())
