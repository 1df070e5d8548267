import type {ContentMessages} from './messages.js';

/** Brazilian Portuguese. */
export const messages = {
  embedTitle: 'Conteúdo de {provider}',
  embedWhy:
    'Ao carregá-lo, o navegador se conecta a {provider}, que fica sabendo seu endereço IP e em que site você está e pode armazenar algo no seu navegador.',
  embedScope:
    '“{always}” também permite “{purpose}” em todo este site. Você pode mudar isso a qualquer momento em “{label}”.',
  'load-once': 'Carregar uma vez',
  always: 'Permitir sempre',
  embedFailed: 'Não é possível mostrar isto aqui.',

  declarationIntro:
    'Isto é tudo o que {site} pode armazenar no seu dispositivo e todos os que podem participar, segundo a versão {version} da política.',
  undecided: 'Você ainda não decidiu, por isso nada opcional está em funcionamento.',
  withdraw: 'Revogar todo o consentimento',
  withdrawn: 'Você revogou todo o consentimento.',
  changed: 'Sua escolha foi salva.',
  print: 'Imprimir',
  statuses: {
    given: 'Você consentiu',
    refused: 'Você recusou',
    withdrawn: 'Você revogou seu consentimento',
    requested: 'Desativado: ainda não perguntamos a você',
    expired: 'Desativado: sua resposta expirou',
    invalidated: 'Desativado: mudou desde a sua resposta',
    unopposed: 'Ativado, a menos que você recuse',
  },
  hosts: 'Conecta-se a',
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
    indexedDB: 'Banco de dados',
    cache: 'Cache',
    file: 'Arquivo',
    serviceWorker: 'Script em segundo plano',
  },
  here: 'Presente agora',
  absent: 'Ausente',
  hereCount: 'Agora neste dispositivo: {count} de {total}',
  nothingStored: 'Não armazena nada no seu dispositivo.',
  ownCookie: 'Lembra a sua escolha e os avisos que você fechou.',
  unseen: 'Os cookies que só o servidor pode ler não aparecem aqui.',
  undeclared: 'Também encontrado neste dispositivo',
  noScript:
    'Com JavaScript, esta página também mostra o que está no seu dispositivo e permite mudar sua escolha.',

  noticeTitle: 'Nossa política de privacidade vai mudar',
  noticeFrom: 'A partir de {date} ({days})',
  noticeHint: 'Você não precisa fazer nada. Se algo novo precisar da sua permissão, perguntaremos.',
  noticeLink: 'Ler o novo texto',
} satisfies ContentMessages;
