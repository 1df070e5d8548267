import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Hungarian. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Ellenőrzi, hogy tárolható-e valami.',
  'Counts map loads.': 'Számolja, hányszor töltődik be a térkép.',
  'Counts pages.': 'Számolja a megjelenített oldalakat.',
  'Counts visits.': 'Számolja a látogatásokat.',
  'Decides whether a visit is recorded.': 'Eldönti, hogy készüljön-e felvétel a látogatásról.',
  'Finds the domain to store cookies on.': 'Megállapítja, hogy a sütik melyik domainen tárolhatók.',
  'Holds settings of this service.': 'Ennek a szolgáltatásnak a beállításait tárolja.',
  'Holds the state of one tab.': 'Egy böngészőlap állapotát tárolja.',
  'Holds the state of the checkout.': 'A megrendelési folyamat állapotát tárolja.',
  'Holds the state of the player.': 'A lejátszó állapotát tárolja.',
  'Holds the state of the toolbar.': 'Az eszköztár állapotát tárolja.',
  'Holds variables of one visit.': 'Egy látogatás változóit tárolja.',
  'Holds what could not be sent yet.': 'Azt tárolja, amit még nem sikerült elküldeni.',
  'Holds what is known about the visitor.': 'Azt tárolja, amit a látogatóról tudni lehet.',
  'Joins pages into one recording.': 'Több oldalt egyetlen felvétellé fűz össze.',
  'Keeps a conversation together.': 'Egyben tartja a beszélgetést.',
  'Keeps one visit together.': 'Összekapcsolja, ami egy látogatáshoz tartozik.',
  'Keeps pieces of the map.': 'A térkép egyes részeit tárolja.',
  'Keeps the visitor signed in.': 'Bejelentkezve tartja a látogatót.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Megőrzi a már letöltött adatokat, hogy ritkábban kelljen letölteni őket.',
  'Measures how fast pages are.': 'Méri, milyen gyorsak az oldalak.',
  'Measures how much of a page is seen.': 'Méri, hogy a látogató mekkora részt lát egy oldalból.',
  'Protects a sign-in from being intercepted.': 'Védi a bejelentkezést a lehallgatástól.',
  'Proves which device this is.': 'Igazolja, hogy melyik eszközről van szó.',
  'Recognises one visit, to prevent fraud.':
    'Felismeri az adott látogatást a csalások megelőzése érdekében.',
  'Recognises the device that was activated.': 'Felismeri az aktivált eszközt.',
  'Recognises the device, to prevent fraud.':
    'Felismeri az eszközt a csalások megelőzése érdekében.',
  'Remembers an objection to this service.': 'Megjegyzi az e szolgáltatás elleni tiltakozást.',
  'Remembers how far a video was watched.': 'Megjegyzi, meddig nézték meg a videót.',
  'Remembers settings of the player.': 'Megjegyzi a lejátszó beállításait.',
  'Remembers that this service was agreed to.':
    'Megjegyzi az ehhez a szolgáltatáshoz adott hozzájárulást.',
  'Remembers the advertisement that was clicked.': 'Megjegyzi, melyik hirdetésre kattintottak.',
  'Remembers the name and address given with a comment.':
    'Megjegyzi a hozzászóláshoz megadott nevet és címet.',
  "Remembers the visitor's organisation.": 'Megjegyzi, melyik szervezethez tartozik a látogató.',
  'Remembers what was chosen about privacy.': 'Megjegyzi a kiválasztott adatvédelmi beállításokat.',
  'Remembers when the visitor was last here.': 'Megjegyzi, mikor járt itt utoljára a látogató.',
  'Remembers where the visitor came from.': 'Megjegyzi, honnan érkezett a látogató a webhelyre.',
  'Remembers whether the chat is open.': 'Megjegyzi, hogy nyitva van-e a csevegés.',
  'Remembers which language was chosen.': 'Megjegyzi a kiválasztott nyelvet.',
  'Remembers which link was followed.': 'Megjegyzi, melyik hivatkozásra kattintottak.',
  'Remembers which messages were shown.': 'Megjegyzi, mely üzenetek jelentek meg.',
  'Remembers which products were looked at.': 'Megjegyzi, mely termékeket nézték meg.',
  'Remembers which version of a page is shown.':
    'Megjegyzi, hogy egy oldal melyik változata jelenik meg.',
  'Remembers who signed in.': 'Megjegyzi, ki jelentkezett be.',
  'Slows requests down.': 'Ritkítja a kéréseket.',
  'Tells people and robots apart.': 'Megkülönbözteti az embereket a robotoktól.',
  'Tells visitors apart for advertising.':
    'Hirdetési célból megkülönbözteti egymástól a látogatókat.',
  'Tells visitors apart.': 'Megkülönbözteti egymástól a látogatókat.',
};
