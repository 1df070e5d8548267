import {html, nothing, type PropertyValues} from 'lit';
import type {Service} from '../../src/model/policy.js';
import {serviceId} from '../../src/model/service.js';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import {sentencesOf} from '../internal/describe-item.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {capitalize} from '../internal/capitalize.js';
import {fetchWords} from '../internal/fetch-words.js';
import {isRefused} from '../internal/is-refused.js';
import {listFacts} from '../internal/list-facts.js';
import {tokens} from '../internal/tokens.styles.js';
import {dialog} from '../messages/english/dialog.js';
import {styles} from './consent-purpose.styles.js';

/**
 * One purpose: what it is called, what for, who, what is stored and how long, on which basis. With a switch where there
 * is a yes or no to say, one more for each of several services among the facts, and a button to object where it rests on
 * legitimate interest (GDPR Art. 21): never a switch, since nothing was agreed to.
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

  /** Names of the services whose own switches are off. Empty where they have none, or all are. */
  get except(): readonly string[] {
    const off = this.#switches.filter(({checked}) => !checked);
    return this.control?.checked ? off.map(({value}) => value) : [];
  }

  /** Puts every switch where the decision has it. */
  reset(): void {
    const {control, purpose} = this;
    if (control) control.checked = !!purpose?.allowed;
    for (const each of this.#switches) each.checked = this.#isOn(each.value);
    this.requestUpdate();
  }

  /** Those of its services, on demand: in what folds out. */
  get #switches(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[slot]')];
  }

  /** Whether a service may run by what was decided. */
  #isOn(name: string): boolean {
    const {purpose} = this;
    return !!purpose?.allowed && !isRefused(purpose, this.state.decision, name);
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
      <label for="consent-purpose-${id}"> ${capitalize(name, language)} </label>
      ${this.#renderControl(purpose)} ${description && html`<p>${description}</p>`}
      ${this.#renderNote(purpose)}
      <span slot="summary">${messages.details}</span>
      ${listFacts(purpose, this.state, registry?.sentences).map(
        ([term, lines]) =>
          html`<b slot="facts">${term}</b> ${
              term === messages.services && this.#hasSwitches(purpose)
                ? purpose.services.map((service, i) => this.#renderService(service, lines[i]!))
                : lines.map((line) => html`<p slot="facts">${line}</p>`)
            }`,
      )}
    `;
  }

  /** The words beside a switch say where it is, which the last render may have changed. */
  protected override updated(changed: PropertyValues) {
    if (changed.has('state')) this.requestUpdate();
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
    const on = this.#switches.filter(({checked}) => checked).length;
    const isInPart = on && on < this.#switches.length;
    return html`<i aria-hidden="true"
        >${
          isInPart
            ? `${on}/${this.#switches.length}`
            : (this.control?.checked ?? allowed)
              ? messages.on
              : messages.off
        }</i
      >
      <input
        type="checkbox"
        role="switch"
        id="consent-purpose-${id}"
        .checked=${allowed}
        ?disabled=${objectedBy === 'signal'}
        @change=${this.#setAll}
      />`;
  }

  /** Where several act for a purpose, one of them can be refused alone. One that is called as it is stands for it. */
  #hasSwitches(purpose: PurposeView): boolean {
    const {id, optional, services} = purpose;
    const names = services.map(serviceId);
    return (
      optional &&
      !this.state.minor &&
      !names.includes(id) &&
      // A refusal stays in sight where the others have gone.
      (names.length > 1 || names.some((name) => isRefused(purpose, this.state.decision, name)))
    );
  }

  #renderService(service: Service, line: string) {
    const name = serviceId(service);
    return html`<label slot="facts" for="consent-service-${name}">${line}</label>
      <input
        slot="facts"
        type="checkbox"
        role="switch"
        id="consent-service-${name}"
        value=${name}
        .checked=${this.#isOn(name)}
        ?disabled=${this.purpose?.objectedBy === 'signal'}
        @change=${this.#setOne}
      />`;
  }

  /** The purpose's own switch turns all of its services. */
  readonly #setAll = () => {
    for (const each of this.#switches) each.checked = !!this.control?.checked;
    this.requestUpdate();
  };

  /** A purpose is on as long as one of its services is. */
  readonly #setOne = () => {
    if (this.control) this.control.checked = this.#switches.some(({checked}) => checked);
    this.requestUpdate();
  };

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
