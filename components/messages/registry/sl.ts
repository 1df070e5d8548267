import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Slovenian. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Preveri, ali je mogoče kaj shraniti.',
  'Counts map loads.': 'Šteje, kolikokrat se naloži zemljevid.',
  'Counts pages.': 'Šteje prikazane strani.',
  'Counts visits.': 'Šteje obiske.',
  'Decides whether a visit is recorded.': 'Določa, ali se obisk snema.',
  'Finds the domain to store cookies on.': 'Ugotovi, na kateri domeni je mogoče shraniti piškotke.',
  'Holds settings of this service.': 'Hrani nastavitve te storitve.',
  'Holds the state of one tab.': 'Hrani stanje enega zavihka.',
  'Holds the state of the checkout.': 'Hrani stanje nakupnega postopka.',
  'Holds the state of the player.': 'Hrani stanje predvajalnika.',
  'Holds the state of the toolbar.': 'Hrani stanje orodne vrstice.',
  'Holds variables of one visit.': 'Hrani spremenljivke enega obiska.',
  'Holds what could not be sent yet.': 'Hrani tisto, česar še ni bilo mogoče poslati.',
  'Holds what is known about the visitor.': 'Hrani tisto, kar je znano o obiskovalcu.',
  'Joins pages into one recording.': 'Združuje strani v en posnetek.',
  'Keeps a conversation together.': 'Ohranja nit pogovora.',
  'Keeps one visit together.': 'Povezuje tisto, kar spada k istemu obisku.',
  'Keeps pieces of the map.': 'Hrani dele zemljevida.',
  'Keeps the visitor signed in.': 'Poskrbi, da obiskovalec ostane prijavljen.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Hrani tisto, kar je že preneseno, da se prenaša redkeje.',
  'Measures how fast pages are.': 'Meri, kako hitre so strani.',
  'Measures how much of a page is seen.': 'Meri, kolikšen del strani si obiskovalec ogleda.',
  'Protects a sign-in from being intercepted.': 'Varuje prijavo pred prestrezanjem.',
  'Proves which device this is.': 'Dokazuje, za katero napravo gre.',
  'Recognises one visit, to prevent fraud.': 'Prepozna isti obisk, da se preprečijo goljufije.',
  'Recognises the device that was activated.': 'Prepozna aktivirano napravo.',
  'Recognises the device, to prevent fraud.': 'Prepozna napravo, da se preprečijo goljufije.',
  'Remembers an objection to this service.': 'Zapomni si ugovor proti tej storitvi.',
  'Remembers how far a video was watched.':
    'Zapomni si, do kod si je obiskovalec ogledal videoposnetek.',
  'Remembers settings of the player.': 'Zapomni si nastavitve predvajalnika.',
  'Remembers that this service was agreed to.': 'Zapomni si privolitev v to storitev.',
  'Remembers the advertisement that was clicked.':
    'Zapomni si, kateri oglas je obiskovalec kliknil.',
  'Remembers the name and address given with a comment.':
    'Zapomni si ime in naslov, navedena ob komentarju.',
  "Remembers the visitor's organisation.": 'Zapomni si, kateri organizaciji obiskovalec pripada.',
  'Remembers what was chosen about privacy.': 'Zapomni si izbrane nastavitve zasebnosti.',
  'Remembers when the visitor was last here.':
    'Zapomni si, kdaj je bil obiskovalec nazadnje tukaj.',
  'Remembers where the visitor came from.':
    'Zapomni si, od kod je obiskovalec prišel na spletno mesto.',
  'Remembers whether the chat is open.': 'Zapomni si, ali je klepet odprt.',
  'Remembers which language was chosen.': 'Zapomni si izbrani jezik.',
  'Remembers which link was followed.': 'Zapomni si, katero povezavo je obiskovalec kliknil.',
  'Remembers which messages were shown.': 'Zapomni si, katera sporočila so bila prikazana.',
  'Remembers which products were looked at.':
    'Zapomni si, katere izdelke si je obiskovalec ogledal.',
  'Remembers which version of a page is shown.':
    'Zapomni si, katera različica strani se prikazuje.',
  'Remembers who signed in.': 'Zapomni si, kdo se je prijavil.',
  'Slows requests down.': 'Omejuje pogostost zahtev.',
  'Tells people and robots apart.': 'Loči ljudi od robotov.',
  'Tells visitors apart for advertising.': 'Loči obiskovalce med seboj za namene oglaševanja.',
  'Tells visitors apart.': 'Loči obiskovalce med seboj.',
};
