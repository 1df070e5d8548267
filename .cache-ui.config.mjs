import all from './rollup.config.mjs';
export default process.env.ONLY === 'consent'
  ? all.filter((e) => /open-consent/.test(String(e.input)))
  : all.at(-1);
