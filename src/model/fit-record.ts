import {cookieName} from './cookie-name.js';
import type {Policy} from './policy.js';
import {encodeRecord} from './record-codec.js';
import type {ConsentRecord} from './record.js';
import {serviceId} from './service.js';

/**
 * What a cookie of ours may have, name and all: an eighth of what browsers take (requirement B4), since each request carries
 * it.
 */
const LONGEST = 511;

/**
 * The text of a record for its cookie. Where more services were refused by name than can be noted, their purposes are refused.
 *
 * @param rest - What else the cookie is to hold.
 */
export const fitRecord = (policy: Policy, record: ConsentRecord, rest = ''): string => {
  const room = LONGEST - `${cookieName(policy)}=${rest}`.length;
  const text = encodeRecord(record, room);
  if (text.length <= room || !record.except.length) return text;
  const answers = {...record.answers};
  for (const service of policy.services ?? []) {
    const given = answers[service.purpose];
    if (given && record.except.includes(serviceId(service)))
      answers[service.purpose] = {...given, answer: 'refused'};
  }
  return encodeRecord({...record, answers, except: []}, room);
};
