import {CANDIDATES, type ElementGate} from './elements.js';
import {matchesNative} from './mark.js';

/** Sees what the parser puts into documents and shadow roots. */
export interface DocumentWatch {
  /** Watches a document. */
  watchPage(page: Document): void;
  /** Watches a shadow root that has just been made. */
  keepRoot(root: ShadowRoot): ShadowRoot;
  /** Looks into the shadow roots of a tree: they have not been looked at in another document. */
  enterRoots(tree: ParentNode): void;
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
  /** By their hosts, which tell nobody of a closed one. */
  const known = new WeakMap<Element, ShadowRoot>();

  const keepRoot = (root: ShadowRoot) => {
    known.set(root.host, root);
    roots.add(new WeakRef(root));
    return root;
  };

  const enterRoot = (host: Element, parsing?: MutationObserver) => {
    const root = known.get(host) ?? (host.shadowRoot && keepRoot(host.shadowRoot));
    if (!root) return;
    parsing?.observe(root, {childList: true, subtree: true});
    elements.considerTree(root);
    enterRoots(root, parsing);
  };

  const enterRoots = (tree: ParentNode, parsing?: MutationObserver) => {
    enterRoot(tree as Element, parsing);
    tree.querySelectorAll('*').forEach((host) => enterRoot(host, parsing));
  };

  const watchPage = (page: Document) => {
    const parsing = new MutationObserver((mutations) => {
      for (const {addedNodes, target} of mutations) {
        for (const node of addedNodes) {
          if (node.nodeType === 1) {
            // What is in it comes by itself.
            if (matchesNative(node as Element, CANDIDATES)) elements.consider(node as Element);
            // A root made out of `<template shadowrootmode>` comes without a call that could be wrapped.
            enterRoot(node as Element, parsing);
          }
          // A style sheet that comes in pieces.
          else if ((target as Element).localName === 'style') elements.consider(target as Element);
        }
      }
      elements.run();
    });
    const onParsed = () => {
      enterRoots(page, parsing);
      parsing.disconnect();
    };
    roots.add(new WeakRef(page));
    elements.considerTree(page);
    elements.run();
    if (page.readyState === 'loading') {
      parsing.observe(page, {childList: true, subtree: true});
      page.addEventListener('DOMContentLoaded', onParsed, signal && {signal});
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

  return {keepRoot, enterRoots, watchPage, sweep};
};
