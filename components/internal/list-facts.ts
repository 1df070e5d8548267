import type {Service} from '../../src/model/policy.js';
import type {LoadedMessages} from '../messages/load-messages.js';
import type {RegistrySentences} from '../messages/registry/sentences.js';
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
  {services, source: {basis, justification, retention, processing}}: PurposeView,
  {language, messages}: LoadedMessages,
  sentences?: RegistrySentences,
): readonly Fact[] => {
  const kept = resolveText(retention, language);
  const why = resolveText(justification, language);
  const facts: readonly Fact[] = [
    [messages.services, services.map((service) => joinParts(...nameService(service, language)))],
    [
      messages.stored,
      services.flatMap(({storage = []}) =>
        storage.map((item) =>
          joinParts(
            item.name,
            item.kind,
            describeDuration(item, language, messages.session),
            describeItem(item.description, language, sentences),
          ),
        ),
      ),
    ],
    [messages.retention, kept ? [formatDuration(kept, language)] : []],
    [
      messages.legalBasis,
      [
        joinParts(
          messages.bases[processing?.basis ?? basis],
          resolveText(processing?.interest, language),
        ),
      ],
    ],
    [messages.justification, why ? [why] : []],
  ];
  return facts.filter(([, lines]) => lines.length);
};

const nameService = ({name, id, use, vendor, country}: Service, language: string) => [
  resolveText(name, language) ?? vendor ?? id ?? use,
  name && vendor,
  nameCountry(country, language),
];
