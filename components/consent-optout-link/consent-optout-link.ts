import {html, nothing} from 'lit';
import type {Action} from '../events.js';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {fill} from '../internal/fill.js';
import {tokens} from '../internal/tokens.styles.js';
import {optOut} from '../messages/english/opt-out.js';
import {styles} from './consent-optout-link.styles.js';

/** The law's own words, in the law's own language: 11 CCR 7013(a), 7014(a), 7015(b). */
const TEXTS = {
  'do-not-sell': 'Do Not Sell or Share My Personal Information',
  limit: 'Limit the Use of My Sensitive Personal Information',
  choices: 'Your Privacy Choices',
} as const;

/** What each kind is about. */
const ACTIONS = {
  'do-not-sell': ['opt-out'],
  limit: ['object'],
  choices: ['opt-out', 'object'],
} as const;

const isSignal = ({objectedBy}: PurposeView) => objectedBy === 'signal';

/** Silence, or a no: where it is asked first, nobody's data goes anywhere by silence. */
const isUnasked = ({status}: PurposeView) => status === 'unopposed' || status === 'objected';

/**
 * The links that California asks of those who sell or share data, or use sensitive data for more than what was asked for (CCPA
 * 1798.121, 1798.135; 11 CCR 7013–7015), apart from the cookie categories, which are no means of that (7026(a)(4)). As
 * `do-not-sell` or `limit`, pressing it says no, and the dialog says so; as `choices`, with the icon, the dialog comes first
 * and is about both. Where Global Privacy Control opted out already, that stands beside the link, for all to see (7025(c)(6)).
 *
 * Sold is what declares `sellsOrShares`, and what runs unasked for a vendor who uses the data for itself. What was shared
 * before, and what a server knows, is the site's to stop: listen to `decision`.
 *
 * @element consent-optout-link
 * @fires {ConsentRequestEvent} consent-request - Opt-out, Object or Manage preferences was pressed.
 * @attribute kind - `do-not-sell`, `limit` or `choices`. Default `do-not-sell`.
 * @csspart box - The dialog.
 * @csspart text - What it says.
 * @csspart actions - Its buttons.
 */
export class ConsentOptoutLink extends ConsentElement {
  static override readonly tag = 'consent-optout-link';
  static override readonly words = optOut;
  static override styles = [tokens, content, styles];
  static override properties = {kind: {reflect: true}};

  /** Which of the links it is. Default `do-not-sell`. */
  kind: keyof typeof TEXTS = 'do-not-sell';

  /** The purposes for which data is sold or shared, and those for which sensitive data is used. */
  #about(action: Action): readonly PurposeView[] {
    return this.state.purposes.filter((purpose) => {
      const {services, source} = purpose;
      if (action === 'object') return source.sensitive;
      return (
        action === 'opt-out' &&
        (source.sellsOrShares ||
          (isUnasked(purpose) && services.some(({ownPurposes}) => ownPurposes)))
      );
    });
  }

  /** An attribute can be anything. */
  get #kind() {
    return Object.hasOwn(TEXTS, this.kind) ? this.kind : 'do-not-sell';
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
      }<slot name="signal"></slot>
      <dialog part="box" aria-label=${TEXTS[this.#kind]}>
        <div part="text"><slot></slot></div>
        <div part="actions"><slot name="actions"></slot></div>
      </dialog>
    `;
  }

  protected override renderContent() {
    const {language, messages, site} = this.state;
    const actions = ACTIONS[this.#kind].filter(
      // Whether anything is sold is said either way; a right to limit what nobody does would only be in the way.
      (action) => action === 'opt-out' || this.#about(action).length,
    );
    if (!actions.length) return nothing;
    const text = TEXTS[this.#kind];
    const list = new Intl.ListFormat(language);
    const say = (action: (typeof actions)[number]) => {
      const about = this.#about(action);
      const values = {
        site: site?.name ?? messages.thisSite,
        purposes: list.format(about.map(({name}) => name)),
      };
      const isOut = !about.some(({allowed}) => allowed);
      return html`${
          action === 'opt-out'
            ? html`<p>${fill(about.length ? messages.sale : messages.noSale, values)}</p>`
            : about.map(({name, description}) => html`<p><b>${name}</b> ${description}</p>`)
        }
        <p role="status">
          ${about.some(isSignal) ? html`${messages.gpc}. ` : nothing}${
            isOut && about.length
              ? messages[action === 'opt-out' ? 'optedOut' : 'objected']
              : nothing
          }
        </p>`;
    };
    const isHonoured = actions.flatMap((action) => this.#about(action)).some(isSignal);
    return html`
      <span slot="signal">${isHonoured ? messages.gpc : nothing}</span>
      <button slot="link" type="button" lang="en" @click=${() => this.#press()}>${text}</button>
      <h2 tabindex="-1" lang="en">${text}</h2>
      ${actions.map(say)}
      ${this.renderButtons(
        'actions',
        ...actions.filter((action) => this.#about(action).some(({allowed}) => allowed)),
        'close',
        'manage',
      )}
    `;
  }

  #press() {
    if (this.#kind !== 'choices') this.request(ACTIONS[this.#kind][0]);
    this.openDialog();
  }

  protected override choices(action: Action) {
    const about = this.#about(action).filter(({allowed}) => allowed);
    return Object.fromEntries(about.map(({id}) => [id, false]));
  }

  protected override request(action: Action) {
    if (action !== 'opt-out' && action !== 'object')
      this.renderRoot.querySelector('dialog')?.close();
    super.request(action);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-optout-link': ConsentOptoutLink;
  }
}
