import {contrast, over, parseColor, type Color} from '../internal/color.js';

/** What makes one button louder than another. */
const PROPERTIES = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'textTransform',
  'textDecorationLine',
  'padding',
  'borderWidth',
  'borderStyle',
  'borderRadius',
  'boxShadow',
  'backgroundImage',
  'filter',
  'opacity',
  'visibility',
  'cursor',
] as const;

/** Contrasts this near to each other nobody can tell apart. */
const SAME_CONTRAST = 0.5;

const WHITE: Color = parseColor('rgb(255, 255, 255)')!;

/** Where an element is painted: in the slot that it goes into, and a shadow root in its host. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** What is painted behind an element: the backgrounds of all that it lies in. */
const backdrop = (element: Element): Color => {
  const parent = parentOf(element);
  const below = parent ? backdrop(parent) : WHITE;
  const own = parseColor(getComputedStyle(element).backgroundColor);
  return own ? over(own, below) : below;
};

/** How much the words of a button, and the button itself, stand out. */
const prominence = (button: Element) => {
  const parent = parentOf(button);
  const face = backdrop(button);
  const text = parseColor(getComputedStyle(button).color);
  return {
    text: text ? contrast(over(text, face), face) : 0,
    face: parent ? contrast(face, backdrop(parent)) : 1,
  };
};

/** In what no and yes differ, as sentences: none, if neither stands out (EDPB Guidelines 3/2022; taskforce 2023, § 17). */
export const compareLook = (reject: Element, accept: Element): readonly string[] => {
  const [no, yes] = [getComputedStyle(reject), getComputedStyle(accept)];
  const faults = PROPERTIES.filter((name) => no[name] !== yes[name]).map(
    (name) => `${name} is ${no[name]} for no, ${yes[name]} for yes`,
  );
  const [noBox, yesBox] = [reject.getBoundingClientRect(), accept.getBoundingClientRect()];
  for (const side of ['width', 'height'] as const)
    if (Math.abs(noBox[side] - yesBox[side]) > 1)
      faults.push(
        `${side} is ${Math.round(noBox[side])} for no, ${Math.round(yesBox[side])} for yes`,
      );
  const [noLook, yesLook] = [prominence(reject), prominence(accept)];
  for (const what of ['text', 'face'] as const)
    if (yesLook[what] - noLook[what] > SAME_CONTRAST)
      faults.push(
        `contrast (${what}) is ${noLook[what].toFixed(1)} for no, ${yesLook[what].toFixed(1)} for yes`,
      );
  return faults;
};

/** The contrast of a button's words with the button. */
export const textContrast = (button: Element): number => prominence(button).text;
