// @ts-check
document.currentScript?.insertAdjacentHTML(
  'beforebegin',
  new URLSearchParams(location.search).get('body') ?? '',
);
if (document.documentElement.dataset.form !== 'link')
  document.querySelector('[data-form=link]')?.remove();
