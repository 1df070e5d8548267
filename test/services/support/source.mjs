import {register} from 'tsx/esm/api';

register();

/**
 * A module of src/ as it stands, so that who adds a service need not build anything to try it.
 *
 * @param {string} name `services/index`
 * @returns {Promise<any>}
 */
export const source = (name) => import(`../../../src/${name}.ts`);
