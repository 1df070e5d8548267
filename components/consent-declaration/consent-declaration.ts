import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {StoredItem} from '../../src/events.js';
import {matchesName} from '../../src/gate/matches-name.js';
import {findStored, KINDS} from '../../src/gate/sweep-storage.js';
import {cookieName} from '../../src/model/cookie-name.js';
import type {StorageItem} from '../../src/model/policy.js';
import {ConsentRequestEvent} from '../events.js';
import {ContentElement} from '../internal/content-element.js';
import {addressOf} from '../internal/address-of.js';
import {describeDecision} from '../internal/describe-decision.js';
import {sentencesOf} from '../internal/describe-item.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {declaration} from '../messages/content/en.js';
import type {DeclarationMessages} from '../messages/content/messages.js';
import {dialog} from '../messages/english/dialog.js';
import {sheet, styles} from './consent-declaration.styles.js';
import {describeDeclaration, type SectionView} from './describe-declaration.js';
import {renderDeclaration} from './render-declaration.js';

/** Every item there is. */
const EVERYTHING: readonly StorageItem[] = KINDS.map((kind) => ({kind, name: '*'}));

/** How often it looks at the device while it is in view, in milliseconds: most storage does not tell when it changes. */
const INTERVAL = 1000;

/** Whether something runs because nobody has said no, where the law is so: there is no consent to take back then. */
const isSilent = (given: readonly PurposeView[]): boolean =>
  given.some(({status}) => status === 'unopposed');

/**
 * Everything that the policy declares, as part of a page: each purpose with who acts for it, what it stores, for how long,
 * and what of it is on this device at this moment; with the choice beside it, to change or withdraw in place.
 *
 * It is content of the page and takes its typeface and colours; its structure can be styled like any mark-up. What stands
 * in it from `npx consent-gate declaration`, for visitors without script, gives way to it.
 *
 * @element consent-declaration
 * @slot - The page's own words before it.
 * @fires {ConsentRequestEvent} consent-request - A switch was turned or a button pressed: `change`, `object`.
 * @attribute undeclared - Also lists what is on the device and in no list.
 */
export class ConsentDeclaration extends ContentElement<DeclarationMessages> {
  static override readonly tag = 'consent-declaration';
  static override styles = styles;
  static override readonly words = dialog;
  static override properties: PropertyDeclarations = {
    ...ContentElement.properties,
    undeclared: {type: Boolean},
  };

  /** Whether it also lists what is on the device and in no list. */
  undeclared = false;

  protected override readonly english = declaration;

  #found: readonly StoredItem[] = [];
  /** What was said last to those who do not see it change. */
  #said = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    const root = this.getRootNode() as Document | ShadowRoot;
    const own = sheet();
    if (!root.adoptedStyleSheets.includes(own))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.#look();
    }, INTERVAL);
    void this.#look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('state')) void this.#look();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  protected override renderContent() {
    const {decision, policy, purposes, language} = this.state;
    if (!policy || !this.isServed) return nothing;
    this.querySelector(':scope > [data-static]')?.remove();
    const {words} = this;
    const sentences = this.#registry?.sentences;
    const declared = {policy, purposes, language, words, sentences, decision};
    const view = describeDeclaration(declared);
    const given = purposes.filter(({optional, allowed}) => optional && allowed);
    const decided = describeDecision(this.state) || (isSilent(given) ? '' : words.undecided);
    return html`
      <p>${view.intro}</p>
      ${decided && html`<p data-muted>${decided}</p>`}
      <div data-actions>
        ${
          given.length
            ? html`<button
                type="button"
                data-action="withdraw"
                @click=${() => this.#withdraw(given)}
              >
                ${isSilent(given) ? words['reject-all'] : words.withdraw}
              </button>`
            : nothing
        }
        <button type="button" data-action="print" @click=${() => print()}>${words.print}</button>
        <p role="status">${this.#said}</p>
      </div>
      ${renderDeclaration(view, declared, {
        isHere: (item) => this.#isHere(item),
        renderControl: (section) => this.#renderControl(section),
      })}
      ${this.#renderUndeclared()}
      <p data-muted>${words.unseen}</p>
      ${this.#renderContact()}
    `;
  }

  protected override get isServed(): boolean {
    const registry = this.#registry;
    return super.isServed && registry !== undefined;
  }

  get #registry() {
    const {messages, purposes} = this.state;
    const services = purposes.flatMap((each) => each.services);
    return this.fetched(sentencesOf(services, messages));
  }

  #renderControl({purpose, name}: SectionView) {
    const {id, allowed, optional, objectable, objectedBy} = purpose;
    return html`${
      objectable && !objectedBy
        ? html`<button type="button" data-action="object" @click=${() => this.#object(id)}>
            ${this.words.object}
          </button>`
        : nothing
    }${
      optional
        ? html`<input
            type="checkbox"
            role="switch"
            aria-label=${name}
            .checked=${allowed}
            ?disabled=${objectedBy === 'signal'}
            @change=${(event: Event) => this.#change(id, event.target as HTMLInputElement)}
          />`
        : nothing
    }`;
  }

  #renderUndeclared() {
    const declared = this.state.purposes.flatMap(({services}) =>
      services.flatMap(({storage = []}) => storage),
    );
    const own = cookieName(this.state.policy ?? {});
    const rest = this.#found.filter(
      ({kind, name}) =>
        name !== own && !declared.some((item) => item.kind === kind && matchesName(item, name)),
    );
    if (!this.undeclared || !rest.length) return nothing;
    const {words} = this;
    return html`
      <h2>${words.undeclared}</h2>
      <ul>
        ${rest.map(
          ({kind, name}) =>
            html`<li>
              <code dir="ltr">${name}</code> · ${words.kinds[kind as StorageItem['kind']]}
            </li>`,
        )}
      </ul>
    `;
  }

  #renderContact() {
    const {contact} = this.state.site ?? {};
    if (!contact) return nothing;
    const [before, after] = this.words.contact.split('{contact}');
    return html`<p data-muted>${before}<a href=${addressOf(contact)}>${contact}</a>${after}</p>`;
  }

  #isHere(item: StorageItem): boolean {
    return this.#found.some(({kind, name}) => kind === item.kind && matchesName(item, name));
  }

  /** Looks at the device, and shows what has changed. */
  async #look() {
    const found = await findStored(EVERYTHING);
    const key = (items: readonly StoredItem[]) => items.map(({kind, name}) => kind + name).join();
    if (key(found) === key(this.#found)) return;
    this.#found = found;
    this.requestUpdate();
  }

  #say(text: string) {
    this.#said = text;
    this.requestUpdate();
  }

  #change(id: string, control: HTMLInputElement) {
    this.dispatchEvent(new ConsentRequestEvent('change', {[id]: control.checked}));
    // What was kept counts, not what was pressed.
    control.checked = !!this.state.purposes.find((each) => each.id === id)?.allowed;
    this.#say(this.words.changed);
  }

  #object(id: string) {
    this.dispatchEvent(new ConsentRequestEvent('object', {[id]: false}));
    this.#say(this.words.objected);
  }

  #withdraw(given: readonly PurposeView[]) {
    const choices = Object.fromEntries(given.map(({id}) => [id, false]));
    this.dispatchEvent(new ConsentRequestEvent('change', choices));
    this.#say(isSilent(given) ? this.words.changed : this.words.withdrawn);
    // The button has gone, and focus with it.
    this.querySelector<HTMLElement>('[data-action=print]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
  }
}
