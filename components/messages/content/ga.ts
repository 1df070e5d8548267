import type {ContentMessages} from './messages.js';

/** Irish. */
export const messages = {
  embedTitle: 'Ábhar ó {provider}',
  embedWhy:
    'Nuair a lódáiltear é, déantar teagmháil le {provider}. Beidh do sheoladh IP agus an suíomh ar a bhfuil tú ar eolas acu ansin, agus féadfaidh siad rud éigin a stóráil i do bhrabhsálaí.',
  embedScope:
    'Le “{always}”, ceadaítear “{purpose}” freisin ar fud an tsuímh seo. Is féidir leat é sin a athrú am ar bith faoi “{label}”.',
  'load-once': 'Lódáil uair amháin',
  always: 'Ceadaigh i gcónaí',
  embedFailed: 'Ní féidir é seo a thaispeáint anseo.',

  declarationIntro:
    '{site}: seo gach rud is féidir a stóráil ar do ghléas, agus gach duine a d’fhéadfadh a bheith páirteach, de réir leagan {version} den pholasaí.',
  undecided: 'Níl cinneadh déanta agat fós, mar sin níl aon rud roghnach ar siúl.',
  withdraw: 'Tarraing gach toiliú siar',
  withdrawn: 'Tá gach toiliú tarraingthe siar agat.',
  changed: 'Sábháladh do rogha.',
  print: 'Priontáil',
  statuses: {
    given: 'Thoiligh tú',
    refused: 'Dhiúltaigh tú',
    withdrawn: 'Tharraing tú do thoiliú siar',
    requested: 'As: níor cuireadh an cheist ort fós',
    expired: 'As: tá do fhreagra as feidhm',
    invalidated: 'As: tá athrú déanta ó d’fhreagair tú',
    unopposed: 'Air, mura ndiúltaíonn tú',
  },
  hosts: 'Téann sé i dteagmháil le',
  columns: {
    name: 'Ainm',
    kind: 'Cineál',
    duration: 'Tréimhse',
    use: 'Cad chuige',
    now: 'Ar an ngléas seo',
  },
  kinds: {
    cookie: 'Fianán',
    localStorage: 'Stóras áitiúil',
    sessionStorage: 'Stóras seisiúin',
    indexedDB: 'Bunachar sonraí',
    cache: 'Taisce',
    file: 'Comhad',
    serviceWorker: 'Script sa chúlra',
  },
  here: 'Anseo anois',
  absent: 'Níl sé anseo',
  hereCount: 'Ar an ngléas seo anois: {count} as {total}',
  nothingStored: 'Ní stórálann sé aon rud ar do ghléas.',
  ownCookie: 'Cuimhníonn sé ar do rogha, agus ar na fógairtí a dhún tú.',
  unseen: 'Ní thaispeántar anseo fianáin nach féidir ach leis an bhfreastalaí a léamh.',
  undeclared: 'Aimsithe ar an ngléas seo freisin',
  noScript:
    'Le JavaScript, taispeánann an leathanach seo freisin a bhfuil ar do ghléas agus ligeann sé duit do rogha a athrú.',

  noticeTitle: 'Athrófar ár bpolasaí príobháideachais go luath',
  noticeFrom: 'Ón {date} ({days})',
  noticeHint:
    'Ní gá duit aon rud a dhéanamh. Má theastaíonn do chead le haghaidh aon ruda nua, iarrfaimid ort é.',
  noticeLink: 'Léigh an téacs nua',
} satisfies ContentMessages;
