/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: {readonly [name: string]: string} = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The protocol's actions for one press of `Tab`, `Shift+Tab`, `a`… */
export const keyActions = (name: string): object => {
  const parts = name.split('+').map((part) => CODES[part] ?? part);
  const down = parts.map((value) => ({type: 'keyDown', value}));
  const up = [...parts].reverse().map((value) => ({type: 'keyUp', value}));
  return {actions: [{type: 'key', id: 'keyboard', actions: [...down, ...up]}]};
};

/** The protocol's actions for one click. */
export const clickActions = (x: number, y: number): object => {
  const actions = [
    {type: 'pointerMove', duration: 0, origin: 'viewport', x, y},
    {type: 'pointerDown', button: 0},
    {type: 'pointerUp', button: 0},
  ];
  return {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]};
};
