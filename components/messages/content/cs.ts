import type {ContentMessages} from './messages.js';

/** Czech. */
export const messages = {
  embedTitle: 'Externí obsah: {provider}',
  embedWhy:
    'Při načtení se váš prohlížeč spojí s poskytovatelem obsahu ({provider}), který se tak dozví vaši IP adresu a na kterém webu jste, a může si v prohlížeči něco uložit.',
  embedScope:
    '„{always}“ povolí také účel „{purpose}“ na celém tomto webu. Změnit to můžete kdykoli pod položkou „{label}“.',
  'load-once': 'Načíst jednou',
  always: 'Povolit vždy',
  embedFailed: 'Tento obsah tu nelze zobrazit.',

  declarationIntro:
    'Toto je vše, co může {site} ukládat ve vašem zařízení, a všichni, kdo se na tom mohou podílet, podle verze {version} zásad.',
  undecided: 'Ještě jste se nerozhodli, a proto neběží nic, co není nezbytné.',
  withdraw: 'Odvolat všechny souhlasy',
  withdrawn: 'Odvolali jste všechny souhlasy.',
  changed: 'Vaše volba je uložena.',
  print: 'Vytisknout',
  statuses: {
    given: 'Souhlasili jste',
    refused: 'Odmítli jste',
    withdrawn: 'Odvolali jste souhlas',
    requested: 'Vypnuto: ještě jsme se vás neptali',
    expired: 'Vypnuto: platnost vaší odpovědi skončila',
    invalidated: 'Vypnuto: od vaší odpovědi došlo ke změně',
    unopposed: 'Zapnuto, dokud neodmítnete',
  },
  hosts: 'Kontaktované servery',
  columns: {
    name: 'Název',
    kind: 'Druh',
    duration: 'Doba',
    use: 'K čemu',
    now: 'V tomto zařízení',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Místní úložiště',
    sessionStorage: 'Úložiště relace',
    indexedDB: 'Databáze',
    cache: 'Mezipaměť',
    file: 'Soubor',
    serviceWorker: 'Skript na pozadí',
  },
  here: 'Nyní zde',
  absent: 'Není zde',
  hereCount: 'Nyní v tomto zařízení: {count} z {total}',
  nothingStored: 'Ve vašem zařízení nic neukládá.',
  ownCookie: 'Pamatuje si vaši volbu a která oznámení jste zavřeli.',
  unseen: 'Soubory cookie, které může číst jen server, zde vidět nejsou.',
  undeclared: 'V tomto zařízení bylo nalezeno také',
  noScript:
    'S JavaScriptem tato stránka ukáže i to, co je ve vašem zařízení, a svou volbu zde můžete změnit.',

  noticeTitle: 'Naše zásady ochrany soukromí se změní',
  noticeFrom: 'Od {date} ({days})',
  noticeHint: 'Nemusíte nic dělat. Pokud bude něco nového vyžadovat váš souhlas, zeptáme se vás.',
  noticeLink: 'Přečíst nové znění',
} satisfies ContentMessages;
