import type {Messages} from './messages.js';

/** Irish. */
export const messages = {
  content: () => import('./content/ga.js'),
  registry: () => import('./registry/ga.js'),
  label: 'Roghanna príobháideachais',
  thisSite: 'An suíomh seo',
  title: 'Do phríobháideachas, do rogha',
  ask: '{site}: ba mhaith linn do chead a fháil chun na gcríoch seo: {purposes}. Ní tharlóidh aon chuid de seo gan do thoiliú.',
  titleNew: 'Tá ceist nua againn ort',
  askNew:
    '{site}: ba mhaith linn do chead a fháil anois chun na gcríoch seo freisin: {purposes}. Seasann na cinntí a rinne tú roimhe seo.',
  change: 'Is féidir leat do rogha a athrú am ar bith faoi “{label}”.',
  unopposed: 'Air, mura ndiúltaíonn tú: {purposes}.',
  policyLink: 'Polasaí príobháideachais',
  kept: 'Sábháladh do roghanna.',
  'accept-all': 'Glac le gach ceann',
  'reject-all': 'Diúltaigh do gach ceann',
  manage: 'Bainistigh roghanna',
  broken:
    'Ní féidir na roghanna príobháideachais a shocrú faoi láthair, mar sin níl aon rud roghnach ar siúl ar an leathanach seo.',
  stillRunning:
    'Sábháladh do rogha. Stopfaidh an méid atá tosaithe cheana ar an leathanach seo nuair a athlódálfaidh tú é.',
  reload: 'Athlódáil an leathanach',
  close: 'Dún',
  closed: 'Lean ar aghaidh gan glacadh',
  intro:
    'Déan cinneadh faoi gach cuspóir. Ní athraíonn aon rud go dtí go mbrúnn tú ceann de na cnaipí thíos.',
  saved: 'Sábháil roghanna',
  contact: 'Ceisteanna faoi phríobháideachas: {contact}',
  minor: 'Mar gheall ar d’aois, fanann gach rud roghnach múchta.',
  minorNote: 'As, mar gheall ar d’aois.',
  receipt: 'Íoslódáil m’admháil',
  on: 'Air',
  off: 'As',
  alwaysOn: 'Air i gcónaí',
  details: 'Sonraí',
  services: 'Cé atá páirteach',
  stored: 'Stóráilte ar do ghléas',
  session: 'go dtí go ndúnann tú an brabhsálaí',
  lasting: 'go dtí go scriostar é',
  retention: 'Tréimhse choinneála sonraí',
  legalBasis: 'Bunús dlí',
  bases: {
    consent: 'do thoiliú',
    exempt: 'riachtanach don mhéid a d’iarr tú',
    contract: 'ár gconradh leat',
    'legal-obligation': 'oibleagáid dhlíthiúil',
    'legitimate-interest': 'ár leas dlisteanach',
  },
  justification: 'Cén fáth a bhfuil sé air i gcónaí',
  object: 'Déan agóid',
  objected: 'Rinne tú agóid, mar sin cuireadh stop leis seo.',
  gpc: 'Urramaítear an diúltú a chuir do bhrabhsálaí in iúl',
  gpcNote:
    'As, toisc go n-iarrann do bhrabhsálaí ar shuíomhanna gan do chuid sonraí a dhíol ná a roinnt.',
  decided: 'Do chinneadh: {date}, leagan {version} den pholasaí seo.',
  categories: {
    essential: 'Riachtanach',
    preference: 'Sainroghanna',
    analytics: 'Anailísíocht',
    marketing: 'Margaíocht',
    security: 'Slándáil',
  },
  purposes: {
    essential: 'feidhmiú an tsuímh',
    preference: 'cuimhneamh ar do shocruithe',
    analytics: 'úsáid an tsuímh a thomhas',
    marketing: 'fógraíocht',
    security: 'cosaint ar mhí-úsáid',
    'license-enforcement': 'do ghléas a aithint le haghaidh do cheadúnais',
    'refund-fraud': 'do ghléas a aithint agus aisíocaíochtaí á seiceáil',
    'account-security': 'do ghléas a aithint chun do chuntas a chosaint',
  },
  descriptions: {
    essential: 'Logálann sé isteach thú, coinníonn sé do sheisiún ar siúl agus cosnaíonn sé é.',
    preference: 'Coinníonn sé an teanga agus an chuma atá roghnaithe agat, don chéad chuairt eile.',
    analytics: 'Comhaireann sé cuairteanna agus earráidí chun an suíomh a fheabhsú.',
    marketing: 'Roghnaíonn agus tomhaiseann sé fógraí, anseo agus ar shuíomhanna eile.',
    security: 'Tugann sé mí-úsáid cuntas agus íocaíochtaí faoi deara.',
    'license-enforcement':
      'Léann sé tréithe do bhrabhsálaí agus do ghléis, chun na gléasanna a roinneann ceadúnas a chomhaireamh.',
    'refund-fraud':
      'Léann sé tréithe do bhrabhsálaí agus do ghléis, chun iarratais athfhillteacha ar aisíocaíocht ó ghléas amháin a thabhairt faoi deara.',
    'account-security':
      'Léann sé tréithe do bhrabhsálaí agus do ghléis, chun logáil isteach i do chuntas ó ghléas anaithnid a thabhairt faoi deara.',
  },
  sale: '{site}: díoltar do chuid sonraí, nó roinntear iad le haghaidh fógraíochta ar shuíomhanna eile: {purposes}. Is féidir leat stop a chur leis sin anseo, don bhrabhsálaí seo.',
  noSale:
    '{site}: ní dhíoltar do chuid sonraí agus ní roinntear iad le haghaidh fógraíochta ar shuíomhanna eile.',
  'opt-out': 'Ná díol agus ná roinn',
  optedOut: 'Tá do dhiúltú cláraithe. Ní dhíoltar ná ní roinntear do chuid sonraí.',
} satisfies Messages;
