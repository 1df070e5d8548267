import type {ContentMessages} from '../messages/content/messages.js';
import type {Messages} from '../messages/messages.js';
import {ConsentElement} from './consent-element.js';
import {fetchWords} from './fetch-words.js';
import {layOver} from './lay-over.js';
import {emptyState} from './ui-state.js';

/**
 * What the elements have in common that come in files of their own and stand in the page's content: their words come
 * with them in English and are fetched in any other language, and a gate in the page is asked to serve them.
 */
export abstract class ContentElement<Own extends Partial<ContentMessages>> extends ConsentElement {
  /** What it says beyond what the interface says anyway, in English. */
  protected abstract readonly english: Own;

  /** What comes in files of its own. */
  protected readonly fetched = fetchWords(this);

  /** Registers the element, and has the page's gate serve those that are there. */
  static override define(tag = this.tag, registry?: CustomElementRegistry) {
    super.define(tag, registry);
    // The script tag's. A page that has the package from npm mounts the interface itself.
    const {consentGate} = globalThis as {consentGate?: {show?: (view: string) => unknown}};
    void consentGate?.show?.('elements');
  }

  /** Whether it knows what to say, and in which words. */
  protected get isServed(): boolean {
    return this.state !== emptyState && this.#content !== undefined;
  }

  /** All that can be said. A site's own texts are laid over ours. */
  protected get words(): Messages & Own {
    const ours = {...this.english, ...this.#content?.messages};
    return layOver(ours as Messages & Own, this.state.messages);
  }

  get #content() {
    return this.fetched(this.state.messages.content);
  }
}
