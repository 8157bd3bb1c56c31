/** Writes MT940 pages for tests. */
export interface Mt940Page {
  readonly account?: string;
  readonly number?: string;
  readonly opening?: string;
  readonly closing?: string;
  /** Field 60F or 60M. */
  readonly opens?: 'F' | 'M';
  readonly closes?: 'F' | 'M';
}

export const mt940Item = (item: string, details: string | null = null): string => `:61:${item}${details === null ? '' : `\r\n:86:${details}`}`;

export function mt940(items: readonly string[], { account = '0800/19-2000145399', number = '1/1', opening = 'C260101CZK0,', closing = 'C260131CZK100,00', opens = 'F', closes = 'F' }: Mt940Page = {}): string {
  return [':20:S', `:25:${account}`, `:28C:${number}`, `:60${opens}:${opening}`, ...items, `:62${closes}:${closing}`, '-', ''].join('\r\n');
}
