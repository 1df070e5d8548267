/** What the visitor had decided before the page with the vectors was opened. */
export const DECISIONS = ['before', 'rejected', 'withdrawn', 'accepted', 'one-purpose'] as const;
export type Decision = (typeof DECISIONS)[number];
