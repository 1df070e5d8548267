import type {ContentMessages} from './messages.js';

/** Portuguese, as in Portugal. */
export const messages = {
  embedTitle: 'Conteúdo de {provider}',
  embedWhy:
    'Ao carregá-lo, o navegador contacta {provider}, que fica a saber o seu endereço IP e em que site está, e pode guardar algo no seu navegador.',
  embedScope:
    '«{always}» permite também «{purpose}» em todo este site. Pode alterar isso a qualquer momento em «{label}».',
  'load-once': 'Carregar uma vez',
  always: 'Permitir sempre',
  embedFailed: 'Não é possível mostrar isto aqui.',

  declarationIntro:
    'Eis tudo o que {site} pode guardar no seu dispositivo e todos os que podem participar, segundo a versão {version} da política.',
  undecided: 'Ainda não decidiu, por isso nada de opcional está a funcionar.',
  withdraw: 'Retirar todo o consentimento',
  withdrawn: 'Retirou todo o consentimento.',
  changed: 'A sua escolha foi guardada.',
  print: 'Imprimir',
  statuses: {
    given: 'Deu o seu consentimento',
    refused: 'Recusou',
    withdrawn: 'Retirou o seu consentimento',
    requested: 'Desligado: ainda não lhe perguntámos',
    expired: 'Desligado: a sua resposta expirou',
    invalidated: 'Desligado: mudou desde a sua resposta',
    unopposed: 'Ligado, a menos que recuse',
  },
  hosts: 'Contacta com',
  columns: {
    name: 'Nome',
    kind: 'Tipo',
    duration: 'Duração',
    use: 'Para que serve',
    now: 'Neste dispositivo',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento de sessão',
    indexedDB: 'Base de dados',
    cache: 'Cache',
    file: 'Ficheiro',
    serviceWorker: 'Script em segundo plano',
  },
  here: 'Presente agora',
  absent: 'Ausente',
  hereCount: 'Agora neste dispositivo: {count} de {total}',
  nothingStored: 'Não guarda nada no seu dispositivo.',
  ownCookie: 'Memoriza a sua escolha e os avisos que fechou.',
  unseen: 'Os cookies que só o servidor pode ler não aparecem aqui.',
  undeclared: 'Também encontrado neste dispositivo',
  noScript:
    'Com JavaScript, esta página mostra também o que está no seu dispositivo e permite alterar a sua escolha.',

  noticeTitle: 'A nossa política de privacidade vai mudar',
  noticeFrom: 'A partir de {date} ({days})',
  noticeHint: 'Não tem de fazer nada. Se algo novo precisar da sua autorização, perguntaremos.',
  noticeLink: 'Ler o novo texto',
} satisfies ContentMessages;
