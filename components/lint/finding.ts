/** One thing that a visitor is pushed, or misled, or kept in the dark by. */
export interface Finding {
  /** The rule's name. */
  readonly rule: string;
  /** What is wrong, and with what it was compared. */
  readonly message: string;
  /** Where. */
  readonly element: Element;
}
