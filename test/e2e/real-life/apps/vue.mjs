import {createApp, h, nextTick, ref} from 'vue';

/** A list follows its state; markup goes in by innerHTML. */
export const app = async (place) => {
  const items = ref(['one']);
  const root = createApp({
    render: () =>
      h('ul', [
        ...items.value.map((item) => h('li', {style: {color: 'red'}}, item)),
        h('li', {innerHTML: '<b>bold</b><img src="/dot.svg">'}),
      ]),
  });
  root.mount(place);
  items.value = ['one', 'two'];
  await nextTick();
  const text = place.textContent;
  root.unmount();
  return `${text}, then ${place.childElementCount}`;
};
