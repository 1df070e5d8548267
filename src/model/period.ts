/**
 * A length of time in days, weeks, months or years as ISO 8601 writes it, in one unit: a year and two months are `P14M`.
 *
 * @example "P6M"
 * @pattern ^P[1-9]\d*[DWMY]$
 */
export type Period = string;
