import {checkUses} from '../model/check-uses.js';
import {definePolicy} from '../model/define-policy.js';
import type {Policy} from '../model/policy.js';
import {resolveServices, type ResolvedService} from '../model/service.js';
import {loadService, serviceIds} from '../services/index.js';

/** A policy that has been checked, and its services with what the registry knows of them. */
export interface CheckedSite {
  /** The policy, checked and frozen. */
  readonly policy: Policy;
  /** Its services, with what the registry knows filled in. */
  readonly services: readonly ResolvedService[];
}

const known = new WeakMap<Policy, Promise<CheckedSite>>();

/**
 * Checks a policy, without looking its services up: a server wants to know before its first visitor.
 *
 * @throws {PolicyError} For a policy that is not valid, or a `use` that is not in the registry.
 */
export const checkSite = (policy: Policy): Policy => checkUses(definePolicy(policy), serviceIds);

const make = async (value: Policy): Promise<CheckedSite> => {
  const policy = checkSite(value);
  return {policy, services: await resolveServices(policy.services, loadService)};
};

/**
 * Checks a policy and looks its services up, once for each object: a server asks with every request.
 *
 * @throws {PolicyError} Rejects for a policy that is not valid, or a `use` that is not in the registry.
 */
export const siteOf = (policy: Policy): Promise<CheckedSite> => {
  let site = known.get(policy);
  if (!site) known.set(policy, (site = make(policy)));
  return site;
};
