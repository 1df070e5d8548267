/**
 * `EXEC` the tracker's code ran, `REQ` a request arrived, `CONN` no more than a connection did, `WRITE` it is stored;
 * `absent` means that the engine has no such feature.
 */
export type Verdict = 'EXEC' | 'REQ' | 'CONN' | 'WRITE' | 'stopped' | 'absent';

export const isOpen = (verdict: string): boolean => verdict !== 'stopped' && verdict !== 'absent';
