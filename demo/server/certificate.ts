import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';

const CACHE = join(import.meta.dirname, '../../.cache');
const FILE = join(CACHE, 'world.pem');
const GOOD_FOR_DAYS = 90;

const isFresh = (): boolean => {
  const age = Date.now() - (statSync(FILE, {throwIfNoEntry: false})?.mtimeMs ?? 0);
  return age < (GOOD_FOR_DAYS - 5) * 864e5;
};

/**
 * The key and the certificate (one PEM file holds both) with which the world answers for every https host. Nobody trusts
 * it: the test browsers are told to accept it, and it never leaves this machine.
 */
export const certificate = (): Buffer => {
  if (!isFresh()) {
    mkdirSync(CACHE, {recursive: true});
    // Two workers may make one at the same time; the rename is atomic and either result will do.
    const draft = `${FILE}.${process.pid}`;
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-days', String(GOOD_FOR_DAYS), '-subj', '/CN=world.example'],
        ...['-addext', 'subjectAltName=DNS:*.example', '-keyout', draft, '-out', `${draft}.crt`],
      ],
      {stdio: 'pipe'},
    );
    execFileSync('sh', ['-c', 'cat "$1.crt" >>"$1" && rm "$1.crt"', 'sh', draft]);
    renameSync(draft, FILE);
  }
  return readFileSync(FILE);
};
