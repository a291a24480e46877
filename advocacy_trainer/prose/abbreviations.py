"""Abbreviations of everyday writing in Danish and English, by what must stand beside them.

Their points are no end of a sentence. Words of both languages stand together, as writers mix them;
an abbreviation that is a word too (»min«, "in", "sat") needs a number beside it.
"""

# Whatever follows: a name, a number, or what is counted.
_ALWAYS = """
fx ca nr kl dr hr fr mr mrs ms mx prof st skt sct inkl ekskl tlf evt iflg jf jvf jfr pga vedr pkt afd ang dvs
dir maks adm sml vs approx jr sr tel ext incl excl f.eks bl.a p.g.a i.h.t d.v.s e.g i.e p.t cand stud
frk sdr ndr kgl hhv mht mhp ift ifm vha fsva vejl bem sagsnr jnr mob att attn betr fhv cllr messrs viz
"""
# What follows does not begin with a capital; else the sentence is over: »mel, sukker osv. Så bages der«.
_BEFORE_SMALL = """
osv mv mm mfl stk mdr sek etc mio mia kr pct inc ltd plc co aps jan feb aug sept okt oct nov dec
spsk tsk knsp bdt dl cl ml kg mg km cm mdl årl ugtl dgl alm gl tidl nuv udg ovf ndf kap afsn fig figs pr
ekstr ol lign ell kbh resp pk
tbsp tbsps tbs tsp tsps oz lb lbs fl qty wt hrs mins secs wk wks yr yrs mth mths yds pkts
dept depts govt assoc assn bldg appt appts apt bros corp dist misc
orig esp usu avail est max vol vols pp asst mgr mgmt encl encls intl natl prob al tues thurs
"""
# A number follows: »s. 12«, "No. 5", »tirs. 14.30«.
_BEFORE_NUMBER = """
s p pp v d c no nos nrs art kap fig figs ch vol vols sec min max kr pr jan feb aug sept okt oct nov dec
est alm gl man mand tir tirs ons onsd tor tors torsd fre fred lør lørd søn sønd
mon tue tues wed thu thur thurs sat sun temp ref refs
"""
# A number stands before, and what follows does not begin with a capital: »10 min. i ovnen«, "6 in. long".
_AFTER_NUMBER = """
min t h g l m s d sec hr in ft yd pt pts qt gal mi sq doz ds tim th tv dg gr pers
"""
# Before a name, so with a capital of its own: "Rev. Hill", "Sgt. Pike".
_TITLES = "rev sgt capt lt cpl col cmdr supt insp hon gov ing arkt lekt adj overl"

ALWAYS = frozenset(_ALWAYS.split())
BEFORE_SMALL = frozenset(_BEFORE_SMALL.split())
BEFORE_NUMBER = frozenset(_BEFORE_NUMBER.split())
AFTER_NUMBER = frozenset(_AFTER_NUMBER.split())
TITLES = frozenset(_TITLES.split())
ANY = ALWAYS | BEFORE_SMALL | BEFORE_NUMBER | AFTER_NUMBER | TITLES
