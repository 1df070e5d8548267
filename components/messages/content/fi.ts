import type {ContentMessages} from './messages.js';

/** Finnish. */
export const messages = {
  embedTitle: 'Sisällön tarjoaa {provider}',
  embedWhy:
    'Kun sisältö ladataan, {provider} saa tietää IP-osoitteesi ja sen, millä sivustolla olet, ja voi tallentaa jotakin selaimeesi.',
  embedScope:
    '”{always}” sallii myös käyttötarkoituksen ”{purpose}” kaikkialla tällä sivustolla. Voit muuttaa tätä milloin tahansa kohdassa ”{label}”.',
  'load-once': 'Lataa kerran',
  always: 'Salli aina',
  embedFailed: 'Tätä ei voi näyttää tässä.',

  declarationIntro:
    'Tässä on kaikki, mitä {site} voi tallentaa laitteellesi, ja kaikki, jotka voivat olla mukana, selosteen version {version} mukaan.',
  undecided: 'Et ole vielä tehnyt valintaa, joten mitään valinnaista ei ole käytössä.',
  withdraw: 'Peruuta kaikki suostumukset',
  withdrawn: 'Olet peruuttanut kaikki suostumukset.',
  changed: 'Valintasi on tallennettu.',
  print: 'Tulosta',
  statuses: {
    given: 'Annoit suostumuksesi',
    refused: 'Kieltäydyit',
    withdrawn: 'Peruutit suostumuksesi',
    requested: 'Pois: sinulta ei ole vielä kysytty',
    expired: 'Pois: vastauksesi on vanhentunut',
    invalidated: 'Pois: tämä on muuttunut vastauksesi jälkeen',
    unopposed: 'Päällä, ellet kieltäydy',
  },
  hosts: 'Yhteydet',
  columns: {
    name: 'Nimi',
    kind: 'Tyyppi',
    duration: 'Kesto',
    use: 'Mihin',
    now: 'Tällä laitteella',
  },
  kinds: {
    cookie: 'Eväste',
    localStorage: 'Paikallinen tallennustila',
    sessionStorage: 'Istunnon tallennustila',
    indexedDB: 'Tietokanta',
    cache: 'Välimuisti',
    file: 'Tiedosto',
    serviceWorker: 'Taustaskripti',
  },
  here: 'Tallessa nyt',
  absent: 'Ei tallessa',
  hereCount: 'Tällä laitteella nyt: {count}/{total}',
  nothingStored: 'Ei tallenna mitään laitteellesi.',
  ownCookie: 'Muistaa valintasi ja sulkemasi ilmoitukset.',
  unseen: 'Evästeet, jotka vain palvelin voi lukea, eivät näy tässä.',
  undeclared: 'Laitteelta löytyi myös',
  noScript:
    'Kun JavaScript on käytössä, tällä sivulla näkyy myös, mitä laitteellasi on, ja voit muuttaa valintaasi.',

  noticeTitle: 'Tietosuojaselosteemme muuttuu pian',
  noticeFrom: '{date} alkaen ({days})',
  noticeHint: 'Sinun ei tarvitse tehdä mitään. Jos jokin uusi vaatii lupasi, kysymme sitä.',
  noticeLink: 'Lue uusi teksti',
} satisfies ContentMessages;
