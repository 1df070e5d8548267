import type {RegistrySentences} from './sentences.js';

/** What stored items are for, in Russian. */
export const sentences: RegistrySentences = {
  'Checks whether something can be stored.': 'Проверяет, можно ли что-то сохранить.',
  'Counts map loads.': 'Считает загрузки карты.',
  'Counts pages.': 'Считает страницы.',
  'Counts visits.': 'Считает посещения.',
  'Decides whether a visit is recorded.': 'Определяет, записывать ли посещение.',
  'Finds the domain to store cookies on.': 'Находит домен для хранения файлов cookie.',
  'Holds settings of this service.': 'Хранит настройки этого сервиса.',
  'Holds the state of one tab.': 'Хранит состояние одной вкладки.',
  'Holds the state of the checkout.': 'Хранит состояние оформления заказа.',
  'Holds the state of the player.': 'Хранит состояние плеера.',
  'Holds the state of the toolbar.': 'Хранит состояние панели инструментов.',
  'Holds variables of one visit.': 'Хранит переменные одного посещения.',
  'Holds what could not be sent yet.': 'Хранит то, что пока не удалось отправить.',
  'Holds what is known about the visitor.': 'Хранит то, что известно о посетителе.',
  'Joins pages into one recording.': 'Объединяет страницы в одну запись.',
  'Keeps a conversation together.': 'Связывает сообщения одной беседы.',
  'Keeps one visit together.': 'Связывает всё, что происходит за одно посещение.',
  'Keeps pieces of the map.': 'Хранит фрагменты карты.',
  'Keeps the visitor signed in.': 'Позволяет посетителю не входить заново.',
  'Keeps what was fetched, so that it is fetched less often.':
    'Хранит уже загруженное, чтобы реже загружать его снова.',
  'Measures how fast pages are.': 'Измеряет, насколько быстро работают страницы.',
  'Measures how much of a page is seen.': 'Измеряет, какая часть страницы просмотрена.',
  'Protects a sign-in from being intercepted.': 'Защищает вход в учётную запись от перехвата.',
  'Proves which device this is.': 'Подтверждает, какое это устройство.',
  'Recognises one visit, to prevent fraud.':
    'Распознаёт одно посещение, чтобы предотвратить мошенничество.',
  'Recognises the device that was activated.': 'Распознаёт активированное устройство.',
  'Recognises the device, to prevent fraud.':
    'Распознаёт устройство, чтобы предотвратить мошенничество.',
  'Remembers an objection to this service.': 'Помнит о возражении против этого сервиса.',
  'Remembers how far a video was watched.': 'Помнит, до какого места просмотрено видео.',
  'Remembers settings of the player.': 'Помнит настройки плеера.',
  'Remembers that this service was agreed to.': 'Помнит, что на этот сервис дано согласие.',
  'Remembers the advertisement that was clicked.': 'Помнит, на какую рекламу нажали.',
  'Remembers the name and address given with a comment.':
    'Помнит имя и электронный адрес, оставленные с комментарием.',
  "Remembers the visitor's organisation.": 'Помнит, из какой организации посетитель.',
  'Remembers what was chosen about privacy.':
    'Помнит, что выбрано в настройках конфиденциальности.',
  'Remembers when the visitor was last here.':
    'Помнит, когда посетитель был здесь в последний раз.',
  'Remembers where the visitor came from.': 'Помнит, откуда пришёл посетитель.',
  'Remembers whether the chat is open.': 'Помнит, открыт ли чат.',
  'Remembers which language was chosen.': 'Помнит, какой язык выбран.',
  'Remembers which link was followed.': 'Помнит, по какой ссылке перешли.',
  'Remembers which messages were shown.': 'Помнит, какие сообщения были показаны.',
  'Remembers which products were looked at.': 'Помнит, какие товары просматривали.',
  'Remembers which version of a page is shown.': 'Помнит, какая версия страницы показывается.',
  'Remembers who signed in.': 'Помнит, кто вошёл в учётную запись.',
  'Slows requests down.': 'Ограничивает частоту запросов.',
  'Tells people and robots apart.': 'Отличает людей от роботов.',
  'Tells visitors apart for advertising.': 'Различает посетителей для рекламы.',
  'Tells visitors apart.': 'Различает посетителей.',
};
