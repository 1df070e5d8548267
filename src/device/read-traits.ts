import {sources} from '@fingerprintjs/fingerprintjs';

/** The release of FingerprintJS whose sources these are; a guard compares it with the one that is installed. */
export const VERSION = '5.2';

/**
 * Reads eight coarse traits, as FingerprintJS reads them, and nothing else: they draw nothing, play nothing, write
 * nothing, and say nothing of tastes, health or other software (requirement F-T2).
 */
export const readTraits = (): string =>
  // Each by itself: called as methods they would bring the others along into the file.
  JSON.stringify(
    [
      sources.architecture,
      sources.colorDepth,
      sources.deviceMemory,
      sources.hardwareConcurrency,
      sources.platform,
      sources.screenResolution,
      sources.timezone,
      sources.touchSupport,
    ].map((read) => read()),
  );
