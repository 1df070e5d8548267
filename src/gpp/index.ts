/** The IAB's Global Privacy Platform, US sections. Needs the package `@iabgpp/cmpapi`. */
export {startGpp} from './start-gpp.js';
export {stubGpp} from './stub-gpp.js';
export {supportedApis} from './sections.js';
export type {Gpp, GppOptions} from './start-gpp.js';
export type {GppFields, GppValue} from './read-fields.js';
