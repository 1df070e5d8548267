import type {ElementGate} from './elements.js';
import {isScript} from './mark.js';
import {call, getOwnPropertyDescriptor, type NativeFunction} from './natives.js';
import {asText, asTrusted, trust} from './trust.js';

/**
 * A start tag: everything up to the `>` that is in no value. Quotes count only behind an equals sign:
 * https://html.spec.whatwg.org/#before-attribute-value-state
 * The name is taken whole, as only what is looked ahead at is: a text full of `<a` would be tried with each piece of it.
 */
const TAG =
  /<(?=([a-z][^\s/>]*))\1(?:=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*(?=[\s>])|(?=>))|[^>=])*>/gi;

/** What mark-up must have in it to name another host, or a document of its own. */
const SUSPECT = /[\\/]\s*[\\/]|[:&\\]|srcdoc/i;

const STYLE = /(<style\b[^>]*>)([^]*?)(?=<\/style|$)/gi;

/**
 * Keeps third-party elements in mark-up quiet before the parser sees it.
 *
 * @param scripts - Whether scripts in it would run. Out of `innerHTML` they never do.
 * @returns The mark-up as a string, or trusted if it was.
 */
export type MarkupFilter = (html: unknown, scripts?: boolean) => unknown;

/**
 * Looks at each start tag by itself, as an element in a document that loads nothing, and writes it anew if the gate
 * changed it. The rest of the text stays as it is: mark-up may come in pieces.
 */
export const createMarkupFilter = (elements: ElementGate): MarkupFilter => {
  const {body} = document.implementation.createHTMLDocument('');
  const {set} = getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as {
    set: NativeFunction;
  };

  const filterTag = (tag: string, name: string, scripts: boolean): string => {
    if (!SUSPECT.test(tag)) return tag;
    // In SVG an image is no `img`.
    const isDrawn = /^(image|feimage)$/i.test(name);
    call(set, body, [trust().createHTML(isDrawn ? `<svg>${tag}` : `<template>${tag}`)]);
    const box = body.firstElementChild!;
    const inside = (box as HTMLTemplateElement).content ?? box;
    const element = inside.firstElementChild;
    if (!element || (isScript(element) && !scripts)) return tag;
    const before = element.outerHTML;
    elements.consider(element);
    const after = element.outerHTML;
    return after === before ? tag : after.replace(/<\/[^>]*>$/, '');
  };

  return (html, scripts = false) => {
    // What says something else when it is asked again has been asked.
    html &&= asText(html);
    const text = String(html);
    if (!SUSPECT.test(text)) return html;
    const filtered = text
      .replace(TAG, (tag: string, name: string) => filterTag(tag, name, scripts))
      .replace(STYLE, (_, start: string, css: string) => start + elements.filterCss(css));
    return filtered === text ? html : asTrusted(html, filtered);
  };
};
