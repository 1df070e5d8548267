import {html, ReactiveElement, render, type PropertyDeclarations} from 'lit';
import {ConsentConnectEvent, ConsentRequestEvent, type Action} from '../events.js';
import type {Messages} from '../messages/messages.js';
import {emptyState, type UiState} from './ui-state.js';

/**
 * What the elements have in common: they render the state they are given, with every word and every control in the
 * light DOM, slotted into a shadow root that holds layout and styles only. So page translation, find-in-page and tools
 * that answer for the visitor reach them (DuckDuckGo's autoconsent sees no shadow root), and page styles do not:
 * `::slotted() { … !important }` in a shadow sheet beats any page rule.
 *
 * Lit's `LitElement` without its one `render()`, since there are two here.
 */
export abstract class ConsentElement extends ReactiveElement {
  /** The name it is registered under unless told otherwise. */
  static readonly tag: string;

  /** English for what it says beyond the first layer. `mountConsentUi` lays it under the page's language. */
  static readonly words: Partial<Messages> = {};

  // Not `@property`, whose code would be 4 % of the file that pages load.
  static override properties: PropertyDeclarations = {state: {attribute: false}};

  /** What to show. `mountConsentUi` keeps it up to date. */
  state: UiState = emptyState;

  /**
   * Registers the element, unless the registry already has one by that name.
   *
   * @param tag - The name. Default: its own.
   * @param registry - Where to. Default: the page's; on a server nowhere.
   */
  static define(
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ) {
    if (registry?.get(tag)) return;
    registry?.define(tag, this as unknown as CustomElementConstructor);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dispatchEvent(new ConsentConnectEvent());
  }

  protected override update(changed: Map<PropertyKey, unknown>) {
    super.update(changed);
    render(this.render(), this.renderRoot);
    // Lit adds behind what is there: an author's own children stay.
    render(this.renderContent(), this);
  }

  /** The layout, with slots in it. */
  protected abstract render(): unknown;

  /** The words and controls. */
  protected abstract renderContent(): unknown;

  /** Buttons, which are all the same but for what they say. */
  protected renderButtons(slot: string, ...actions: readonly Action[]) {
    return actions.map(
      (action) =>
        html`<button
          type="button"
          slot=${slot}
          data-action=${action}
          @click=${() => this.request(action)}
        >
          ${this.state.messages[action]}
        </button>`,
    );
  }

  /**
   * Opens its dialog, if it has one that is not open. Focus goes to the heading, so that reading starts at the start:
   * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/#keyboardinteraction
   */
  protected openDialog() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.querySelector('h2')?.focus();
  }

  /** Which purposes an action is about, and what it says to them. */
  protected choices(_action: Action): {readonly [id: string]: boolean} {
    return {};
  }

  /** Says what was pressed. */
  protected request(action: Action, options?: ConsentRequestEvent['options']) {
    this.dispatchEvent(new ConsentRequestEvent(action, this.choices(action), options));
  }
}
