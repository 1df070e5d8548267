import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Bulgarian. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Проверява дали може да се съхрани нещо.',
  'Counts map loads.': 'Брои зарежданията на картата.',
  'Counts pages.': 'Брои показаните страници.',
  'Counts visits.': 'Брои посещенията.',
  'Decides whether a visit is recorded.': 'Определя дали посещението се записва.',
  'Finds the domain to store cookies on.':
    'Открива домейна, на който да се съхраняват бисквитките.',
  'Holds settings of this service.': 'Съхранява настройки на тази услуга.',
  'Holds the state of one tab.': 'Съхранява състоянието на един раздел на браузъра.',
  'Holds the state of the checkout.': 'Съхранява докъде е стигнало оформянето на поръчката.',
  'Holds the state of the player.': 'Съхранява състоянието на плейъра.',
  'Holds the state of the toolbar.': 'Съхранява състоянието на лентата с инструменти.',
  'Holds variables of one visit.': 'Съхранява променливи на едно посещение.',
  'Holds what could not be sent yet.': 'Съхранява това, което още не е могло да бъде изпратено.',
  'Holds what is known about the visitor.': 'Съхранява това, което се знае за посетителя.',
  'Joins pages into one recording.': 'Обединява страниците в един запис.',
  'Keeps a conversation together.': 'Пази нишката на разговора.',
  'Keeps one visit together.': 'Свързва това, което е част от едно и също посещение.',
  'Keeps pieces of the map.': 'Съхранява части от картата.',
  'Keeps the visitor signed in.': 'Позволява на посетителя да остане влязъл в профила си.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Съхранява вече изтегленото, за да се изтегля по-рядко.',
  'Measures how fast pages are.': 'Измерва колко бързи са страниците.',
  'Measures how much of a page is seen.': 'Измерва каква част от страницата се вижда.',
  'Protects a sign-in from being intercepted.': 'Предпазва влизането в профила от прихващане.',
  'Proves which device this is.': 'Доказва кое устройство е това.',
  'Recognises one visit, to prevent fraud.':
    'Разпознава едно и също посещение, за да се предотвратят измами.',
  'Recognises the device that was activated.': 'Разпознава активираното устройство.',
  'Recognises the device, to prevent fraud.':
    'Разпознава устройството, за да се предотвратят измами.',
  'Remembers an objection to this service.': 'Помни възражението срещу тази услуга.',
  'Remembers how far a video was watched.': 'Помни докъде е изгледано видеото.',
  'Remembers settings of the player.': 'Помни настройките на плейъра.',
  'Remembers that this service was agreed to.': 'Помни съгласието за тази услуга.',
  'Remembers the advertisement that was clicked.': 'Помни върху коя реклама е кликнато.',
  'Remembers the name and address given with a comment.':
    'Помни името и адреса, посочени към коментар.',
  "Remembers the visitor's organisation.": 'Помни към коя организация принадлежи посетителят.',
  'Remembers what was chosen about privacy.': 'Помни избора за поверителност.',
  'Remembers when the visitor was last here.': 'Помни кога за последно посетителят е бил тук.',
  'Remembers where the visitor came from.': 'Помни откъде посетителят е попаднал на сайта.',
  'Remembers whether the chat is open.': 'Помни дали чатът е отворен.',
  'Remembers which language was chosen.': 'Помни избрания език.',
  'Remembers which link was followed.': 'Помни върху коя връзка е кликнато.',
  'Remembers which messages were shown.': 'Помни кои съобщения са показани.',
  'Remembers which products were looked at.': 'Помни кои продукти са разгледани.',
  'Remembers which version of a page is shown.': 'Помни коя версия на страницата се показва.',
  'Remembers who signed in.': 'Помни кой е влязъл в профила си.',
  'Slows requests down.': 'Ограничава честотата на заявките.',
  'Tells people and robots apart.': 'Различава хората от роботите.',
  'Tells visitors apart for advertising.':
    'Различава посетителите един от друг за целите на рекламата.',
  'Tells visitors apart.': 'Различава посетителите един от друг.',
};
