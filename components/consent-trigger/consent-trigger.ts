import {html, nothing} from 'lit';
import {ConsentDisconnectEvent} from '../events.js';
import {ConsentElement} from '../internal/consent-element.js';
import {tokens} from '../internal/tokens.styles.js';
import {styles} from './consent-trigger.styles.js';

/**
 * The way back, on every page: taking a consent back must be as easy as giving it (GDPR Art. 7(3)). A button that
 * floats in the corner, or, around the page's own button or link, whatever that looks like.
 *
 * @element consent-trigger
 * @slot - The page's own button or link. Nothing floats then, and its looks are its own.
 * @fires {ConsentRequestEvent} consent-request - It was pressed.
 * @fires {ConsentDisconnectEvent} consent-disconnect - It has left the page.
 * @attribute floating - Whether it is the button in the corner. Found out from its content.
 * @attribute standby - Whether the banner is up. The button in the corner stays away meanwhile.
 * @cssproperty --consent-z-index - Stacking order; default 2147483647. The other tokens: `tokens.styles.ts`.
 */
export class ConsentTrigger extends ConsentElement {
  static override readonly tag = 'consent-trigger';
  static override styles = [tokens, styles];

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      // A link's address is for visitors without script.
      event.preventDefault();
      this.request('manage');
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.dispatchEvent(new ConsentDisconnectEvent());
  }

  get #isFloating() {
    return !this.querySelector(':scope > :not([slot])');
  }

  protected override render() {
    return html`
      <slot name="floating"></slot>
      <slot name="status"></slot>
      <slot @slotchange=${() => this.requestUpdate()}></slot>
      ${
        this.#isFloating
          ? html`<svg viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M3 8h9m6 0h3M3 16h3m6 0h9m-9 0a3 3 0 1 1-6 0 3 3 0 1 1 6 0m6-8a3 3 0 1 1-6 0 3 3 0 1 1 6 0"
              />
            </svg>`
          : nothing
      }
    `;
  }

  protected override renderContent() {
    const {kept, messages, view} = this.state;
    this.toggleAttribute('floating', this.#isFloating);
    this.toggleAttribute('standby', !!view);
    // There before it says anything, and where focus is about to be: who does not see the banner go hears why.
    return html`${
        this.#isFloating
          ? html`<button slot="floating" type="button" title=${messages.label}>
              ${messages.label}
            </button>`
          : nothing
      } <span slot="status" role="status">${kept ? messages.kept : nothing}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-trigger': ConsentTrigger;
  }
}
