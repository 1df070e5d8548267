import {html, nothing} from 'lit';
import type {Category} from '../../src/model/policy.js';
import type {Receipt} from '../../src/model/receipt.js';
import type {Action} from '../events.js';
import {ConsentPurpose} from '../consent-purpose/consent-purpose.js';
import {ConsentElement} from '../internal/consent-element.js';
import {addressOf} from '../internal/address-of.js';
import {content} from '../internal/content.styles.js';
import {describeDecision} from '../internal/describe-decision.js';
import {tokens} from '../internal/tokens.styles.js';
import {dialog} from '../messages/english/dialog.js';
import {fill} from '../internal/fill.js';
import {saveFile} from '../internal/save-file.js';
import {until} from '../internal/until.js';
import {styles} from './consent-preferences.styles.js';

/**
 * Every choice, in a modal dialog: purposes under the headings of their categories, as they stand now. Escape and
 * Close leave without deciding, and focus returns to where it was.
 *
 * @element consent-preferences
 * @slot - More of the site's own words, behind the purposes.
 * @fires {ConsentRequestEvent} consent-request - A button was pressed.
 * @attribute open - Whether it is on screen.
 * @csspart box - The surface: the dialog itself, which is also called `dialog`.
 * @csspart head - Its heading, and Close.
 * @csspart body - What scrolls.
 * @csspart actions - The row of buttons.
 */
export class ConsentPreferences extends ConsentElement {
  static override readonly tag = 'consent-preferences';
  static override readonly words = dialog;
  static override styles = [tokens, content, styles];

  /** Registers the element, and the rows that it is made of. */
  static override define(tag = this.tag, registry?: CustomElementRegistry) {
    ConsentPurpose.define(ConsentPurpose.tag, registry);
    super.define(tag, registry);
  }

  get #dialog() {
    return this.renderRoot?.querySelector('dialog');
  }

  /** Whether it is on screen. */
  get open(): boolean {
    return !!this.#dialog?.open;
  }

  /** Opens it, with every switch where the decision has it. */
  async show(): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected || this.open) return;
    for (const row of this.#rows) row.reset();
    this.openDialog();
    this.toggleAttribute('open', this.open);
  }

  /** Closes it. That decides nothing. */
  close(): void {
    this.#dialog?.close();
  }

  /**
   * Passes focus on to the way back to the question, the next best place where the dialog gave it back to a banner that has
   * gone.
   */
  passFocus(): void {
    const back = document.querySelector<HTMLElement>('consent-trigger :is(button, a)');
    let tries = 0;
    // It comes out of hiding in its own time, and WebKit takes its to let go of the one that was hidden. Who has gone
    // elsewhere meanwhile is left there.
    void until(() => {
      if (document.activeElement === document.body) back?.focus();
      return ++tries > 20;
    });
  }

  /** Gives the visitor their copy of the decision, as a file. */
  readonly handOut = (receipt: Receipt | undefined): void => {
    if (receipt) saveFile('consent-receipt.json', JSON.stringify(receipt, null, 2));
  };

  protected override render() {
    return html`
      <dialog
        part="box dialog"
        aria-label=${this.state.messages.label}
        @close=${() => this.toggleAttribute('open', this.open)}
      >
        <div part="head"><slot name="head"></slot></div>
        <div part="body"><slot></slot></div>
        <div part="actions"><slot name="actions"></slot></div>
      </dialog>
    `;
  }

  protected override renderContent() {
    const {asked, decision, messages, minor, purposes, site} = this.state;
    const mayChoose = !minor && asked.length;
    const bySignal = purposes.some(({objectedBy}) => objectedBy === 'signal');
    const categories = [...new Set(purposes.map(({category}) => category))];
    return html`
      <h2 slot="head" tabindex="-1">${messages.label}</h2>
      ${this.renderButtons('head', 'close')}
      ${minor || mayChoose ? html`<p>${minor ? messages.minor : messages.intro}</p>` : nothing}
      <p role="status">${bySignal ? messages.gpc : nothing}</p>
      ${categories.map((category) => this.#renderCategory(category))}
      ${
        decision
          ? html`<p data-note>${describeDecision(this.state)}</p>
              ${this.renderButtons('', 'receipt')}`
          : nothing
      }
      ${
        site?.contact
          ? html`<a data-note href=${addressOf(site.contact)}>
              ${fill(messages.contact, {contact: site.contact})}
            </a>`
          : nothing
      }
      ${mayChoose ? this.renderButtons('actions', 'reject-all', 'accept-all', 'saved') : nothing}
    `;
  }

  #renderCategory(category: Category) {
    const {messages, purposes} = this.state;
    return html`
      <h3>${messages.categories[category]}</h3>
      ${purposes
        .filter((purpose) => purpose.category === category)
        .map(
          (purpose) =>
            html`<consent-purpose
              category=${category}
              .purpose=${purpose}
              .state=${this.state}
            ></consent-purpose>`,
        )}
    `;
  }

  get #rows() {
    return this.querySelectorAll('consent-purpose');
  }

  protected override choices(action: Action) {
    const choices: {[id: string]: boolean} = {};
    for (const {control, purpose} of this.#rows) {
      // What a signal has shut is no choice of this dialog.
      if (!purpose || !control || control.disabled) continue;
      const choice = action === 'saved' ? control.checked : action === 'accept-all';
      // An objection is a no already, and a stronger one: a plain no does not replace it.
      if (choice || !purpose.objectedBy) choices[purpose.id] = choice;
    }
    return choices;
  }

  protected override request(action: Action) {
    if (action === 'close') this.close();
    const except = action === 'saved' ? [...this.#rows].flatMap((row) => row.except) : [];
    super.request(action, {except});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
