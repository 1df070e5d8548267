import {cookieName} from '../../src/model/cookie-name.js';
import type {Policy, Service, StorageItem} from '../../src/model/policy.js';
import type {ConsentRecord} from '../../src/model/record.js';
import {serviceId} from '../../src/model/service.js';
import {capitalize} from '../internal/capitalize.js';
import {describeBasis} from '../internal/describe-basis.js';
import {describeDuration} from '../internal/describe-duration.js';
import {describeItem} from '../internal/describe-item.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {fill} from '../internal/fill.js';
import {isRefused} from '../internal/is-refused.js';
import {joinParts} from '../internal/join-parts.js';
import {nameCountry} from '../internal/name-country.js';
import {formatDuration} from '../internal/format-duration.js';
import {resolveText} from '../internal/resolve-text.js';
import type {DeclarationMessages} from '../messages/content/messages.js';
import type {Messages} from '../messages/messages.js';
import type {RegistrySentences} from '../messages/registry/sentences.js';

/** All that an element and a page without script have to say it with. */
export interface Declared {
  readonly policy: Policy;
  readonly purposes: readonly PurposeView[];
  readonly language: string;
  readonly words: Messages & DeclarationMessages;
  /** In a language other than English, of a policy with services of the registry. */
  readonly sentences?: RegistrySentences | undefined;
  /** The decision that stands; none on a page without script. */
  readonly decision?: ConsentRecord | undefined;
}

/** One stored item, in words. */
export interface ItemView {
  readonly source: StorageItem;
  readonly kind: string;
  readonly duration: string;
  readonly use: string;
}

export interface ServiceView {
  readonly name: string;
  /** The legal entity and its country, where they are known and say more than the name; and that it was refused by name. */
  readonly details: string;
  readonly hosts: readonly string[];
  readonly items: readonly ItemView[];
}

/** A heading and what stands below it. */
export type FactView = readonly [term: string, text: string];

export interface SectionView {
  readonly purpose: PurposeView;
  readonly name: string;
  /** Where it stands, in words. */
  readonly status: string;
  readonly facts: readonly FactView[];
  readonly services: readonly ServiceView[];
}

/** Everything that a policy declares, in words: the one source of the page, with script and without. */
export interface DeclarationView {
  readonly intro: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly sections: readonly SectionView[];
  }[];
}

const describeService = (
  service: Service,
  {language, words, sentences, decision}: Declared,
  purpose?: PurposeView,
): ServiceView => {
  const {vendor, country, hosts = [], storage = []} = service;
  const refused = purpose && isRefused(purpose, decision, serviceId(service));
  const name = resolveText(service.name, language) ?? vendor ?? service.id ?? service.use ?? '';
  return {
    name,
    details: joinParts(
      vendor === name ? undefined : vendor,
      nameCountry(country, language),
      refused ? words.statuses.refused : undefined,
    ),
    hosts,
    items: storage.map((source) => ({
      source,
      kind: words.kinds[source.kind],
      duration: describeDuration(source, language, words),
      use: describeItem(source.description, language, sentences) ?? '',
    })),
  };
};

/** The decision's own cookie, which a policy need not mention. */
const ownCookie = ({policy: {cookie, site, validity = 'P6M'}, words}: Declared): Service => ({
  purpose: '',
  name: words.label,
  ...(site && {vendor: site.name}),
  storage: [
    {
      kind: 'cookie',
      name: cookieName({cookie}),
      duration: validity,
      description: words.ownCookie,
    },
  ],
});

const describeFacts = (purpose: PurposeView, {language, words}: Declared): readonly FactView[] => {
  const {justification, retention} = purpose.source;
  const kept = resolveText(retention, language);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.legalBasis, describeBasis(purpose, {language, messages: words})],
    [words.justification, resolveText(justification, language)],
    [words.retention, kept && formatDuration(kept, language)],
  ];
  return facts.filter((fact): fact is FactView => !!fact[1]);
};

/** Puts a policy into words. */
export const describeDeclaration = (declared: Declared): DeclarationView => {
  const {policy, purposes, language, words} = declared;
  const own = ownCookie(declared);
  const {name} = own.storage![0]!;
  const isDeclared = purposes.some(({services}) =>
    services.some(({storage}) =>
      storage?.some((item) => item.kind === 'cookie' && item.name === name),
    ),
  );
  // It belongs to what is always on, if there is such a purpose.
  const home = purposes.find(({optional}) => !optional) ?? purposes[0];
  const describe = (purpose: PurposeView): SectionView => {
    const {status} = purpose;
    const services =
      purpose === home && !isDeclared ? [...purpose.services, own] : purpose.services;
    return {
      purpose,
      name: capitalize(purpose.name, language),
      status:
        status === 'exempt'
          ? words.alwaysOn
          : status === 'objected'
            ? purpose.objectedBy === 'signal'
              ? words.gpcNote
              : words.objected
            : words.statuses[status],
      facts: describeFacts(purpose, declared),
      services: services.map((each) => describeService(each, declared, purpose)),
    };
  };
  const categories = [...new Set(purposes.map(({category}) => category))];
  return {
    intro: fill(words.declarationIntro, {
      // Within the sentence.
      site:
        policy.site?.name ??
        words.thisSite[0]!.toLocaleLowerCase(language) + words.thisSite.slice(1),
      version: policy.version,
    }),
    groups: categories.map((category) => ({
      heading: words.categories[category],
      sections: purposes.filter((each) => each.category === category).map(describe),
    })),
  };
};
