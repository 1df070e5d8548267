import type {ContentMessages} from './messages.js';

/** Swahili. */
export const messages = {
  embedTitle: 'Maudhui kutoka {provider}',
  embedWhy:
    'Yakipakiwa, kivinjari chako huwasiliana na {provider}, ambao watajua anwani yako ya IP na tovuti unayotembelea, na wanaweza kuhifadhi kitu kwenye kivinjari chako.',
  embedScope:
    '“{always}” pia huruhusu “{purpose}” kwenye tovuti hii nzima. Unaweza kubadilisha hilo wakati wowote katika “{label}”.',
  'load-once': 'Pakia mara moja',
  always: 'Ruhusu kila wakati',
  embedFailed: 'Maudhui haya hayawezi kuonyeshwa hapa.',

  declarationIntro:
    'Haya ndiyo yote ambayo {site} inaweza kuhifadhi kwenye kifaa chako, na wote wanaoweza kuhusika, kulingana na toleo la {version} la sera.',
  undecided: 'Bado hujaamua, kwa hivyo ni mambo ya lazima pekee yanayofanya kazi.',
  withdraw: 'Ondoa idhini zote',
  withdrawn: 'Umeondoa idhini zote.',
  changed: 'Chaguo lako limehifadhiwa.',
  print: 'Chapisha',
  statuses: {
    given: 'Ulikubali',
    refused: 'Ulikataa',
    withdrawn: 'Uliondoa idhini yako',
    requested: 'Imezimwa: bado hujaulizwa',
    expired: 'Imezimwa: muda wa jibu lako umeisha',
    invalidated: 'Imezimwa: imebadilika tangu ulipojibu',
    unopposed: 'Imewashwa, isipokuwa ukikataa',
  },
  hosts: 'Huwasiliana na',
  columns: {
    name: 'Jina',
    kind: 'Aina',
    duration: 'Muda',
    use: 'Matumizi',
    now: 'Kwenye kifaa hiki',
  },
  kinds: {
    cookie: 'Kidakuzi',
    localStorage: 'Hifadhi ya ndani',
    sessionStorage: 'Hifadhi ya kipindi',
    indexedDB: 'Hifadhidata',
    cache: 'Akiba',
    file: 'Faili',
    serviceWorker: 'Hati ya chinichini',
  },
  here: 'Ipo sasa',
  absent: 'Haipo',
  hereCount: 'Kwenye kifaa hiki sasa: {count} kati ya {total}',
  nothingStored: 'Haihifadhi chochote kwenye kifaa chako.',
  ownCookie: 'Hukumbuka chaguo lako na arifa ulizofunga.',
  unseen: 'Vidakuzi vinavyoweza kusomwa na seva pekee havionekani hapa.',
  undeclared: 'Pia vimepatikana kwenye kifaa hiki',
  noScript:
    'JavaScript ikiwa imewashwa, ukurasa huu pia huonyesha kilicho kwenye kifaa chako na hukuruhusu kubadilisha chaguo lako.',

  noticeTitle: 'Sera yetu ya faragha itabadilika hivi karibuni',
  noticeFrom: 'Kuanzia {date} ({days})',
  noticeHint: 'Huhitaji kufanya chochote. Kitu kipya kikihitaji idhini yako, tutakuuliza.',
  noticeLink: 'Soma maandishi mapya',
} satisfies ContentMessages;
