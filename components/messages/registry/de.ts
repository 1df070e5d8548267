import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in German. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Prüft, ob sich etwas speichern lässt.',
  'Counts map loads.': 'Zählt, wie oft Karten geladen werden.',
  'Counts pages.': 'Zählt aufgerufene Seiten.',
  'Counts visits.': 'Zählt Besuche.',
  'Decides whether a visit is recorded.': 'Legt fest, ob ein Besuch aufgezeichnet wird.',
  'Finds the domain to store cookies on.':
    'Findet die Domain, für die sich Cookies speichern lassen.',
  'Holds settings of this service.': 'Enthält Einstellungen dieses Dienstes.',
  'Holds the state of one tab.': 'Enthält den Stand eines einzelnen Tabs.',
  'Holds the state of the checkout.': 'Hält fest, wie weit der Bezahlvorgang ist.',
  'Holds the state of the player.': 'Enthält den Stand des Players.',
  'Holds the state of the toolbar.': 'Enthält den Stand der Symbolleiste.',
  'Holds variables of one visit.': 'Enthält Variablen eines Besuchs.',
  'Holds what could not be sent yet.': 'Enthält, was noch nicht gesendet werden konnte.',
  'Holds what is known about the visitor.': 'Enthält, was über Sie bekannt ist.',
  'Joins pages into one recording.': 'Verbindet Seiten zu einer Aufzeichnung.',
  'Keeps a conversation together.': 'Hält die Nachrichten eines Gesprächs zusammen.',
  'Keeps one visit together.': 'Hält die Seiten eines Besuchs zusammen.',
  'Keeps pieces of the map.': 'Bewahrt Teile der Karte auf.',
  'Keeps the visitor signed in.': 'Sorgt dafür, dass Sie angemeldet bleiben.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Bewahrt Geladenes auf, damit es seltener geladen werden muss.',
  'Measures how fast pages are.': 'Misst, wie schnell die Seiten sind.',
  'Measures how much of a page is seen.': 'Misst, wie viel von einer Seite angesehen wird.',
  'Protects a sign-in from being intercepted.':
    'Schützt die Anmeldung davor, abgefangen zu werden.',
  'Proves which device this is.': 'Weist nach, welches Gerät dies ist.',
  'Recognises one visit, to prevent fraud.':
    'Erkennt einen Besuch wieder, um Betrug zu verhindern.',
  'Recognises the device that was activated.': 'Erkennt das aktivierte Gerät wieder.',
  'Recognises the device, to prevent fraud.': 'Erkennt das Gerät wieder, um Betrug zu verhindern.',
  'Remembers an objection to this service.': 'Merkt sich einen Widerspruch gegen diesen Dienst.',
  'Remembers how far a video was watched.': 'Merkt sich, wie weit Sie ein Video angesehen haben.',
  'Remembers settings of the player.': 'Merkt sich Einstellungen des Players.',
  'Remembers that this service was agreed to.':
    'Merkt sich, ob Sie diesem Dienst zugestimmt haben.',
  'Remembers the advertisement that was clicked.':
    'Merkt sich, welche Anzeige Sie angeklickt haben.',
  'Remembers the name and address given with a comment.':
    'Merkt sich Name und Adresse, die Sie bei einem Kommentar angegeben haben.',
  "Remembers the visitor's organisation.": 'Merkt sich, zu welcher Organisation Sie gehören.',
  'Remembers what was chosen about privacy.': 'Merkt sich Ihre Auswahl zum Datenschutz.',
  'Remembers when the visitor was last here.': 'Merkt sich, wann Sie zuletzt hier waren.',
  'Remembers where the visitor came from.': 'Merkt sich, woher Sie gekommen sind.',
  'Remembers whether the chat is open.': 'Merkt sich, ob der Chat offen ist.',
  'Remembers which language was chosen.': 'Merkt sich, welche Sprache Sie gewählt haben.',
  'Remembers which link was followed.': 'Merkt sich, welchen Link Sie angeklickt haben.',
  'Remembers which messages were shown.': 'Merkt sich, welche Mitteilungen gezeigt wurden.',
  'Remembers which products were looked at.': 'Merkt sich, welche Produkte Sie angesehen haben.',
  'Remembers which version of a page is shown.':
    'Merkt sich, welche Fassung einer Seite gezeigt wird.',
  'Remembers who signed in.': 'Merkt sich, wer sich angemeldet hat.',
  'Slows requests down.': 'Begrenzt, wie oft Anfragen gesendet werden.',
  'Tells people and robots apart.': 'Unterscheidet Menschen von Robotern.',
  'Tells visitors apart for advertising.': 'Unterscheidet Besucher zu Werbezwecken voneinander.',
  'Tells visitors apart.': 'Unterscheidet Besucher voneinander.',
};
