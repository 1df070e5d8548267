import type {ContentMessages} from './messages.js';

/** Maltese. */
export const messages = {
  embedTitle: 'Kontenut minn {provider}',
  embedWhy:
    'Meta ttellgħu, issir konnessjoni ma’ {provider}, li jsiru jafu l-indirizz IP tiegħek u f’liema sit tinsab, u jistgħu jaħżnu xi ħaġa fil-brawżer tiegħek.',
  embedScope:
    '“{always}” jippermetti wkoll “{purpose}” f’dan is-sit kollu. Tista’ tibdel dan meta trid taħt “{label}”.',
  'load-once': 'Tella’ darba',
  always: 'Ippermetti dejjem',
  embedFailed: 'Dan ma jistax jintwera hawnhekk.',

  declarationIntro:
    'Dan huwa dak kollu li {site} jista’ jaħżen fuq l-apparat tiegħek, u kull min jista’ jkun involut, skont il-verżjoni {version} tal-politika.',
  undecided: 'Għadek ma ddeċidejtx, għalhekk ma jaħdem xejn li mhux meħtieġ.',
  withdraw: 'Irtira l-kunsens kollu',
  withdrawn: 'Irtirajt il-kunsens kollu.',
  changed: 'L-għażla tiegħek ġiet issejvjata.',
  print: 'Ipprintja',
  statuses: {
    given: 'Tajt il-kunsens tiegħek',
    refused: 'Irrifjutajt',
    withdrawn: 'Irtirajt il-kunsens tiegħek',
    requested: 'Mitfi: għadna ma staqsejniekx',
    expired: 'Mitfi: it-tweġiba tiegħek skadiet',
    invalidated: 'Mitfi: inbidel minn meta weġibt',
    unopposed: 'Mixgħul, sakemm ma tirrifjutax',
  },
  hosts: 'Jikkuntattja lil',
  columns: {
    name: 'Isem',
    kind: 'Tip',
    duration: 'Tul ta’ żmien',
    use: 'Għalxiex',
    now: 'Fuq dan l-apparat',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Ħażna lokali',
    sessionStorage: 'Ħażna tas-sessjoni',
    indexedDB: 'Bażi tad-data',
    cache: 'Memorja cache',
    file: 'Fajl',
    serviceWorker: 'Skript fl-isfond',
  },
  here: 'Hawn issa',
  absent: 'Mhux hawn',
  hereCount: 'Fuq dan l-apparat issa: {count} minn {total}',
  nothingStored: 'Ma jaħżen xejn fuq l-apparat tiegħek.',
  ownCookie: 'Jiftakar l-għażla tiegħek, u liema avviżi għalaqt.',
  unseen: 'Il-cookies li jista’ jaqra s-server biss ma jidhrux hawn.',
  undeclared: 'Instab ukoll fuq dan l-apparat',
  noScript:
    'B’JavaScript, din il-paġna turi wkoll x’hemm fuq l-apparat tiegħek u tħallik tibdel l-għażla tiegħek.',

  noticeTitle: 'Il-politika tal-privatezza tagħna se tinbidel',
  noticeFrom: 'Data tal-bidla: {date} ({days})',
  noticeHint:
    'M’għandek għalfejn tagħmel xejn. Jekk xi ħaġa ġdida tkun teħtieġ il-permess tiegħek, nistaqsuk.',
  noticeLink: 'Aqra t-test il-ġdid',
} satisfies ContentMessages;
