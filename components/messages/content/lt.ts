import type {ContentMessages} from './messages.js';

/** Lithuanian. */
export const messages = {
  embedTitle: 'Turinį teikia {provider}',
  embedWhy:
    'Įkeliant turinį susisiekiama su jo teikėju ({provider}): jis sužino jūsų IP adresą ir kurioje svetainėje esate, taip pat gali ką nors įrašyti jūsų naršyklėje.',
  embedScope:
    '„{always}“ leidžia ir tikslą „{purpose}“ visoje šioje svetainėje. Tai galite bet kada pakeisti skiltyje „{label}“.',
  'load-once': 'Įkelti vieną kartą',
  always: 'Visada leisti',
  embedFailed: 'Čia to parodyti negalima.',

  declarationIntro:
    'Čia surašyta viskas, ką {site} gali įrašyti į jūsų įrenginį, ir visi, kas gali dalyvauti, pagal politikos versiją {version}.',
  undecided: 'Dar nenusprendėte, todėl neveikia nieko, kas nebūtina.',
  withdraw: 'Atšaukti visus sutikimus',
  withdrawn: 'Atšaukėte visus sutikimus.',
  changed: 'Jūsų pasirinkimas įrašytas.',
  print: 'Spausdinti',
  statuses: {
    given: 'Sutikote',
    refused: 'Atsisakėte',
    withdrawn: 'Atšaukėte sutikimą',
    requested: 'Išjungta: jūsų dar neklausėme',
    expired: 'Išjungta: jūsų atsakymas nebegalioja',
    invalidated: 'Išjungta: po jūsų atsakymo tai pasikeitė',
    unopposed: 'Įjungta, nebent atsisakysite',
  },
  hosts: 'Ryšys su serveriais',
  columns: {
    name: 'Pavadinimas',
    kind: 'Rūšis',
    duration: 'Trukmė',
    use: 'Kam skirta',
    now: 'Šiame įrenginyje',
  },
  kinds: {
    cookie: 'Slapukas',
    localStorage: 'Vietinė saugykla',
    sessionStorage: 'Seanso saugykla',
    indexedDB: 'Duomenų bazė',
    cache: 'Podėlis',
    file: 'Failas',
    serviceWorker: 'Fono scenarijus',
  },
  here: 'Dabar yra',
  absent: 'Nėra',
  hereCount: 'Dabar šiame įrenginyje: {count} iš {total}',
  nothingStored: 'Jūsų įrenginyje nieko nesaugo.',
  ownCookie: 'Įsimena jūsų pasirinkimą ir kuriuos pranešimus uždarėte.',
  unseen: 'Slapukai, kuriuos gali skaityti tik serveris, čia nematomi.',
  undeclared: 'Šiame įrenginyje dar rasta',
  noScript:
    'Įjungus „JavaScript“, šiame puslapyje matysite ir tai, kas yra jūsų įrenginyje, ir galėsite pakeisti savo pasirinkimą.',

  noticeTitle: 'Mūsų privatumo politika netrukus keisis',
  noticeFrom: 'Nuo {date} ({days})',
  noticeHint: 'Jums nieko daryti nereikia. Jei kam nors naujam reikės jūsų leidimo, paklausime.',
  noticeLink: 'Skaityti naują tekstą',
} satisfies ContentMessages;
