import { refuse } from '#kernel';

export const MOST_ROWS = 100;

/** A page as a list asks for it. `offset` comes from the cursor. */
export interface PageRequest {
  readonly first: number;
  readonly offset: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
}

export interface ConnectionValue<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Reads `first` (default 20, at most 100) and `after` of a Relay connection. */
export function pageRequest(first: number | null | undefined, after: string | null | undefined): PageRequest {
  const count = first ?? 20;
  if (count < 1 || count > MOST_ROWS) refuse('page_too_large', { most: MOST_ROWS }, 'first');
  if (!after) return { first: count, offset: 0 };
  const position = /^r(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString('utf8'));
  if (!position) return refuse('unknown_cursor', {}, 'after');
  return { first: count, offset: Number(position[1]) + 1 };
}

export function connectionFrom<Row>(page: Page<Row>, request: PageRequest): ConnectionValue<Row> {
  const edges = page.rows.map((node, index) => ({ cursor: Buffer.from(`r${request.offset + index}`).toString('base64url'), node }));
  return {
    edges,
    pageInfo: { hasNextPage: request.offset + edges.length < page.totalCount, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.totalCount,
  };
}
