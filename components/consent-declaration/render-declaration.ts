import {html, nothing} from 'lit';
import type {StorageItem} from '../../src/model/policy.js';
import {fill} from '../internal/fill.js';
import type {Declared, DeclarationView, SectionView, ServiceView} from './describe-declaration.js';

/** What only a page with script has. */
export interface Live {
  /** Whether an item is on this device now. */
  isHere(item: StorageItem): boolean;
  /** The switch of a purpose, or what stands in its place. */
  renderControl(section: SectionView): unknown;
}

/**
 * The declaration as mark-up. The same template makes the live page and, by `npx consent-gate declaration`, the one for
 * visitors without script, so that neither says what the other does not.
 *
 * @param live - Undefined for the static page.
 */
export const renderDeclaration = (
  {groups}: DeclarationView,
  {words}: Pick<Declared, 'words'>,
  live?: Live,
): unknown => {
  const renderItems = ({items}: ServiceView) => html`
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.columns.name}</th>
          <th scope="col" role="columnheader">${words.columns.use}</th>
          <th scope="col" role="columnheader">${words.columns.kind}</th>
          <th scope="col" role="columnheader">${words.columns.duration}</th>
          ${live ? html`<th scope="col" role="columnheader">${words.columns.now}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(({source, kind, duration, use}) => {
          const isHere = live?.isHere(source);
          return html`<tr role="row" data-here=${String(!!isHere)}>
            <th scope="row" role="rowheader"><code dir="ltr">${source.name}</code></th>
            <td role="cell">${use}</td>
            <td role="cell" data-label=${words.columns.kind}>${kind}</td>
            <td role="cell" data-label=${words.columns.duration}>${duration}</td>
            ${
              live
                ? html`<td role="cell" data-label=${words.columns.now}>
                    <span data-now>${isHere ? words.here : words.absent}</span>
                  </td>`
                : nothing
            }
          </tr>`;
        })}
      </tbody>
    </table>
  `;

  const renderService = (service: ServiceView) => html`
    <div data-service>
      <h4>${service.name}</h4>
      ${service.details ? html`<p data-muted>${service.details}</p>` : nothing}
      ${
        service.hosts.length
          ? html`<p data-muted>
              ${words.hosts}
              ${service.hosts.map((host, i) => html`${i ? ', ' : ''}<code dir="ltr">${host}</code>`)}
            </p>`
          : nothing
      }
      ${service.items.length ? renderItems(service) : html`<p data-muted>${words.nothingStored}</p>`}
    </div>
  `;

  const renderSection = (section: SectionView) => {
    const {purpose, services} = section;
    const items = services.flatMap((service) => service.items);
    const count = live && items.filter(({source}) => live.isHere(source)).length;
    const id = `declared-${purpose.id}`;
    return html`
      <section data-purpose=${purpose.id} aria-labelledby=${id}>
        <div data-head>
          <h3 id=${id}>${section.name}</h3>
          ${live ? live.renderControl(section) : nothing}
        </div>
        <p>${purpose.description}</p>
        ${
          live || !purpose.optional
            ? html`<p data-status data-on=${String(purpose.allowed)}>${section.status}</p>`
            : nothing
        }
        ${
          live && items.length
            ? html`<p data-muted>
                ${fill(words.hereCount, {count: String(count), total: String(items.length)})}
              </p>`
            : nothing
        }
        <dl>
          ${section.facts.map(
            ([term, text]) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
        ${services.map(renderService)}
      </section>
    `;
  };

  return groups.map(
    ({heading, sections}) => html`
      <h2>${heading}</h2>
      ${sections.map(renderSection)}
    `,
  );
};
