import {inGroup} from '../vector.js';

/** What came to light when every element was given every attribute, and every member of every interface an address. */
export const ENUMERATED = [
  ...inGroup('subresources', [
    {
      id: 'd-closed-parsed',
      what: 'closed shadow root out of a document that is parsed',
      run: `const d = Document.parseHTMLUnsafe('<p><template shadowrootmode="closed"><img src="{T}/i.svg"></template></p>'); document.body.append(d.body.firstChild);`,
      needs: `Document.parseHTMLUnsafe`,
    },
  ]),
];
