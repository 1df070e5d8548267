import {createElement as h, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';

/** A table is mounted, changed by a click, and taken away. */
export const app = (place) => {
  const Rows = () => {
    const [count, setCount] = useState(3);
    const rows = Array.from({length: count}, (_, i) =>
      h('tr', {key: i}, h('td', null, h('img', {src: `/dot.svg?${i}`, alt: ''}))),
    );
    return h(
      'table',
      {onClick: () => setCount(count + 2)},
      h('tbody', {dangerouslySetInnerHTML: undefined}, rows),
    );
  };
  const root = createRoot(place);
  flushSync(() => root.render(h(Rows)));
  flushSync(() => place.querySelector('table').click());
  const rows = place.querySelectorAll('tr').length;
  flushSync(() => root.unmount());
  return `${rows} rows, then ${place.childElementCount}`;
};
