/** Loads the code of those services of a policy that say so, once they are allowed. */
export {loadServices} from './load-services.js';
