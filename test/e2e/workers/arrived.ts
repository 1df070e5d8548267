import type {Visitor} from '../../harness/visitor.js';

/** What the workers asked the vendor for, by name. */
export const arrived = (visitor: Visitor): string[] =>
  visitor
    .requests('a.stats.example')
    .map(({path}) => path.slice(1))
    .sort();
