import {CANDIDATES, type ElementGate} from './elements.js';
import {matchesNative} from './mark.js';

/** Sees what the parser puts into documents and shadow roots. */
export interface DocumentWatch {
  /** Watches a document. */
  watch(page: Document): void;
  /** Watches a shadow root that has just been made. */
  adopt(root: ShadowRoot): void;
  /** Looks at everything again, in document order. */
  sweep(): void;
}

/**
 * Watches documents while they are parsed. The parser's own script elements are seen before the browser prepares them,
 * because it runs the observers first (https://html.spec.whatwg.org/#parsing-main-incdata); what its preload scanner has
 * requested by then has been requested. Once a document is there, all that comes into it comes by a call that is
 * wrapped.
 */
export const watchDocuments = (elements: ElementGate, signal?: AbortSignal): DocumentWatch => {
  // Weakly, so that a page that makes and drops many roots can drop them.
  const roots = new Set<WeakRef<Document | ShadowRoot>>();
  const known = new WeakSet<Document | ShadowRoot>();

  const adopt = (root: Document | ShadowRoot) => {
    known.add(root);
    roots.add(new WeakRef(root));
  };

  const watch = (page: Document) => {
    const parsing = new MutationObserver((mutations) => {
      for (const {addedNodes, target} of mutations) {
        // A style sheet that comes in pieces.
        if ((target as Element).localName === 'style') elements.consider(target as Element);
        for (const node of addedNodes) {
          if (node.nodeType !== 1) continue;
          // What is in it comes by itself.
          if (matchesNative(node as Element, CANDIDATES)) elements.consider(node as Element);
          lookInside(node as Element);
        }
      }
      elements.run();
    });
    /** A root made out of `<template shadowrootmode>` comes without a call that could be wrapped. */
    const lookInside = ({shadowRoot}: Element) => {
      if (!shadowRoot || known.has(shadowRoot)) return;
      adopt(shadowRoot);
      parsing.observe(shadowRoot, {childList: true, subtree: true});
      elements.considerTree(shadowRoot);
      shadowRoot.querySelectorAll('*').forEach(lookInside);
    };
    const onParsed = () => {
      page.querySelectorAll('*').forEach(lookInside);
      parsing.disconnect();
    };
    adopt(page);
    elements.considerTree(page);
    elements.run();
    if (page.readyState === 'loading') {
      parsing.observe(page, {childList: true, subtree: true});
      page.addEventListener('DOMContentLoaded', onParsed, {signal: signal!});
    } else onParsed();
  };

  const sweep = () => {
    for (const each of roots) {
      const root = each.deref();
      if (!root) roots.delete(each);
      else if (root.isConnected) elements.considerTree(root);
    }
    elements.run();
  };

  return {adopt, watch, sweep};
};
