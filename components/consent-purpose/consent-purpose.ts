import {html, nothing} from 'lit';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import type {PurposeView} from '../internal/describe-purpose.js';
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
 * @csspart details - What folds out.
 */
export class ConsentPurpose extends ConsentElement {
  static override readonly tag = 'consent-purpose';
  static override readonly words = dialog;
  static override styles = [tokens, content, styles];
  static override properties = {purpose: {attribute: false}};

  /** The purpose. Nothing is shown without one. */
  purpose: PurposeView | undefined;

  /** Its switch; null where there is no yes or no to say. */
  get control(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  protected override render() {
    return html`
      <slot></slot>
      <details part="details">
        <summary><slot name="summary"></slot></summary>
        <slot name="facts"></slot>
      </details>
    `;
  }

  protected override renderContent() {
    const {purpose} = this;
    const {messages, language} = this.state;
    if (!purpose) return nothing;
    const {description, id, name, objectable, objectedBy} = purpose;
    return html`
      <label for="consent-purpose-${id}">
        ${name.charAt(0).toLocaleUpperCase(language) + name.slice(1)}
      </label>
      ${this.#renderControl(purpose)}
      <p>${description}</p>
      ${
        objectedBy
          ? html`<p>${objectedBy === 'signal' ? messages.gpcNote : messages.objected}</p>`
          : objectable
            ? this.renderButtons('', 'object')
            : nothing
      }
      <span slot="summary">${messages.details}</span>
      ${listFacts(purpose, this.state).map(
        ([term, lines]) =>
          html`<b slot="facts">${term}</b>
            <p slot="facts">${lines.join('\n')}</p>`,
      )}
    `;
  }

  protected override choices() {
    return this.purpose ? {[this.purpose.id]: false} : {};
  }

  #renderControl({allowed, id, objectedBy, optional}: PurposeView) {
    if (!optional) return html`<b>${objectedBy ? nothing : this.state.messages.alwaysOn}</b>`;
    return html`<input
      type="checkbox"
      role="switch"
      id="consent-purpose-${id}"
      .checked=${allowed}
      ?disabled=${objectedBy === 'signal'}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
