import type {Service} from './policy.js';

/** The regions in which a service's options mean their advanced mode: who checks them and who obeys them must not differ. */
export const advancedRegions = ({options = {}}: Service): readonly string[] =>
  String(options['regions'] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
