import {inGroup} from '../vector.js';

/** What came to light when every element was given every attribute, and every member of every interface an address. */
export const ENUMERATED = [
  ...inGroup('subresources', [
    {
      id: 'd-closed-paint',
      what: 'mask of SVG in a closed shadow root that is written',
      run: `const d = make('div'); document.body.append(d); d.setHTMLUnsafe('<p><template shadowrootmode="closed"><svg width="9" height="9"><rect width="9" height="9" mask="url({T}/i.svg)"/></svg></template></p>');`,
    },
    {
      id: 'd-closed-parsed',
      what: 'closed shadow root out of a document that is parsed',
      run: `const d = Document.parseHTMLUnsafe('<p><template shadowrootmode="closed"><img src="{T}/i.svg"></template></p>'); document.body.append(d.body.firstChild);`,
      needs: `Document.parseHTMLUnsafe`,
    },
  ]),
  ...inGroup('frames', [
    {
      id: 'f-embed-code',
      what: 'embedded document by its old attribute',
      run: `const e = make('embed'); e.type = 'text/html'; e.setAttribute('code', '{T}/f.html'); document.body.append(e);`,
    },
    {
      id: 'f-embed-code-markup',
      what: 'the same in mark-up',
      run: `const e = make('div'); document.body.append(e); e.innerHTML = '<embed type="text/html" code="{T}/f.html">';`,
    },
  ]),
  ...inGroup('network', [
    {
      id: 'n-fedcm-servers',
      what: 'federated log-in that looks like WebRTC',
      run: `navigator.credentials.get({iceServers: [], identity: {context: 'signin', providers: [{configURL: 'https://{HOST}/fedcm.json', clientId: 'x', nonce: 'x'}]}}).catch(() => {});`,
      needs: `window.IdentityCredential`,
      destructive: true,
    },
  ]),
];
