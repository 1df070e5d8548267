import type {ContentMessages} from './messages.js';

/** Spanish. */
export const messages = {
  embedTitle: 'Contenido de {provider}',
  embedWhy:
    'Al cargarlo se contacta con {provider}, que entonces conoce tu dirección IP y el sitio en el que estás, y puede guardar algo en tu navegador.',
  embedScope:
    '«{always}» también permite «{purpose}» en todo este sitio. Puedes cambiarlo en cualquier momento en «{label}».',
  'load-once': 'Cargar una vez',
  always: 'Permitir siempre',
  embedFailed: 'Esto no se puede mostrar aquí.',

  declarationIntro:
    'Esto es todo lo que {site} puede guardar en tu dispositivo, y todos los que pueden intervenir, según la versión {version} de su política.',
  undecided: 'Aún no has decidido, así que no funciona nada opcional.',
  withdraw: 'Retirar todos los permisos',
  withdrawn: 'Has retirado todos los permisos.',
  changed: 'Tu elección está guardada.',
  print: 'Imprimir',
  statuses: {
    given: 'Diste tu permiso',
    refused: 'Dijiste que no',
    withdrawn: 'Retiraste tu permiso',
    requested: 'Desactivado: aún no se te ha preguntado',
    expired: 'Desactivado: tu respuesta ha caducado',
    invalidated: 'Desactivado: ha cambiado desde que respondiste',
    unopposed: 'Activo, salvo que digas que no',
  },
  hosts: 'Contacta con',
  columns: {
    name: 'Nombre',
    kind: 'Tipo',
    duration: 'Duración',
    use: 'Para qué',
    now: 'En este dispositivo',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Almacenamiento local',
    sessionStorage: 'Almacenamiento de sesión',
    indexedDB: 'Base de datos',
    cache: 'Caché',
    file: 'Archivo',
    serviceWorker: 'Script en segundo plano',
  },
  here: 'Está ahora',
  absent: 'No está',
  hereCount: 'Ahora en este dispositivo: {count} de {total}',
  nothingStored: 'No guarda nada en tu dispositivo.',
  ownCookie: 'Recuerda tu elección y qué avisos has cerrado.',
  unseen: 'Las cookies que solo puede leer el servidor no aparecen aquí.',
  undeclared: 'También se ha encontrado en este dispositivo',
  noScript:
    'Con JavaScript, esta página también muestra lo que hay en tu dispositivo y te deja cambiar tu elección.',

  noticeTitle: 'Nuestra política de privacidad va a cambiar',
  noticeFrom: 'A partir del {date} ({days})',
  noticeHint: 'No tienes que hacer nada. Si algo nuevo necesita tu permiso, te lo pediremos.',
  noticeLink: 'Leer el texto nuevo',
} satisfies ContentMessages;
