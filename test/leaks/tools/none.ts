import {assemble} from '../assemble.js';
import type {Tool} from '../tool.js';

/** No tool at all: shows that a vector is alive. */
export const none: Tool = {
  name: 'none',
  files: {},
  dress: (parts) => assemble(parts),
  decide: () => Promise.resolve(),
};
