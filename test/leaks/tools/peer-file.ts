import {join} from 'node:path';

/** Where the peers are installed, if not with everything else. */
const FOLDER = process.env['PEERS'] ?? join(import.meta.dirname, '../../../node_modules');

/** A file of another consent tool's npm package. */
export const peerFile = (path: string): string => join(FOLDER, path);
