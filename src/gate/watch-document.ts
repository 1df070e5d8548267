import type {ElementGate} from './element-gate.js';
import {call, wrap, type Realm} from './natives.js';

/** Sees what the parser puts into documents and shadow roots, and how elements are styled. */
export interface DocumentWatch {
  /** Watches a window's document. */
  watch(realm: Realm): void;
  /** Looks at everything again, in document order. */
  sweep(): void;
}

/**
 * Watches documents while they are parsed. The parser's own script elements are seen before the browser prepares them,
 * because it runs the observers first (https://html.spec.whatwg.org/#parsing-main-incdata); what its preload scanner has
 * requested by then has been requested. Once a document is there, all that comes into it comes by a call that is
 * wrapped, but for the `style` of an element, from which nothing is fetched before the page is laid out.
 */
export const watchDocuments = (elements: ElementGate, signal: AbortSignal): DocumentWatch => {
  // Weakly, so that a page that makes and drops many roots can drop them.
  const roots = new Set<WeakRef<Document | ShadowRoot>>();
  const styling = new MutationObserver((mutations) => {
    for (const {target} of mutations) elements.consider(target as Element);
  });

  const adopt = (root: Document | ShadowRoot) => {
    roots.add(new WeakRef(root));
    styling.observe(root, {attributeFilter: ['style'], subtree: true});
  };

  /** Roots that the parser made out of `<template shadowrootmode>` come without a call that could be wrapped. */
  const adoptDeclared = (parent: ParentNode) => {
    for (const {shadowRoot} of parent.querySelectorAll('*')) {
      if (!shadowRoot || [...roots].some((each) => each.deref() === shadowRoot)) continue;
      adopt(shadowRoot);
      adoptDeclared(shadowRoot);
    }
  };

  const sweep = () => {
    for (const each of roots) {
      const root = each.deref();
      if (!root) roots.delete(each);
      else if (root.isConnected) elements.considerTree(root);
    }
    elements.run();
  };

  signal.addEventListener('abort', () => styling.disconnect());
  return {
    sweep,
    watch(realm) {
      const {document} = realm;
      const parsing = new MutationObserver((mutations) => {
        for (const {addedNodes, target} of mutations) {
          // A style sheet that comes in pieces.
          if ((target as Element).localName === 'style') elements.consider(target as Element);
          for (const node of addedNodes)
            if (node.nodeType === 1) elements.considerTree(node as Element);
        }
        elements.run();
      });
      const onParsed = () => {
        parsing.disconnect();
        adoptDeclared(document);
        elements.considerTree(document);
        elements.run();
      };
      adopt(document);
      wrap(
        realm.Element.prototype,
        'attachShadow',
        (native, self, args) => {
          const root = call(native, self, args) as ShadowRoot;
          adopt(root);
          return root;
        },
        signal,
      );
      if (document.readyState === 'loading') {
        parsing.observe(document, {childList: true, subtree: true});
        document.addEventListener('DOMContentLoaded', onParsed, {signal});
        signal.addEventListener('abort', () => parsing.disconnect());
      } else onParsed();
    },
  };
};
