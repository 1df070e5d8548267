import {explain, readPolicy} from '../dist/esm/src/check.js';
import {siteOf} from '../dist/esm/src/request/site.js';
import {optionsOf} from '../dist/esm/src/loader/fill.js';
import {PolicyError} from '../dist/esm/src/model/policy-error.js';
import {serviceId} from '../dist/esm/src/model/service.js';
import {readJson} from './read-json.mjs';

/**
 * A page would report it, once it has been published.
 *
 * @param {import('../dist/esm/src/request/site.js').CheckedSite} site
 * @throws {PolicyError} where a service is to be loaded and cannot be
 */
const checkLoading = ({policy, services}) => {
  const faults = (policy.services ?? []).flatMap(({options = {}, ...service}, i) => {
    if (options['load'] !== true) return [];
    /** @type {import('../dist/esm/src/model/service.js').ServiceDefinition | undefined} */
    const {loader} = services.find((each) => serviceId(each) === serviceId(service)) ?? {};
    const path = `services[${i}].options`;
    /** @param {string} path @param {string} says @returns {import('../dist/esm/src/model/fault.js').Fault} */
    const fault = (path, says) => ({path, code: 'said', says});
    if (!loader)
      return [fault(`${path}.load`, 'is no option of this service. Put its tags into the page.')];
    return optionsOf(loader)
      .filter((name) => !Object.hasOwn(options, name))
      .map((name) => fault(`${path}.${name}`, 'is missing, and without it nothing can be loaded.'));
  });
  if (faults.length) throw new PolicyError(faults);
};

/**
 * Reads and checks a policy, and looks up its services.
 *
 * @param {string} file
 * @throws {Error} with every fault, its place and its fix
 */
export const readSite = async (file) => {
  const text = readJson(file);
  try {
    const site = await siteOf(readPolicy(text));
    checkLoading(site);
    return site;
  } catch (error) {
    throw new Error(`${file}\n${await explain(error)}`, {cause: error});
  }
};
