/**
 * Whether a text is a place as ISO 3166-1 or -2 writes it: `DE`, `US-CA`. What people write for the Union and the United Kingdom
 * (`EU`, `UK`) is in neither (requirement C3), nor is what hosts say of a place that they do not know (`XX`, `ZZ`).
 */
export const isRegion = (text: string): boolean =>
  /^(?!EU|UK|XX|ZZ)[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text);
