import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuse, type Id, type Language, type Refusal } from '#kernel';
import {
  importBatch, importBatches, importedRows, ImportsService, importTemplate, keptBecause, SentenceBook,
  type Actor, type CheckedFault, type ImportBatchView, type ImportCheck, type ImportedRow, type ImportedType, type ImportKind, type ImportRefusal, type SheetFile, type SheetImport,
} from '#platform';
import { Allow, CurrentActor, CurrentLanguage, IdScalar, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { FlatImports } from '#properties';
import { HouseholdImports } from '../household-imports.service';
import { IMPORT_KINDS, ImportSheetInput } from './imports.input';
import { ImportBatch, ImportCheckView, ImportedRecordView, ImportFault, ImportFile, ImportUndoTrial, ImportWarningKind } from './imports.type';

const MOST_SHOWN = 500;
const RECORD_TYPES: readonly ImportedType[] = ['household', 'unit', 'building', 'landlord'];

/** Families and flats from a spreadsheet: template, check, take-over, the rows left out, and the way back. */
@Resolver()
export class ImportsResolver {
  private readonly kinds: Readonly<Record<ImportKind, SheetImport>>;

  constructor(
    private readonly imports: ImportsService,
    private readonly book: SentenceBook,
    households: HouseholdImports,
    flats: FlatImports,
  ) {
    this.kinds = { households: households as SheetImport, flats: flats as SheetImport };
  }

  @Allow('coordinator', 'manager')
  @Query(() => ImportFile, { description: 'The empty spreadsheet with its guide; kind households or flats, format xlsx or csv.' })
  async importTemplate(
    @Args('kind', { type: () => String }) kind: string,
    @Args('format', { type: () => String }) format: string,
    @CurrentLanguage() language: Language,
  ): Promise<ImportFile> {
    return fileOf(await importTemplate(this.kindOf(kind), formatOf(format), language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => [ImportBatch], { description: 'The latest fifty.' })
  async importBatches(@Reading() reading: ReadingScope, @Args('kind', { type: () => String, nullable: true }) kind: string | null): Promise<ImportBatch[]> {
    return (await importBatches(await reading.tx(), kind ? this.kindOf(kind).kind : null)).map(batchOf);
  }

  @Allow('coordinator', 'manager')
  @Query(() => ImportBatch, { nullable: true })
  async importBatch(@Reading() reading: ReadingScope, @Args('id', { type: () => IdScalar }) id: Id): Promise<ImportBatch | null> {
    const batch = await importBatch(await reading.tx(), id);
    return batch && batchOf(batch);
  }

  @Allow('coordinator', 'manager')
  @Query(() => [ImportedRecordView], { description: 'What an import made; after an undo those kept first. At most five hundred.' })
  async importedRecords(
    @Reading() reading: ReadingScope,
    @Args('batchId', { type: () => IdScalar }) batchId: Id,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @CurrentLanguage() language: Language,
  ): Promise<ImportedRecordView[]> {
    const rows = await importedRows(await reading.tx(), batchId, RECORD_TYPES, Math.max(1, Math.min(first, MOST_SHOWN)));
    return rows.map(recordIn(language));
  }

  @Allow('coordinator', 'manager')
  @Query(() => ImportUndoTrial, { nullable: true, description: 'What taking it back would come to now, and what would stay; nothing is changed. null: it is not there, or taken back already.' })
  async importUndoTrial(@Args('batchId', { type: () => IdScalar }) batchId: Id, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ImportUndoTrial | null> {
    const rows = await this.imports.tryUndo(actor, batchId);
    if (!rows) return null;
    const kept = rows.filter(({ state }) => state === 'kept');
    return { removedCount: rows.length - kept.length, keptCount: kept.length, kept: kept.slice(0, MOST_SHOWN).map(recordIn(language)) };
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ImportCheckView, 'CheckImportResult'), { description: 'What the sheet would do; nothing is written.' })
  async checkImport(@Args('input') input: ImportSheetInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ImportCheckView> {
    return this.view(await this.imports.check(actor, this.kinds[input.kind], input), input.kind, language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ImportCheckView, 'RunImportResult'), { description: 'Takes over what is ready, in one batch.' })
  async runImport(@Args('input') input: ImportSheetInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ImportCheckView> {
    return this.view(await this.imports.import(actor, this.kinds[input.kind], input), input.kind, language);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ImportFile), { description: 'Rows that cannot be taken over as they stand, each with its reason; format xlsx or csv.' })
  async importLeftOut(
    @Args('input') input: ImportSheetInput,
    @Args('format', { type: () => String }) format: string,
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
  ): Promise<ImportFile> {
    return fileOf(await this.imports.leftOut(actor, this.kinds[input.kind], input, { format: formatOf(format), language, say: (no) => this.book.say(no, language) }));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(ImportBatch), { description: 'Takes an import back, once: what nobody has touched since is removed, the rest is kept with its reason.' })
  async undoImport(@Args('batchId', { type: () => IdScalar }) batchId: Id, @Args('reason', { type: () => String }) reason: string, @CurrentActor() actor: Actor): Promise<ImportBatch> {
    return batchOf(await this.imports.undo(actor, batchId, reason.slice(0, 300)));
  }

  private kindOf(kind: string): SheetImport {
    const known = IMPORT_KINDS.find((each) => each === kind);
    return known ? this.kinds[known] : refuse<ImportRefusal>('import_unknown', {}, 'kind');
  }

  private view(check: ImportCheck, kind: ImportKind, language: Language): ImportCheckView {
    const say = (no: Refusal): string => this.book.say(no, language);
    const faults = [...check.sheetFaults, ...check.records.flatMap((record) => record.faults)];
    const count = (state: string): number => check.records.filter((record) => record.state === state).length;
    const { columns } = this.kinds[kind];
    return {
      batchId: check.batchId, fileName: check.fileName, sameFile: check.sameFile && batchOf(check.sameFile), rows: check.rows, samples: check.samples,
      columns: check.columns.map(({ cell, key }) => ({ cell, title: columns[key]![language] })),
      ready: count('ready'), known: count('known'), refused: count('refused'), waiting: count('waiting'),
      records: check.records.toSorted((a, b) => Number(a.state === 'ready') - Number(b.state === 'ready')).slice(0, MOST_SHOWN),
      faults: faults.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')).slice(0, MOST_SHOWN).map((fault) => faultView(fault, say, language)),
      faultCount: faults.length,
      warnings: warningKinds(faults, say),
    };
  }
}

const formatOf = (format: string): 'xlsx' | 'csv' => (format === 'csv' ? 'csv' : 'xlsx');
const fileOf = ({ name, bytes }: SheetFile): ImportFile => ({ name, base64: bytes.toString('base64') });
const batchOf = ({ fileSha256, ...batch }: ImportBatchView): ImportBatch => ({ ...batch, fileHash: fileSha256 });

const recordIn = (language: Language) => ({ rowNumbers, recordType, recordId, label, state, keptBecause: why }: ImportedRow): ImportedRecordView => ({
  rows: rowNumbers, type: recordType, recordId, label, state, keptBecause: why && keptBecause(why, language),
});

function faultView({ refusal, ...fault }: CheckedFault, say: (no: Refusal) => string, language: Language): ImportFault {
  const place = language === 'cs' ? `Řádek ${fault.row}${fault.cell ? `, buňka ${fault.cell}` : ''}` : `Row ${fault.row}${fault.cell ? `, cell ${fault.cell}` : ''}`;
  return { ...fault, message: `${place}: ${say(refusal)}` };
}

function warningKinds(faults: readonly CheckedFault[], say: (no: Refusal) => string): ImportWarningKind[] {
  const kinds = new Map<string, ImportWarningKind>();
  for (const { severity, kind, confirmed, refusal } of faults) {
    if (severity !== 'warning') continue;
    const known = kinds.get(kind) ?? { kind, count: 0, confirmed: 0, example: say(refusal) };
    kinds.set(kind, { ...known, count: known.count + 1, confirmed: known.confirmed + (confirmed ? 1 : 0) });
  }
  return [...kinds.values()];
}
