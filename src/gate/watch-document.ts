import type {ElementGate} from './element-gate.js';
import {CANDIDATES} from './element-gate.js';
import {call, wrap} from './natives.js';

/** Sees what the parser and the page put into the document and into its shadow roots. */
export interface DocumentWatch {
  /** Looks at everything again, in document order. */
  sweep(): void;
}

/**
 * Watches the document. The parser's own script elements are seen before the browser prepares them, because it runs
 * the observers first (https://html.spec.whatwg.org/#parsing-main-incdata); what its preload scanner has requested by
 * then has been requested.
 */
export const watchDocument = (gate: ElementGate, signal: AbortSignal): DocumentWatch => {
  // Weakly, so that a page that makes and drops many roots can drop them.
  const roots = new Set<WeakRef<ShadowRoot>>();
  const observer = new MutationObserver((mutations) => {
    for (const {addedNodes} of mutations) {
      for (const node of addedNodes) if (node instanceof Element) gate.considerTree(node);
    }
    gate.run();
  });
  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, {childList: true, subtree: true});

  const adopt = (root: ShadowRoot) => {
    roots.add(new WeakRef(root));
    observe(root);
  };
  wrap(
    Element.prototype,
    'attachShadow',
    (native, self, args) => {
      const root = call(native, self, args) as ShadowRoot;
      adopt(root);
      return root;
    },
    signal,
  );

  /** Roots that the parser made out of `<template shadowrootmode>` come without a call that could be wrapped. */
  const adoptDeclared = (parent: ParentNode) => {
    for (const {shadowRoot} of parent.querySelectorAll('*')) {
      if (!shadowRoot || [...roots].some((each) => each.deref() === shadowRoot)) continue;
      adopt(shadowRoot);
      adoptDeclared(shadowRoot);
    }
  };

  const sweep = () => {
    for (const element of document.querySelectorAll(CANDIDATES)) gate.consider(element);
    for (const each of roots) {
      const root = each.deref();
      if (!root) roots.delete(each);
      else if (root.host.isConnected) gate.considerTree(root);
    }
    gate.run();
  };
  const onParsed = () => {
    adoptDeclared(document);
    sweep();
  };

  observe(document);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', onParsed, {signal});
  } else onParsed();
  signal.addEventListener('abort', () => observer.disconnect());
  return {sweep};
};
