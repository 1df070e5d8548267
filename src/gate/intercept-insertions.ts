import {ARRIVING, CANDIDATES, type ElementGate} from './elements.js';
import {call, type Realm, type Wrap} from './natives.js';

/** The interfaces that have methods by which code puts nodes into a tree, and how those methods are called. */
const OWNERS = 'Node Element Document DocumentFragment CharacterData DocumentType Range';
const INSERTING =
  /^(append|prepend|before|after|replace|insert[BDN]|insertAdjacentE|surround|moveBefore|adoptNode|importNode)/;

/** Looks at nodes on their way into the page, before the browser does. */
export const interceptInsertions = (
  realm: Realm,
  elements: ElementGate,
  adopt: (root: ShadowRoot) => void,
  wrap: Wrap,
): void => {
  for (const owner of OWNERS.split(' ')) {
    const {prototype} = (realm as unknown as Record<string, {prototype: object}>)[owner]!;
    const names = Object.getOwnPropertyNames(prototype).filter((name) => INSERTING.test(name));
    wrap(realm, names.map((name) => `${owner}.${name}`).join(' '), (native, self, args) => {
      const parent = ((self as Range).startContainer ?? self) as Element;
      const {isConnected} = parent;
      const page = parent.ownerDocument ?? parent;
      const isStyle = (parent.localName ?? parent.parentElement?.localName) === 'style';
      let found: readonly Element[] = [];
      for (let i = 0; i < args.length; i++) {
        const node = args[i] as (Element & Text) | string | null;
        if (typeof node === 'string') {
          if (isStyle) args[i] = elements.filterCss(node);
        } else if (isStyle && node?.nodeType === 3) node.data = elements.filterCss(node.data);
        else if (node?.querySelectorAll && page.defaultView) {
          const isForeign = node.ownerDocument !== page;
          // A node that is in the page already is only moved; what it could run has run. Out of the page nothing runs,
          // but what comes from a document that loads nothing begins to.
          if (isForeign || (isConnected && !node.isConnected))
            found = [
              ...found,
              ...elements.considerTree(node, true, isForeign ? CANDIDATES : ARRIVING),
            ];
        }
      }
      // More content makes a script that has not run yet be looked at again.
      if (isConnected && parent.localName === 'script') elements.consider(parent, true);
      const result = call(native, self, args);
      if (isConnected) elements.considerAll(found);
      return result;
    });
  }
  wrap(realm, 'Element.attachShadow', (native, self, args) => {
    const root = call(native, self, args) as ShadowRoot;
    adopt(root);
    return root;
  });
};
