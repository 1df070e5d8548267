import type {ContentMessages} from './messages.js';

/** Icelandic. */
export const messages = {
  embedTitle: 'Efni frá {provider}',
  embedWhy:
    'Þegar efnið er sótt er haft samband við {provider}, sem fær þá að vita IP-töluna þína og á hvaða vef þú ert og getur vistað eitthvað í vafranum þínum.',
  embedScope:
    '„{always}“ leyfir líka „{purpose}“ alls staðar á þessum vef. Þú getur breytt því hvenær sem er undir „{label}“.',
  'load-once': 'Sækja einu sinni',
  always: 'Leyfa alltaf',
  embedFailed: 'Ekki er hægt að birta þetta hér.',

  declarationIntro:
    'Þetta er allt sem {site} getur vistað í tækinu þínu og allir sem geta komið að því, samkvæmt útgáfu {version} af stefnunni.',
  undecided: 'Þú hefur ekki valið enn og því er ekkert í gangi nema það sem er nauðsynlegt.',
  withdraw: 'Afturkalla allt samþykki',
  withdrawn: 'Þú hefur afturkallað allt samþykki.',
  changed: 'Val þitt hefur verið vistað.',
  print: 'Prenta',
  statuses: {
    given: 'Þú samþykktir',
    refused: 'Þú hafnaðir',
    withdrawn: 'Þú afturkallaðir samþykki þitt',
    requested: 'Slökkt: við höfum ekki spurt þig enn',
    expired: 'Slökkt: svar þitt er útrunnið',
    invalidated: 'Slökkt: þetta hefur breyst síðan þú svaraðir',
    unopposed: 'Kveikt, nema þú hafnir því',
  },
  hosts: 'Hefur samband við',
  columns: {
    name: 'Heiti',
    kind: 'Tegund',
    duration: 'Geymslutími',
    use: 'Til hvers',
    now: 'Í þessu tæki',
  },
  kinds: {
    cookie: 'Vafrakaka',
    localStorage: 'Staðbundin geymsla',
    sessionStorage: 'Lotugeymsla',
    indexedDB: 'Gagnagrunnur',
    cache: 'Skyndiminni',
    file: 'Skrá',
    serviceWorker: 'Bakgrunnsskrifta',
  },
  here: 'Til staðar núna',
  absent: 'Ekki til staðar',
  hereCount: 'Í þessu tæki núna: {count} af {total}',
  nothingStored: 'Vistar ekkert í tækinu þínu.',
  ownCookie: 'Man val þitt og hvaða tilkynningum þú hefur lokað.',
  unseen: 'Vafrakökur sem aðeins þjónninn getur lesið sjást ekki hér.',
  undeclared: 'Fannst einnig í þessu tæki',
  noScript:
    'Ef JavaScript er virkt sýnir þessi síða einnig hvað er í tækinu þínu og þú getur breytt vali þínu hér.',

  noticeTitle: 'Persónuverndarstefna okkar breytist bráðlega',
  noticeFrom: 'Frá og með {date} ({days})',
  noticeHint:
    'Þú þarft ekki að gera neitt. Ef eitthvað nýtt krefst samþykkis þíns spyrjum við þig.',
  noticeLink: 'Lesa nýja textann',
} satisfies ContentMessages;
