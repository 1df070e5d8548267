import {html, nothing} from 'lit';
import type {Action} from '../events.js';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import {fill} from '../internal/fill.js';
import {tokens} from '../internal/tokens.styles.js';
import {optOut} from '../messages/english/opt-out.js';
import {styles} from './consent-optout-link.styles.js';

/** The law's own words, in the law's own language: 11 CCR 7013(a), 7015(b). */
const TEXTS = {
  'do-not-sell': 'Do Not Sell or Share My Personal Information',
  choices: 'Your Privacy Choices',
} as const;

/**
 * The link that California asks of those who sell or share data (CCPA 1798.135; 11 CCR 7013, 7015), apart from the cookie
 * categories, which are no means of that (7026(a)(4)). As `do-not-sell`, pressing it opts out, and the dialog says so; as
 * `choices`, with the icon, the dialog comes first. Where Global Privacy Control opted out already, it says that (7025(c)(6)).
 *
 * What was shared before, and what a server knows, is the site's to stop: listen to `decision`.
 *
 * @element consent-optout-link
 * @fires {ConsentRequestEvent} consent-request - Opt-out or Manage preferences was pressed.
 * @attribute kind - `do-not-sell` or `choices`. Default `do-not-sell`.
 * @csspart box - The dialog.
 * @csspart text - What it says.
 * @csspart actions - Its buttons.
 */
export class ConsentOptoutLink extends ConsentElement {
  static override readonly tag = 'consent-optout-link';
  static override readonly words = optOut;
  static override styles = [tokens, content, styles];
  static override properties = {kind: {reflect: true}};

  /** Which of the two links it is. */
  kind: keyof typeof TEXTS = 'do-not-sell';

  /** The purposes for which data is sold or shared. */
  get #sales() {
    return this.state.purposes.filter(({source}) => source.sellsOrShares);
  }

  get #text() {
    return TEXTS[this.kind] ?? TEXTS['do-not-sell'];
  }

  protected override render() {
    return html`
      <slot name="link"></slot>
      ${
        this.kind === 'choices'
          ? html`<svg viewBox="0 0 30 14" aria-hidden="true">
              <rect x="0.5" y="0.5" width="29" height="13" rx="6.5" fill="#fff" stroke="#06f" />
              <path d="M17 0.5h6.5a6.5 6.5 0 0 1 0 13H13z" fill="#06f" />
              <path d="m4.5 7 3 3 4.5-6.2" fill="none" stroke="#06f" stroke-width="1.7" />
              <path d="m19 4.5 5 5m0-5-5 5" stroke="#fff" stroke-width="1.7" />
            </svg>`
          : nothing
      }
      <dialog part="box" aria-label=${this.#text}>
        <div part="text"><slot></slot></div>
        <div part="actions"><slot name="actions"></slot></div>
      </dialog>
    `;
  }

  protected override renderContent() {
    const {language, messages, site} = this.state;
    const isOut = !this.#sales.some(({allowed}) => allowed);
    const bySignal = this.#sales.some(({objectedBy}) => objectedBy === 'signal');
    const values = {
      site: site?.name ?? messages.thisSite,
      purposes: new Intl.ListFormat(language).format(this.#sales.map(({name}) => name)),
    };
    return html`
      <button slot="link" type="button" lang="en" @click=${() => this.#press()}>
        ${this.#text}
      </button>
      <h2 tabindex="-1" lang="en">${this.#text}</h2>
      <p>${fill(this.#sales.length ? messages.sale : messages.noSale, values)}</p>
      <p role="status">
        ${bySignal ? html`${messages.gpc}. ` : nothing}${
          isOut && this.#sales.length ? messages.optedOut : nothing
        }
      </p>
      ${this.renderButtons('actions', ...(isOut ? [] : (['opt-out'] as const)), 'close', 'manage')}
    `;
  }

  #press() {
    if (this.kind !== 'choices') this.request('opt-out');
    this.renderRoot.querySelector('dialog')?.showModal();
    this.querySelector('h2')?.focus();
  }

  protected override choices(action: Action) {
    const sales = action === 'opt-out' ? this.#sales.filter(({allowed}) => allowed) : [];
    return Object.fromEntries(sales.map(({id}) => [id, false]));
  }

  protected override request(action: Action) {
    if (action !== 'opt-out') this.renderRoot.querySelector('dialog')?.close();
    super.request(action);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-optout-link': ConsentOptoutLink;
  }
}
