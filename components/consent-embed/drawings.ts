import {svg} from 'lit';

/** What will be there, at a glance. Decoration: the words say it all. */
export const drawings = {
  video: svg`<path d="M9 7.5v9l7.5-4.5z" />`,
  audio: svg`<path d="M6 10.5v3m3-6v9m3-11.5v14m3-10.5v7m3-4.5v2" />`,
  map: svg`<path d="M12 20c4-4.6 6-7.7 6-10a6 6 0 0 0-12 0c0 2.3 2 5.4 6 10zm0-8a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />`,
  post: svg`<path d="M4.5 17.5 9 12l3.5 4 2.5-2.5 4.5 4M5 5h14v14H5zm10.5 4.5v.01" />`,
  page: svg`<path d="M4 6h16v12H4zm0 3.5h16" />`,
};
