import {load} from '@fingerprintjs/fingerprintjs';

/** Reads the device. The visitorId leaves this folder only as a digest (standards E6). */
export const readVisitorId = async (): Promise<{visitorId: string; version: string}> => {
  // By default one page in a thousand would tell the library's makers (standards F3).
  const agent = await load({monitoring: false});
  const {visitorId, version} = await agent.get();
  return {visitorId, version};
};
