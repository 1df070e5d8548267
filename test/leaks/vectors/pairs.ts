import {inGroup, type Draft} from '../vector.js';

/** Elements that load by two attributes, how they are made, and what else they need to load by both. */
const PAIRS = [
  {tag: 'img', names: ['src', 'srcset'], make: `make('img')`, rest: ''},
  {tag: 'video', names: ['src', 'poster'], make: `make('video')`, rest: ' preload="auto"'},
  {
    tag: 'image',
    names: ['href', 'xlink:href'],
    make: `document.createElementNS('http://www.w3.org/2000/svg', 'image')`,
    rest: ' width="9" height="9"',
  },
] as const;

const THEIRS = '{T}/i.svg';
const OWN = '{OWN}/own.svg';
const files = {'own.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'};
/** The outer element that mark-up of an element needs. */
const within = (tag: string, html: string): string =>
  tag === 'image' ? `<svg width="9" height="9">${html}</svg>` : html;

/** One element, of which the first attribute is the tracker's and the other is the site's own, or the other way round. */
const drafts = ({tag, names, make, rest}: (typeof PAIRS)[number]): readonly Draft[] =>
  [names, [...names].reverse()].flatMap(([theirs, own]) =>
    [true, false].flatMap((ownLast): Draft[] => {
      // A browser takes the new spelling where there are both, and a picture the list.
      const loads = !/^(xlink:href|src)$/.test(theirs!) || tag === 'video';
      if (!loads) return [];
      const both = [`${theirs}="${THEIRS}"`, `${own}="${OWN}"`];
      const order = ownLast ? both : both.reverse();
      const steps = order.map((each) => {
        const [name, url] = each.split('=');
        const space = name === 'xlink:href' ? `'http://www.w3.org/1999/xlink'` : 'null';
        return `e.setAttributeNS(${space}, '${name}', ${url});`;
      });
      const id = `p-${tag}-${theirs}${ownLast ? '' : '-last'}`;
      const what = `${tag} whose ${theirs} is the tracker’s and whose ${own} is not, told ${ownLast ? 'last' : 'first'}`;
      const html = within(tag, `<${tag} ${order.join(' ')}${rest}>`);
      return [
        {
          id,
          what,
          files,
          run: `const e = ${make}; ${tag === 'image' ? `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); s.append(e); document.body.append(s);` : 'document.body.append(e);'} ${rest.replace(/ (\w+)="(\w+)"/g, `e.setAttribute('$1', '$2'); `)}${steps.join(' ')}`,
        },
        {
          id: `${id}-html`,
          what: `${what}, by innerHTML`,
          files,
          run: `const e = make('div'); document.body.append(e); e.innerHTML = '${html}';`,
        },
        {
          id: `${id}-write`,
          what: `${what}, by document.write`,
          files,
          run: `document.write('${html}');`,
        },
      ];
    }),
  );

/** A mark of an author's, or our own, on what has something live besides. */
const MARKS = {
  marked: 'data-consent="preference" data-src',
  held: 'data-consent-held data-consent-src',
} as const;
const FORMS = {
  img: `<img MARK="${OWN}" src="${THEIRS}">`,
  iframe: `<iframe MARK="${OWN}" src="{T}/f.html"></iframe>`,
  video: `<video MARK="${OWN}" poster="${THEIRS}"></video>`,
  script: `<script type="module" MARK="${OWN}" src="{T}/x.js"></scr' + 'ipt>`,
} as const;
const marks = Object.entries(MARKS).flatMap(([mark, attributes]): Draft[] =>
  Object.entries(FORMS).map(([tag, html]) => ({
    id: `p-${mark}-${tag}`,
    what: `${tag} that carries the mark of what is ${mark}, and the tracker’s address besides`,
    files,
    run: `document.write('${html.replace('MARK', attributes)}');`,
  })),
);

/** What one element loads twice over, where each half may be anybody’s. */
export const PAIRED = [
  ...inGroup('subresources', PAIRS.flatMap(drafts)),
  ...inGroup('scripts', marks),
];
