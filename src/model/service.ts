import {PolicyError} from './policy-error.js';
import type {Policy, Service} from './policy.js';

/**
 * What the registry knows of a service: everything but the purpose, which only the site can say. A policy's own words
 * are laid over it.
 */
export type ServiceDefinition = Omit<Service, 'use' | 'purpose'>;

/** Fetches the definition of a registered service. Rejects, or gives undefined, for a name that it does not know. */
export type LoadService = (id: string) => Promise<ServiceDefinition | undefined>;

/** The registry's name for the libraries that recognise devices: nobody may use them where `never` says so. */
export const RECOGNISERS = 'recognisers';

/** A service's own name: its `id`, or the registry's. */
export const serviceId = (service: Service): string => service.id ?? service.use ?? '';

/** The services of a policy, and those that its promises keep out: they act for no purpose, so that nothing allows them. */
export const namedServices = ({services = [], never}: Policy): readonly Service[] =>
  never?.includes('fingerprint') ? [...services, {use: RECOGNISERS, purpose: ''}] : services;

/**
 * The policy's services with what the registry knows of them filled in. Rejects with the fault if one `use` has no
 * definition: half a policy is none.
 */
export const resolveServices = (
  services: readonly Service[] = [],
  load: LoadService,
): Promise<readonly Service[]> =>
  Promise.all(
    services.map(async (service, i) => {
      if (!service.use) return service;
      const definition = await load(service.use).catch(() => undefined);
      if (definition) return Object.freeze({...definition, ...service});
      throw new PolicyError([
        {path: `services[${i}].use`, code: 'unknown-service', found: service.use},
      ]);
    }),
  );
