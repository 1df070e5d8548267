/** Whether a text is a duration with several units (`P1Y2M`), which ISO 8601 has and a policy has not. */
export const hasSeveralUnits = (text: unknown): boolean => /^P.*\d[A-Z]T?\d/.test(String(text));
