import type {Service} from '../../src/model/policy.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import type {RegistrySentences} from '../messages/registry/sentences.js';
import {describeBasis} from './describe-basis.js';
import {describeDuration} from './describe-duration.js';
import {describeItem} from './describe-item.js';
import type {PurposeView} from './describe-purpose.js';
import {formatDuration} from './format-duration.js';
import {joinParts} from './join-parts.js';
import {nameCountry} from './name-country.js';
import {resolveText} from './resolve-text.js';

/** A heading and the lines below it. */
export type Fact = readonly [term: string, lines: readonly string[]];

/** Who, what, how long, on which basis (GDPR Art. 13). Headings with nothing below them are left out. */
export const listFacts = (
  purpose: PurposeView,
  loaded: LoadedMessages,
  sentences?: RegistrySentences,
): readonly Fact[] => {
  const {services, source} = purpose;
  const {language, messages} = loaded;
  const kept = resolveText(source.retention, language);
  const why = resolveText(source.justification, language);
  const basis = describeBasis(purpose, loaded);
  const facts: readonly Fact[] = [
    [messages.services, services.map((service) => joinParts(...nameService(service, language)))],
    [
      messages.stored,
      services.flatMap(({storage = []}) =>
        storage.map((item) =>
          joinParts(
            item.name,
            item.kind,
            describeDuration(item, language, messages),
            describeItem(item.description, language, sentences),
          ),
        ),
      ),
    ],
    [messages.retention, kept ? [formatDuration(kept, language)] : []],
    [messages.legalBasis, [basis].filter(Boolean)],
    [messages.justification, why ? [why] : []],
  ];
  return facts.filter(([, lines]) => lines.length);
};

const nameService = ({name, id, use, vendor, country}: Service, language: string) => [
  resolveText(name, language) ?? vendor ?? id ?? use,
  name && vendor,
  nameCountry(country, language),
];
