import all from './rollup.config.mjs';
export default all.at(-1);
