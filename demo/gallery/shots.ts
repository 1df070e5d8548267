/**
 * The gallery, as data: `npm run gallery` takes its pictures, `test/e2e/gallery` compares, and `/gallery/` of the demo shows
 * them.
 */

/** A way of looking at something. */
export interface Look {
  /** What is said below the picture. */
  readonly caption: string;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
  /** What is up is photographed at once, and not when it has arrived. */
  readonly still?: boolean;
  readonly language?: string;
  /** Of the page's text, as CSS writes it. */
  readonly textSize?: string;
  readonly theme?: string;
  /** CSS pixels of the window, in place of the subject's own. */
  readonly size?: readonly [width: number, height: number];
  /** Device pixels for one of CSS; default 1. */
  readonly scale?: number;
}

export const looks = {
  light: {caption: 'Light'},
  dark: {caption: 'Dark', dark: true},
  arabic: {caption: 'Arabic, from right to left', language: 'ar'},
  forced: {caption: 'Forced colours, as Windows’ contrast themes set them', forcedColors: true},
  large: {caption: 'Text at 200 %', textSize: '200%'},
  zoomed: {caption: 'Zoomed to 400 %: 320 by 256 pixels are left', size: [320, 256], scale: 2},
  print: {caption: 'On paper', print: true},
  still: {caption: 'Less motion: there at once, nothing slides', still: true},
  paper: {caption: 'Theme: paper', theme: 'paper'},
  block: {caption: 'Theme: block', theme: 'block'},
  midnight: {caption: 'Theme: midnight', theme: 'midnight'},
  page: {caption: 'Theme: page, which takes after the page', theme: 'page'},
} satisfies {readonly [name: string]: Look};

export type LookName = keyof typeof looks;

/** Something that is looked at: a page of `demo/elements/preview.html`, and what was done in it. */
export interface Subject {
  readonly name: string;
  readonly tag: string;
  readonly title: string;
  /** What is on screen once it can be photographed, looked for in open shadow roots too. */
  readonly ready: string;
  /** Attributes of an element that stands in the page. */
  readonly attributes?: string;
  /** Paths in the policy. */
  readonly policy?: {readonly [path: string]: string};
  readonly form?: 'link';
  readonly show?: 'preferences';
  readonly decided?: boolean;
  /** What is pressed first. */
  readonly press?: string;
  readonly size: readonly [width: number, height: number];
  readonly scale?: number;
  readonly looks: readonly LookName[];
}

const PLAYER = 'use="youtube" src="dQw4w9WgXcQ" label="One take, no edits"';

export const subjects: readonly Subject[] = [
  {
    name: 'banner-bar',
    tag: 'consent-banner',
    title: 'The question, as a bar',
    ready: 'consent-banner button',
    size: [1280, 800],
    looks: ['light', 'dark', 'arabic', 'forced', 'large', 'zoomed', 'print', 'still'],
  },
  {
    name: 'banner-card',
    tag: 'consent-banner',
    title: 'The question, as a card',
    ready: 'consent-banner button',
    policy: {'ui.layout': 'card'},
    size: [800, 560],
    looks: ['light', 'dark', 'arabic', 'forced', 'paper', 'block', 'midnight', 'page'],
  },
  {
    name: 'banner-modal',
    tag: 'consent-banner',
    title: 'The question, before the page',
    ready: 'consent-banner button',
    policy: {'ui.layout': 'modal'},
    size: [800, 560],
    looks: ['light', 'dark', 'zoomed'],
  },
  {
    name: 'banner-phone',
    tag: 'consent-banner',
    title: 'The question, on a phone',
    ready: 'consent-banner button',
    size: [390, 780],
    looks: ['light', 'dark', 'arabic', 'large'],
  },
  {
    name: 'preferences',
    tag: 'consent-preferences',
    title: 'Every choice',
    ready: 'consent-preferences h3',
    show: 'preferences',
    decided: true,
    size: [800, 800],
    looks: [
      'light',
      'dark',
      'arabic',
      'forced',
      'large',
      'zoomed',
      'paper',
      'block',
      'midnight',
      'page',
    ],
  },
  {
    name: 'preferences-details',
    tag: 'consent-preferences',
    title: 'Every choice, and who, what and how long',
    ready: 'consent-preferences h3',
    show: 'preferences',
    decided: true,
    press: '[category=security] summary',
    size: [800, 800],
    looks: ['light', 'dark', 'arabic'],
  },
  {
    name: 'preferences-services',
    tag: 'consent-preferences',
    title: 'One service can be refused by its name',
    ready: 'consent-preferences h3',
    show: 'preferences',
    decided: true,
    press: '[category=analytics] summary',
    size: [800, 800],
    looks: ['light', 'dark', 'arabic', 'forced', 'zoomed'],
  },
  {
    name: 'preferences-phone',
    tag: 'consent-preferences',
    title: 'Every choice, on a phone',
    ready: 'consent-preferences h3',
    show: 'preferences',
    decided: true,
    size: [390, 780],
    looks: ['light', 'arabic'],
  },
  {
    name: 'trigger',
    tag: 'consent-trigger',
    title: 'The way back, in the corner',
    ready: 'consent-trigger button',
    decided: true,
    size: [480, 280],
    looks: ['light', 'dark', 'arabic', 'forced'],
  },
  {
    name: 'trigger-link',
    tag: 'consent-trigger',
    title: 'The way back, as a link of the page',
    ready: 'consent-trigger a',
    form: 'link',
    decided: true,
    size: [480, 280],
    looks: ['light', 'dark'],
  },
  {
    name: 'embed',
    tag: 'consent-embed',
    title: 'A video that has not been asked for',
    ready: 'consent-embed [data-action=always]',
    attributes: PLAYER,
    decided: true,
    size: [800, 640],
    looks: ['light', 'dark', 'arabic', 'forced', 'large', 'zoomed', 'print'],
  },
  {
    name: 'embed-poster',
    tag: 'consent-embed',
    title: 'The same, with a picture of the site’s own',
    ready: 'consent-embed [data-action=always]',
    attributes: `${PLAYER} poster="/elements/poster.svg"`,
    decided: true,
    size: [800, 640],
    looks: ['light', 'dark'],
  },
  {
    name: 'declaration',
    tag: 'consent-declaration',
    title: 'The declaration',
    ready: 'consent-declaration section',
    attributes: ' ',
    decided: true,
    size: [800, 960],
    looks: ['light', 'dark', 'arabic', 'forced', 'large', 'zoomed', 'print'],
  },
  {
    name: 'declaration-phone',
    tag: 'consent-declaration',
    title: 'The declaration, on a phone',
    ready: 'consent-declaration section',
    attributes: ' ',
    decided: true,
    size: [390, 1900],
    looks: ['light', 'dark', 'arabic'],
  },
  {
    name: 'notice',
    tag: 'policy-notice',
    title: 'A coming change',
    ready: 'policy-notice button',
    decided: true,
    size: [800, 600],
    looks: ['light', 'dark', 'arabic', 'forced', 'large', 'zoomed'],
  },
  {
    name: 'notice-modal',
    tag: 'policy-notice',
    title: 'A coming change, before the page',
    ready: 'policy-notice button',
    policy: {'changes.0.as': 'modal'},
    decided: true,
    size: [800, 480],
    looks: ['light'],
  },
  {
    name: 'optout-link',
    tag: 'consent-optout-link',
    title: 'California’s link',
    ready: 'consent-optout-link button',
    attributes: 'kind="choices"',
    size: [480, 280],
    looks: ['light', 'dark'],
  },
  {
    name: 'optout-dialog',
    tag: 'consent-optout-link',
    title: 'What it opens',
    ready: 'consent-optout-link button',
    attributes: 'kind="choices"',
    press: 'consent-optout-link button',
    size: [800, 480],
    looks: ['light', 'dark', 'arabic', 'forced'],
  },
];

/** One picture: `<subject>-<look>.webp`. */
export interface Shot {
  readonly name: string;
  readonly subject: Subject;
  readonly look: Look;
}

export const shots: readonly Shot[] = subjects.flatMap((subject) =>
  subject.looks.map((look) => ({name: `${subject.name}-${look}`, subject, look: looks[look]})),
);
