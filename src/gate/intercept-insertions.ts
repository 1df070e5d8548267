import type {ElementGate} from './elements.js';
import {isInStyle} from './mark.js';
import {call, type Wrap} from './natives.js';
import type {DocumentWatch} from './watch-document.js';

/** Every way to put a node that is there into a tree, or more text into one. */
const INSERTING =
  'Node:appendChild insertBefore replaceChild|Element Document DocumentFragment CharacterData DocumentType:append insertAdjacentElement before moveBefore replaceChildren replaceWith after prepend insertAdjacentText replaceData importNode appendData insertData adoptNode|Range:insertNode surroundContents|HTMLTableElement:caption= tHead= tFoot=|HTMLSelectElement:add|Document:body=';

/** Looks at nodes on their way into the page, before the browser does. */
export const interceptInsertions = (
  elements: ElementGate,
  {keepRoot, enterRoots}: DocumentWatch,
  wrap: Wrap,
): void => {
  wrap(INSERTING, (args, self, native) => {
    const parent = ((self as Range).startContainer ?? self) as Element;
    // A shadow root comes into the page with its host, and nobody looks into it then; nor into an option that a list's
    // `options` are given.
    let root: ShadowRoot & Element;
    const isLive =
      parent.isConnected ||
      (root = parent.getRootNode() as ShadowRoot & Element).host ||
      /^opt/.test(root.localName);
    const page = parent.ownerDocument ?? parent;
    const isStyle = isInStyle(parent);
    const found: Element[] = [];
    for (let i = 0; i < args.length; i++) {
      const node = args[i] as (Element & Text) | string | null;
      if (typeof node === 'string') {
        if (isStyle) args[i] = elements.filterCss(node);
      } else if (isStyle && node?.data) node.data = elements.filterCss(node.data);
      else if (node?.querySelectorAll && page.defaultView) {
        const isForeign = node.ownerDocument !== page;
        if (isForeign) enterRoots(node);
        // One that is moved within the page, too: a frame loads anew. Out of the page nothing runs, but what comes from a
        // document that loads nothing begins to.
        if (isForeign || isLive) found.push(...elements.considerTree(node, true, !isForeign));
      }
    }
    // More content makes a script that has not run yet be looked at again.
    if (isLive && parent.localName === 'script') elements.consider(parent, true);
    const result = call(native, self, args);
    if (isLive) elements.considerAll(found);
    return [result];
  });
  wrap('Element:attachShadow', (args, self, native) => [
    keepRoot(call(native, self, args) as ShadowRoot),
  ]);
};
