/** Where an element, or the box within it, is on screen; undefined if it is not. */
export const placeOf = (element: Element | null): DOMRect | undefined =>
  [element, element?.shadowRoot?.querySelector('[part=box]')]
    .map((each) => each?.getBoundingClientRect())
    .find((place) => place?.height);
