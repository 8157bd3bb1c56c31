/** The page that is measured: twenty flats with their owner, the tenancy in force and its balance. */
export const PAGE_QUERY = `query Flats {
  units(first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id code layout areaM2 rent landlord { id name } currentTenancy { id number startsOn state balance } } }
  }
}`;

export const PAGE_BODY = JSON.stringify({ query: PAGE_QUERY });

interface Flat {
  id: string;
  code: string;
  layout: string;
  area_m2: string;
  rent: string;
  landlord_id: string;
}

/** What the statements of the page answered, in their order. */
export interface PageRows {
  readonly flats: readonly Flat[];
  readonly count: string;
  readonly landlords: ReadonlyMap<string, { id: string; name: string }>;
  readonly tenancies: ReadonlyMap<string, { id: string; number: string; starts_on: string; state: string }>;
  readonly balances: ReadonlyMap<string, string>;
}

/** The same JSON by hand. */
export function pageJson(rows: PageRows): unknown {
  const edges = rows.flats.map((flat, index) => {
    const tenancy = rows.tenancies.get(flat.id);
    return {
      cursor: Buffer.from(`r${index}`).toString('base64url'),
      node: {
        id: flat.id,
        code: flat.code,
        layout: flat.layout,
        areaM2: Number(flat.area_m2),
        rent: Number(flat.rent),
        landlord: rows.landlords.get(flat.landlord_id),
        currentTenancy: tenancy ? { id: tenancy.id, number: tenancy.number, startsOn: tenancy.starts_on, state: tenancy.state, balance: Number(rows.balances.get(tenancy.id) ?? 0) } : null,
      },
    };
  });
  const totalCount = Number(rows.count);
  return { data: { units: { totalCount, pageInfo: { hasNextPage: edges.length < totalCount, endCursor: edges.at(-1)?.cursor ?? null }, edges } } };
}
