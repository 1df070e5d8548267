import $ from 'jquery';

/** Elements out of text, an event, JSON, and a script of the site's own. */
export const app = async (place) => {
  const $box = $('<p class="a">text<img src="/dot.svg"></p>').appendTo(place);
  let clicks = 0;
  $box.on('click', () => clicks++).trigger('click');
  $box.html('<script>window.inlined = 1</script><i>new</i>');
  const {answer} = await $.getJSON('/real-life/answer.json');
  await $.getScript('/real-life/script.js');
  return [$box.find('i').text(), clicks, window.inlined, answer, window.scripted].join(' ');
};
