import type {ServiceDefinition} from '../model/service.js';

/**
 * Libraries that recognise devices, by the hosts of their makers and by their packages on the public mirrors. A policy
 * that says `never: ["fingerprint"]` keeps them out, whatever else it lets in; any other may put them under a purpose.
 */
export const service: ServiceDefinition = {
  id: 'recognisers',
  name: {en: 'Recognising devices', de: 'Wiedererkennen von Geräten'},
  hosts: [
    // Fingerprint, Inc.: https://docs.fingerprint.com/docs/install-the-javascript-agent
    'fpjs.io',
    '*.fpjs.io',
    'fpjscdn.net',
    '*.fpjscdn.net',
    '*.fpcdn.io',
    'fpcdn.io',
    '*.openfpcdn.io',
    'openfpcdn.io',
    '*.fpnpmcdn.net',
    'fpnpmcdn.net',
    '*.fptls.com',
    // https://docs.thumbmarkjs.com
    '*.thumbmarkjs.com',
    // Suites against fraud that begin with a fingerprint: ThreatMetrix, iovation, MaxMind, SEON.
    '*.online-metrix.net',
    '*.iesnare.com',
    'device.maxmind.com',
    '*.seondf.com',
    // The same libraries, as packages on public mirrors.
    ...['cdn.jsdelivr.net/npm', 'unpkg.com', 'esm.sh', 'cdn.skypack.dev', 'esm.run'].flatMap(
      (mirror) =>
        [
          '@fingerprintjs/',
          '@fingerprint/',
          'fingerprintjs',
          'fingerprintjs2',
          '@thumbmarkjs/',
          'thumbmark',
          'clientjs',
          '@rajesh896/broprint.js',
          'broprint.js',
        ].map((name) => `${mirror}/${name}`),
    ),
    ...['fingerprintjs', 'fingerprintjs2', 'fingerprint2', 'ClientJS', 'clientjs'].map(
      (name) => `cdnjs.cloudflare.com/ajax/libs/${name}/`,
    ),
    ...['fingerprintjs', 'thumbmarkjs', 'jackspirou/clientjs', 'Valve/fingerprintjs2'].map(
      (name) => `cdn.jsdelivr.net/gh/${name}`,
    ),
  ],
};
