import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { ImportedRecord, ImportRecord, ImportRow, SheetImport, Tx } from '#platform';
import { FLAT_COLUMNS, type FlatRow } from './domain/imports/columns';
import { readFlats, type FlatDraft, type KnownFlat, type KnownLandlord } from './domain/imports/read-flats';
import { FlatsService } from './flats.service';
import { LandlordsService } from './landlords.service';

/** Flats from a spreadsheet: one row a flat, with its building and its owner. They are recorded by the same acts as by hand. */
@Injectable()
export class FlatImports implements SheetImport<FlatDraft> {
  readonly kind = 'flats';
  readonly columns = FLAT_COLUMNS;
  readonly keyColumn = 'code';
  readonly sheet = ['Byty', 'Flats'] as const;

  constructor(
    private readonly flats: FlatsService,
    private readonly landlords: LandlordsService,
  ) {}

  async plan(tx: Tx, rows: readonly ImportRow[]): Promise<readonly ImportRecord<FlatDraft>[]> {
    return readFlats(rows as readonly FlatRow[], {
      asOf: tx.today,
      depositCapMonths: await this.flats.depositCapMonths(tx),
      landlords: await tx.rows<KnownLandlord>('SELECT id, name, company_number, street, city FROM core.landlord WHERE agency_id = $1 ORDER BY created_at, id', [tx.agencyId]),
      buildings: await this.flats.buildings(tx),
      flats: await tx.rows<KnownFlat>('SELECT code, building_id, unit_number, floor, layout, area_m2 FROM core.unit WHERE agency_id = $1', [tx.agencyId]),
    });
  }

  async record(tx: Tx, drafts: readonly FlatDraft[]): Promise<readonly ImportedRecord[]> {
    const made: ImportedRecord[] = [];
    const landlordIds = await this.recordNew(drafts, ({ landlord }) => landlord, 'landlord', made, (new_) => this.landlords.recordManyIn(tx, new_));
    const buildingIds = await this.recordNew(drafts, ({ building }) => building, 'building', made, (new_) => this.flats.recordBuildingsIn(tx, new_));
    const units = await this.flats.recordUnitsIn(tx, drafts.map(({ unit }, of) => ({ ...unit, landlordId: landlordIds[of]!, buildingId: buildingIds[of]! })));
    return [...units.map(({ id }, of): ImportedRecord => ({ type: 'unit', id, of })), ...made];
  }

  /** Records each new owner or building once, for the first flat that stands on it; answers the id for every draft. */
  private async recordNew<Part>(
    drafts: readonly FlatDraft[],
    partOf: (draft: FlatDraft) => { readonly id: Id } | { readonly key: string; readonly draft: Part },
    type: 'landlord' | 'building',
    made: ImportedRecord[],
    record: (parts: readonly Part[]) => Promise<readonly { readonly id: Id }[]>,
  ): Promise<Id[]> {
    const fresh = new Map<string, { readonly draft: Part; readonly of: number }>();
    for (const [of, each] of drafts.entries()) {
      const part = partOf(each);
      if (!('id' in part) && !fresh.has(part.key)) fresh.set(part.key, { draft: part.draft, of });
    }
    const recorded = await record([...fresh.values()].map(({ draft }) => draft));
    const ids = new Map([...fresh.keys()].map((key, index) => [key, recorded[index]!.id]));
    made.push(...[...fresh.values()].map(({ of }, index) => ({ type, id: recorded[index]!.id, of })));
    return drafts.map((each) => {
      const part = partOf(each);
      return 'id' in part ? part.id : ids.get(part.key)!;
    });
  }
}
