import {sourceOf, type Tool} from '../tool.js';

/** The page without any tool: the base line, and what the network alone makes of it. */
export const bare: Tool = {
  name: 'no tool',
  tag: (id) => `<script async src="${sourceOf(id)}"></script>`,
};
