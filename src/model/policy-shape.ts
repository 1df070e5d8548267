// Generated from policy.ts: change that file, then run `npm run schema -- --write`.

/**
 * What a value must look like, in as few bytes as will do: `'s'` a string, `'n'` a number, `'b'` a boolean, `p` a
 * string that matches (like those of `x`), `e` one of these strings, `a` an array of, `o` an object with these keys at
 * most (and those of `r` at least), `m` an object with any keys, `u` one of these shapes.
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | {readonly p: RegExp; readonly x: readonly string[]}
  | {readonly e: readonly string[]}
  | {readonly a: Shape}
  | {readonly o: {readonly [key: string]: Shape}; readonly r?: readonly string[]}
  | {readonly m: Shape}
  | {readonly u: readonly Shape[]};

const address: Shape = {
  p: /^(https?:|[./?#]|[^:]*$)/,
  x: ['/privacy', 'https://example.com/privacy'],
};
const regime: Shape = {e: ['opt-in', 'opt-out', 'notice']};
const period: Shape = {p: /^P[1-9]\d*[DWMY]$/, x: ['P6M']};
const id: Shape = {p: /^[a-z0-9][a-z0-9_-]{0,39}$/, x: ['maps']};
const text: Shape = {u: ['s', {m: 's'}]};

/** A policy, as `policy.schema.json` describes it. */
export const policyShape: Shape = {
  o: {
    $schema: 's',
    version: {p: /^[A-Za-z0-9._-]{1,32}$/, x: ['2026-11-20']},
    material: 'b',
    site: {
      o: {
        name: 's',
        privacyPolicy: address,
        contact: {p: /^(https?:|mailto:|tel:|[./?#]|[^:]*$)/, x: ['privacy@example.com']},
        minimumAge: 'n',
      },
      r: ['name'],
    },
    regime: {e: ['opt-in', 'opt-out', 'notice', 'by-region']},
    regions: {
      m: {u: [regime, {o: {regime: regime, justification: 's'}, r: ['regime', 'justification']}]},
    },
    signals: {
      o: {gpc: {e: ['prefill-deny', 'treat-as-objection', 'ignore']}, dnt: {e: ['ignore', 'deny']}},
    },
    validity: period,
    cookie: {
      o: {
        name: {p: /^[A-Za-z0-9_-]{1,64}$/, x: ['consent']},
        domain: {p: /^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/, x: ['example.com']},
      },
    },
    purposes: {
      a: {
        o: {
          id: id,
          category: {e: ['essential', 'preference', 'analytics', 'marketing', 'security']},
          basis: {e: ['consent', 'exempt']},
          justification: text,
          name: text,
          description: text,
          fingerprint: 'b',
          sellsOrShares: 'b',
          sensitive: 'b',
          retention: text,
          processing: {
            o: {
              basis: {e: ['contract', 'legal-obligation', 'legitimate-interest']},
              interest: text,
            },
            r: ['basis'],
          },
          exemptions: {
            m: {
              o: {
                rule: {
                  e: [
                    'strictly-necessary',
                    'uk-a1-4',
                    'uk-a1-5',
                    'uk-a1-6',
                    'fr-audience',
                    'fr-paywall-metering',
                    'es-audience',
                    'it-audience',
                    'nl-audience',
                  ],
                },
                justification: 's',
                reviewedAt: {
                  p: /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
                  x: ['2026-11-20'],
                },
                audience: {
                  o: {lifetime: period, retention: period, thirdPartyReuse: 'b', crossSite: 'b'},
                  r: ['lifetime', 'retention', 'thirdPartyReuse', 'crossSite'],
                },
              },
              r: ['rule', 'justification'],
            },
          },
        },
        r: ['id', 'category', 'basis'],
      },
    },
    services: {
      a: {
        o: {
          use: id,
          id: id,
          purpose: id,
          name: text,
          vendor: 's',
          country: 's',
          ownPurposes: 'b',
          justification: 's',
          hosts: {
            a: {
              p: /^(\*\.localhost|\*(\.[a-z0-9-]+){2,}|[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d+)?(\/\S*)?$/,
              x: ['maps.example.com'],
            },
          },
          storage: {
            a: {
              o: {
                kind: {
                  e: [
                    'cookie',
                    'localStorage',
                    'sessionStorage',
                    'indexedDB',
                    'cache',
                    'file',
                    'serviceWorker',
                  ],
                },
                name: 's',
                duration: {p: /^P(T\d+[HMS]|\d+[DWMY])$/, x: ['P6M', 'PT24H']},
                description: text,
              },
              r: ['kind', 'name'],
            },
          },
          options: {m: {u: ['s', 'n', 'b']}},
        },
        r: ['purpose'],
      },
    },
    gate: {
      o: {
        undeclared: {e: ['hold', 'report', 'allow']},
        storage: {e: ['refuse', 'report']},
        queue: 'b',
        fingerprint: {e: ['refuse', 'report']},
        mode: {e: ['standard', 'strict']},
        onWithdraw: {e: ['reload', 'ask', 'none']},
      },
    },
    ui: {
      o: {
        layout: {e: ['bar', 'card', 'modal']},
        theme: {e: ['paper', 'midnight', 'block', 'page']},
        scheme: {e: ['auto', 'light', 'dark']},
        close: 'b',
        messages: {m: {m: {u: ['s', {m: 's'}]}}},
      },
    },
    changes: {
      a: {
        o: {
          effective: {p: /^\d{4}-\d\d-\d\d$/, x: ['2026-12-01']},
          notice: period,
          as: {e: ['banner', 'modal']},
          summary: text,
          url: address,
        },
        r: ['effective', 'summary'],
      },
    },
    device: {
      o: {
        endpoint: {p: /^\/[^/\s]\S*$/, x: ['/consent-gate/seats']},
        purpose: 's',
        mode: {e: ['minimal', 'full']},
      },
    },
    never: {a: {e: ['fingerprint']}},
  },
  r: ['version', 'purposes'],
};
