/** What can be set on a page of the demo, and what it is a setting of. */
export interface Control {
  readonly name: string;
  readonly label: string;
  /** `attribute` of the element, `policy` a path in the policy, `page` the page around it, `token` a custom property. */
  readonly of: 'attribute' | 'policy' | 'page' | 'token';
  /** What can be chosen, with the name of each; without it, a text, a colour or a switch. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly type?: 'text' | 'color' | 'switch' | 'range';
  readonly value?: string;
}

/** One element's page. */
export interface ElementPage {
  readonly tag: string;
  readonly title: string;
  readonly lead: string;
  readonly controls: readonly Control[];
  /** What to know, in short paragraphs: a heading and HTML. */
  readonly notes: readonly (readonly [heading: string, text: string])[];
  /** Mark-up of the preview's body, in which `{attributes}` is filled in. */
  readonly preview: string;
  /** What is shown at once: `preferences`, or nothing. */
  readonly show?: string;
  /** Height of the preview in pixels. */
  readonly height: number;
  /** Whether the preview begins with a decision, so that the question is not in the way. */
  readonly decided?: boolean;
}

const THEME: Control = {
  name: '--consent-color-scheme',
  label: 'Scheme',
  of: 'token',
  options: [
    ['', 'as the system'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
};

const LOOKS: readonly Control[] = [
  THEME,
  {name: '--consent-accent', label: 'Accent', of: 'token', type: 'color'},
  {name: '--consent-action', label: 'Buttons', of: 'token', type: 'color'},
  {name: '--consent-radius', label: 'Radius', of: 'token', type: 'text', value: ''},
];

const LANGUAGE: Control = {
  name: 'lang',
  label: 'Language',
  of: 'page',
  options: [
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['it', 'Italiano'],
    ['ar', 'العربية'],
  ],
};

const LAYOUT: Control = {
  name: 'ui.layout',
  label: 'Layout',
  of: 'policy',
  options: [
    ['', 'default'],
    ['bar', 'bar'],
    ['card', 'card'],
    ['modal', 'modal'],
  ],
};

const SHIPPED: Control = {
  name: 'ui.theme',
  label: 'Theme',
  of: 'policy',
  options: [
    ['', 'default'],
    ['paper', 'paper'],
    ['block', 'block'],
    ['midnight', 'midnight'],
    ['page', 'match the page'],
  ],
};

const TEXT =
  '<p>Words of the page, before it and after it, so that one sees what moves and what does not.</p>';

export const pages: readonly ElementPage[] = [
  {
    tag: 'consent-banner',
    title: 'The question',
    lead: 'Asks for a decision without taking the page away. Yes and no are the same button but for the word.',
    controls: [LAYOUT, SHIPPED, LANGUAGE, ...LOOKS],
    preview: `<main><h1>Your page</h1>${TEXT}${TEXT}<p><a href="#a">A link</a> <a href="#b">and another</a></p></main>`,
    height: 620,
    notes: [
      [
        'It comes by itself',
        'Where there is something to ask, the head file fetches it. Put the element into the page only to choose its place in the order of reading.',
      ],
      [
        'Keyboard and screen readers',
        'A labelled region, first in the page. It takes no focus, and the page scrolls clear of it. Neither Escape nor scrolling nor time is an answer.',
      ],
    ],
  },
  {
    tag: 'consent-preferences',
    title: 'Every choice',
    lead: 'A dialog with a switch for each purpose, as it stands now: what for, who, what is stored and how long.',
    controls: [SHIPPED, LANGUAGE, ...LOOKS],
    preview: `<main><h1>Your page</h1>${TEXT}<p><button type="button" data-consent-show>Privacy choices</button></p></main>`,
    show: 'preferences',
    height: 720,
    notes: [
      [
        'How to open it',
        'Any element with <code>data-consent-show</code>, a <code>&lt;consent-trigger&gt;</code>, or <code>consentGate.show()</code>.',
      ],
      [
        'Legitimate interest',
        'Such a purpose has a button to object, never a switch: nothing was agreed to.',
      ],
    ],
  },
  {
    tag: 'consent-purpose',
    title: 'One purpose',
    lead: 'The rows that the dialog is made of. Listed here for those who style them; pages need not write them.',
    controls: [SHIPPED, LANGUAGE, ...LOOKS],
    preview: `<main><h1>Your page</h1>${TEXT}</main>`,
    show: 'preferences',
    height: 720,
    notes: [
      [
        'Where it is',
        'Within <code>&lt;consent-preferences&gt;</code>, one for each purpose of the policy.',
      ],
    ],
  },
  {
    tag: 'consent-trigger',
    title: 'The way back',
    lead: 'Taking a consent back is as easy as giving it: a button in the corner, or a link of your own.',
    controls: [
      {
        name: 'form',
        label: 'Form',
        of: 'page',
        options: [
          ['floating', 'floating button'],
          ['link', 'link in the footer'],
        ],
      },
      SHIPPED,
      LANGUAGE,
      ...LOOKS,
    ],
    preview: `<main><h1>Your page</h1>${TEXT}</main><footer data-form="link"><consent-trigger><a href="/privacy">Privacy choices</a></consent-trigger></footer>`,
    decided: true,
    height: 420,
    notes: [
      [
        'A link of your own',
        'Write <code>&lt;consent-trigger&gt;&lt;a href="/privacy"&gt;Privacy choices&lt;/a&gt;&lt;/consent-trigger&gt;</code>. Its looks are yours; without script it is a link. A decided visitor then fetches no interface at all.',
      ],
    ],
  },
  {
    tag: 'consent-embed',
    title: 'Videos, maps and other frames',
    lead: 'A placeholder that asks nobody for anything until it is allowed: for this once, or for good. Nothing moves when it loads.',
    controls: [
      {
        name: 'use',
        label: 'Provider',
        of: 'attribute',
        options: [
          ['youtube|dQw4w9WgXcQ', 'YouTube'],
          ['vimeo|76979871', 'Vimeo'],
          ['dailymotion|x8abcde', 'Dailymotion'],
          ['twitch|musiclive', 'Twitch'],
          ['spotify|track/4uLU6hMCjMI75M1A2tKUQC', 'Spotify'],
          ['soundcloud|https://soundcloud.com/artist/track', 'SoundCloud'],
          ['google-maps|Kiln Street 4, Brooklyn', 'Google Maps'],
          ['openstreetmap|-73.97,40.70,-73.94,40.72', 'OpenStreetMap'],
          ['mapbox|mapbox/streets-v12.html?access_token=pk.demo', 'Mapbox'],
          ['instagram|p/CxAbCdEfGhI', 'Instagram'],
        ],
      },
      {name: 'label', label: 'Label', of: 'attribute', type: 'text', value: 'One take, no edits'},
      {
        name: 'poster',
        label: 'Poster',
        of: 'attribute',
        type: 'switch',
        value: '/elements/poster.svg',
      },
      LANGUAGE,
      ...LOOKS,
    ],
    preview: `<main><h1>Listen</h1>${TEXT}<consent-embed purpose="media" {attributes}></consent-embed>${TEXT}</main>`,
    decided: true,
    height: 680,
    notes: [
      [
        'Load once',
        'Loads this one frame, on this page view, after a press of the visitor’s own. Nothing is recorded, and every other frame of that provider stays held.',
      ],
      [
        'Always allow',
        'Says yes to the purpose: every other frame, map and script of it is released, on every page.',
      ],
      [
        'Withdrawal',
        'When the purpose is withdrawn, here or in another tab, the frame goes away and the placeholder is back.',
      ],
      [
        'Keep its place',
        'The file arrives after the page. One rule of your style sheet keeps the place until then: <code>consent-embed { display: block; aspect-ratio: 16 / 9; min-block-size: 17rem }</code>, and 24rem on phones.',
      ],
    ],
  },
  {
    tag: 'consent-declaration',
    title: 'The declaration',
    lead: 'Everything that the policy declares, and what of it is on this device right now. Change or withdraw in place; print it.',
    controls: [
      {
        name: 'undeclared',
        label: 'Also list what is undeclared',
        of: 'attribute',
        type: 'switch',
        value: '',
      },
      LANGUAGE,
      ...LOOKS,
    ],
    preview:
      '<main><h1>Cookies and the like</h1><consent-declaration {attributes}></consent-declaration></main>',
    decided: true,
    height: 900,
    notes: [
      [
        'Without script',
        '<code>npx consent-gate declaration policy.json --lang de</code> prints the same page as HTML. Paste it where the element would stand: with script it comes to life.',
      ],
      [
        'Looks',
        'It is content of your page: your typeface, your colours. Every rule of yours wins over ours.',
      ],
    ],
  },
  {
    tag: 'policy-notice',
    title: 'A coming change',
    lead: 'Announces a change of the policy ahead of time, and asks for nothing. Closed once, it stays closed, without another cookie.',
    controls: [
      {
        name: 'changes.0.as',
        label: 'As',
        of: 'policy',
        options: [
          ['banner', 'banner'],
          ['modal', 'modal'],
        ],
      },
      {
        name: 'days',
        label: 'Takes effect',
        of: 'page',
        options: [
          ['13', 'in 13 days'],
          ['1', 'tomorrow'],
          ['15', 'in 15 days: too early'],
          ['-1', 'yesterday: too late'],
        ],
      },
      {
        name: 'asking',
        label: 'Visitor',
        of: 'page',
        options: [
          ['', 'has decided'],
          ['yes', 'is asked as well'],
        ],
      },
      LANGUAGE,
      ...LOOKS,
    ],
    preview: `<main><h1>Your page</h1>${TEXT}${TEXT}</main>`,
    decided: true,
    height: 560,
    notes: [
      [
        'In the policy',
        '<code>"changes": [{"effective": "2026-12-01", "notice": "P14D", "as": "banner", "summary": {"en": "…"}, "url": "/privacy"}]</code>. It appears by itself; put the element into the page with <code>inline</code> to give it a place.',
      ],
      [
        'Remembered',
        'In the decision’s own cookie, as <code>&amp;seen=2026-12-01</code>, also for those who have decided nothing. The declaration says so.',
      ],
    ],
  },
  {
    tag: 'consent-optout-link',
    title: 'California’s link',
    lead: 'For those who sell or share data: in the law’s own words, apart from the cookie categories. It opts out, and says so.',
    controls: [
      {
        name: 'kind',
        label: 'Kind',
        of: 'attribute',
        options: [
          ['choices', 'Your Privacy Choices, with the icon'],
          ['do-not-sell', 'Do Not Sell or Share'],
        ],
      },
      LANGUAGE,
      ...LOOKS,
    ],
    preview: `<main><h1>Your page</h1>${TEXT}<consent-optout-link {attributes}></consent-optout-link></main>`,
    height: 480,
    notes: [
      [
        'Where to put it',
        'In the footer of every page, where a purpose of the policy has <code>"sellsOrShares": true</code>. Its looks are those of your links.',
      ],
      [
        'Global Privacy Control',
        'Where the browser has opted out already, the dialog says that it was honoured.',
      ],
    ],
  },
];
