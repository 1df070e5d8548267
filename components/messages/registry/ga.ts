import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Irish. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Seiceálann sé an féidir rud éigin a stóráil.',
  'Counts map loads.': 'Comhaireann sé cé mhéad uair a lódáiltear an léarscáil.',
  'Counts pages.': 'Comhaireann sé na leathanaigh a fheictear.',
  'Counts visits.': 'Comhaireann sé cuairteanna.',
  'Decides whether a visit is recorded.': 'Socraíonn sé an dtaifeadtar cuairt.',
  'Finds the domain to store cookies on.': 'Aimsíonn sé an fearann ar a stórálfar na fianáin.',
  'Holds settings of this service.': 'Coinníonn sé socruithe na seirbhíse seo.',
  'Holds the state of one tab.': 'Coinníonn sé an staid ina bhfuil cluaisín amháin.',
  'Holds the state of the checkout.': 'Coinníonn sé staid an cheannaigh atá ar siúl.',
  'Holds the state of the player.': 'Coinníonn sé staid an tseinnteora.',
  'Holds the state of the toolbar.': 'Coinníonn sé staid an bharra uirlisí.',
  'Holds variables of one visit.': 'Coinníonn sé athróga a bhaineann le cuairt amháin.',
  'Holds what could not be sent yet.': 'Coinníonn sé an méid nárbh fhéidir a sheoladh fós.',
  'Holds what is known about the visitor.': 'Coinníonn sé an méid atá ar eolas faoin gcuairteoir.',
  'Joins pages into one recording.': 'Nascann sé leathanaigh le chéile in aon taifeadadh amháin.',
  'Keeps a conversation together.': 'Coinníonn sé greim ar shnáithe an chomhrá.',
  'Keeps one visit together.': 'Ceanglaíonn sé le chéile an méid a bhaineann le cuairt amháin.',
  'Keeps pieces of the map.': 'Coinníonn sé píosaí den léarscáil.',
  'Keeps the visitor signed in.': 'Coinníonn sé an cuairteoir logáilte isteach.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Coinníonn sé an méid a íoslódáladh cheana, ionas gur annaimhe a íoslódálfar é.',
  'Measures how fast pages are.': 'Tomhaiseann sé cé chomh tapa is atá na leathanaigh.',
  'Measures how much of a page is seen.': 'Tomhaiseann sé an méid de leathanach a fheictear.',
  'Protects a sign-in from being intercepted.': 'Cosnaíonn sé an logáil isteach ar idircheapadh.',
  'Proves which device this is.': 'Cruthaíonn sé cén gléas é seo.',
  'Recognises one visit, to prevent fraud.': 'Aithníonn sé cuairt amháin, chun calaois a chosc.',
  'Recognises the device that was activated.': 'Aithníonn sé an gléas a gníomhachtaíodh.',
  'Recognises the device, to prevent fraud.': 'Aithníonn sé an gléas, chun calaois a chosc.',
  'Remembers an objection to this service.': 'Cuimhníonn sé ar agóid in aghaidh na seirbhíse seo.',
  'Remembers how far a video was watched.': 'Cuimhníonn sé cé mhéad d’fhíseán atá feicthe.',
  'Remembers settings of the player.': 'Cuimhníonn sé ar shocruithe an tseinnteora.',
  'Remembers that this service was agreed to.': 'Cuimhníonn sé gur glacadh leis an tseirbhís seo.',
  'Remembers the advertisement that was clicked.': 'Cuimhníonn sé ar an bhfógra ar cliceáladh air.',
  'Remembers the name and address given with a comment.':
    'Cuimhníonn sé ar an ainm agus ar an seoladh a tugadh le trácht.',
  "Remembers the visitor's organisation.": 'Cuimhníonn sé ar eagraíocht an chuairteora.',
  'Remembers what was chosen about privacy.':
    'Cuimhníonn sé ar na roghanna príobháideachais a rinneadh.',
  'Remembers when the visitor was last here.':
    'Cuimhníonn sé cathain a bhí an cuairteoir anseo go deireanach.',
  'Remembers where the visitor came from.':
    'Cuimhníonn sé cad as ar tháinig an cuairteoir chuig an suíomh.',
  'Remembers whether the chat is open.': 'Cuimhníonn sé an bhfuil an fhuinneog chomhrá ar oscailt.',
  'Remembers which language was chosen.': 'Cuimhníonn sé ar an teanga a roghnaíodh.',
  'Remembers which link was followed.': 'Cuimhníonn sé ar an nasc a leanadh.',
  'Remembers which messages were shown.': 'Cuimhníonn sé ar na teachtaireachtaí a taispeánadh.',
  'Remembers which products were looked at.': 'Cuimhníonn sé ar na táirgí ar breathnaíodh orthu.',
  'Remembers which version of a page is shown.':
    'Cuimhníonn sé ar an leagan de leathanach atá á thaispeáint.',
  'Remembers who signed in.': 'Cuimhníonn sé cé a logáil isteach.',
  'Slows requests down.': 'Laghdaíonn sé minicíocht na n-iarratas.',
  'Tells people and robots apart.': 'Aithníonn sé daoine thar róbait.',
  'Tells visitors apart for advertising.':
    'Aithníonn sé cuairteoirí thar a chéile le haghaidh fógraíochta.',
  'Tells visitors apart.': 'Aithníonn sé cuairteoirí thar a chéile.',
};
