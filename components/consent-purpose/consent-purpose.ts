import {html, nothing} from 'lit';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import {sentencesOf} from '../internal/describe-item.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {fetchWords} from '../internal/fetch-words.js';
import {listFacts} from '../internal/list-facts.js';
import {tokens} from '../internal/tokens.styles.js';
import {dialog} from '../messages/english/dialog.js';
import {styles} from './consent-purpose.styles.js';

/**
 * One purpose: what it is called, what for, who, what is stored and how long, on which basis. With a switch where there
 * is a yes or no to say, and a button to object where it rests on legitimate interest (GDPR Art. 21): never a
 * switch, since nothing was agreed to.
 *
 * @element consent-purpose
 * @fires {ConsentRequestEvent} consent-request - Object was pressed.
 * @attribute category - That of the purpose: tools that answer for the visitor go by it.
 * @csspart details - What folds out.
 * @csspart facts - What is in it.
 */
export class ConsentPurpose extends ConsentElement {
  static override readonly tag = 'consent-purpose';
  static override readonly words = dialog;
  static override styles = [tokens, content, styles];
  static override properties = {purpose: {attribute: false}};

  /** The purpose. Nothing is shown without one. */
  purpose: PurposeView | undefined;

  readonly #fetched = fetchWords(this);

  /** Its switch; null where there is no yes or no to say. */
  get control(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  protected override render() {
    return html`
      <slot></slot>
      <details part="details">
        <summary><slot name="summary"></slot></summary>
        <div part="facts"><slot name="facts"></slot></div>
      </details>
    `;
  }

  protected override renderContent() {
    const {purpose} = this;
    const {messages, language} = this.state;
    if (!purpose) return nothing;
    const {description, id, name, services} = purpose;
    const registry = this.#fetched(sentencesOf(services, messages));
    return html`
      <label for="consent-purpose-${id}">
        ${name.charAt(0).toLocaleUpperCase(language) + name.slice(1)}
      </label>
      ${this.#renderControl(purpose)}
      <p>${description}</p>
      ${this.#renderNote(purpose)}
      <span slot="summary">${messages.details}</span>
      ${listFacts(purpose, this.state, registry?.sentences).map(
        ([term, lines]) =>
          html`<b slot="facts">${term}</b>
            ${lines.map((line) => html`<p slot="facts">${line}</p>`)}`,
      )}
    `;
  }

  protected override choices() {
    return this.purpose ? {[this.purpose.id]: false} : {};
  }

  #renderControl({allowed, id, objectedBy, optional}: PurposeView) {
    const {messages, minor} = this.state;
    if (!optional) return objectedBy ? nothing : html`<i>${messages.alwaysOn}</i>`;
    // No switch at all: what a minor says allows nothing (GDPR Art. 8; COPPA).
    if (minor) return html`<i>${messages.off}</i>`;
    // In words too, for those to whom place and colour say little (WCAG SC 1.4.1); who listens hears the switch itself.
    return html`<i aria-hidden="true"
        >${(this.control?.checked ?? allowed) ? messages.on : messages.off}</i
      >
      <input
        type="checkbox"
        role="switch"
        id="consent-purpose-${id}"
        .checked=${allowed}
        ?disabled=${objectedBy === 'signal'}
        @change=${() => this.requestUpdate()}
      />`;
  }

  #renderNote({objectable, objectedBy, optional}: PurposeView) {
    const {messages, minor} = this.state;
    if (minor && optional) return html`<p>${messages.minorNote}</p>`;
    if (objectedBy)
      return html`<p>${objectedBy === 'signal' ? messages.gpcNote : messages.objected}</p>`;
    return objectable ? this.renderButtons('', 'object') : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
