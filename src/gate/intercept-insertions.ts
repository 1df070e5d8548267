import type {ElementGate} from './element-gate.js';
import {call, wrap} from './natives.js';

/** The interfaces that have methods by which code puts nodes into a tree, and how those methods are called. */
const OWNERS = 'Node Element Document DocumentFragment CharacterData DocumentType Range'.split(' ');
const INSERTING = /^(append|prepend|before|after|replace|insert|surround|moveBefore)/;

/** What is being inserted into counts only once it is in the page: until then nothing in it loads or runs. */
const isInPage = (target: Node | Range): boolean =>
  ('startContainer' in target ? target.startContainer : target).isConnected;

/** Looks at nodes on their way into the page, before the browser does. */
export const interceptInsertions = (gate: ElementGate, signal: AbortSignal): void => {
  for (const owner of OWNERS) {
    const {prototype} = (globalThis as unknown as Record<string, {prototype: object}>)[owner]!;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!INSERTING.test(name)) continue;
      wrap(
        prototype,
        name,
        (native, self, args) => {
          if (isInPage(self as Node)) {
            for (const node of args as Partial<Element>[]) {
              // A node that is in the page already is only moved; what it could run has run.
              if (node?.querySelectorAll && !(node.isConnected && node.ownerDocument === document))
                gate.considerTree(node as Element, true);
            }
          }
          return call(native, self, args);
        },
        signal,
      );
    }
  }
};
