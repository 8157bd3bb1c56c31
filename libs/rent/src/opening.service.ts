import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { formatDate, halere, isRefusal, monthOf, newId, orRefuse, refusal, refuse, Refused, type Halere, type Id, type IsoDate } from '#kernel';
import { closedThrough, dayToBook } from '#ledger';
import { Database, FilesService, sheetCells, type Actor, type Tx } from '#platform';
import { OwnerContractsService, TenanciesService } from '#tenancies';
import { DepositsService } from './deposits.service';
import { OPENING_COLUMNS, OPENING_KEYS, type OpeningRowRead } from './domain/opening/columns';
import { readOpening, type OpeningProblem, type OpeningSheet } from './domain/opening/read-opening';
import type { OpeningRefusal } from './domain/opening/sentences';
import { chargeLines } from './domain/postings';
import { OpeningContractsService, type TakenOver } from './opening-contracts.service';
import { PaymentsService } from './payments.service';
import { RentService } from './rent.service';
import { SingleDebtsService } from './single-debts.service';
import { OpeningImportRow, OpeningRowRow } from './store/opening.entity';
import { isInUse, lockOpening, rowsOfImport, standingRows, symbolInUse } from './store/opening.repository';

/** What a sheet would do, or has done. */
export interface OpeningOutcome {
  /** null when there are problems or nothing new. */
  readonly importId: Id | null;
  readonly rows: number;
  readonly known: number;
  readonly made: Readonly<Record<'landlord' | 'unit' | 'owner_contract' | 'household' | 'tenancy', number>>;
  readonly receivable: Halere;
  readonly credit: Halere;
  readonly deposit: Halere;
  readonly problems: readonly OpeningProblem[];
}

/** The fields of acts, as the columns from which they came. */
const COLUMN_OF: Readonly<Record<string, keyof typeof OPENING_COLUMNS>> = {
  name: 'landlord', companyNumber: 'landlordNumber', account: 'landlordAccount', phone: 'landlordPhone', code: 'unit', layout: 'layout', areaM2: 'area', floor: 'floor', street: 'landlordStreet',
  payoutDay: 'payoutDay', ownerRent: 'ownerRent', startsOn: 'from', endsOn: 'to', dueDay: 'dueDay', deposit: 'deposit', checkedOn: 'cadastreOn', inspectedOn: 'inspectedOn', titleDeedNumber: 'titleDeed',
};

/** What the books began with: contracts and balances taken over from a spreadsheet, all of it or nothing, and taken back. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
    private readonly contracts: OpeningContractsService,
    private readonly debts: SingleDebtsService,
    private readonly payments: PaymentsService,
    private readonly deposits: DepositsService,
    private readonly rent: RentService,
    private readonly tenancies: TenanciesService,
    private readonly ownerContracts: OwnerContractsService,
  ) {}

  /** The same act rolled back: every row's problems, and what would be made. @throws Refused sheet_unreadable, opening_column_*, opening_as_of, ledger_month_closed */
  rehearse(actor: Actor, input: { readonly fileId: Id; readonly asOf: IsoDate }): Promise<OpeningOutcome> {
    return this.db.rehearse(actor, (tx) => this.run(tx, input));
  }

  /** Takes every row over, or none. Rows taken over before are passed over. @throws Refused opening_problems and those of `rehearse` */
  import(actor: Actor, input: { readonly fileId: Id; readonly asOf: IsoDate }): Promise<OpeningOutcome> {
    return this.db.write(actor, async (tx) => {
      const outcome = await this.run(tx, input);
      if (outcome.problems.length > 0) refuse<OpeningRefusal>('opening_problems', { count: outcome.problems.length });
      return outcome;
    });
  }

  private async run(tx: Tx, { fileId, asOf }: { readonly fileId: Id; readonly asOf: IsoDate }): Promise<OpeningOutcome> {
    if (asOf > tx.today) refuse<OpeningRefusal>('opening_as_of', {}, 'asOf');
    // A day somebody chose: it is told that its month is closed, not moved.
    orRefuse(dayToBook('correction', asOf, await closedThrough(tx)));
    await lockOpening(tx);
    const cells = orRefuse<string[][]>(await sheetCells((await this.files.content(tx, fileId)).bytes));
    const sheet = orRefuse<OpeningSheet>(readOpening(cells));
    const known = await standingRows(tx, sheet.rows.map((row) => row.key));
    const problems = [...sheet.problems];
    const fresh = sheet.rows.filter((row) => {
      const before = known.get(row.key);
      if (before !== undefined && before !== hashOf(row)) problems.push(problemOf(row.number, refusal('opening_key_changed', { value: row.key }, 'key')));
      return before === undefined;
    });
    const importId = newId();
    if (fresh.length > 0) await tx.insert(OpeningImportRow, { id: importId, fileId, asOf, rowCount: fresh.length, importedAt: tx.now, importedBy: tx.actor.accountId, reversedAt: null, reversedBy: null, reverseReason: null });
    const taken: OpeningRowRow[] = [];
    for (const row of fresh) {
      const done = await this.takeRow(tx, importId, row, asOf);
      if (isRefusal(done)) problems.push(problemOf(row.number, done));
      else taken.push(done);
    }
    if (fresh.length > 0) await tx.audit('importOpening', 'OpeningImport', importId, { rows: fresh.length, asOf });
    return outcomeOf(sheet, importId, taken, problems);
  }

  /** One row inside its own savepoint, so that a row that cannot be taken over does not hide the problems of the next. */
  private async takeRow(tx: Tx, importId: Id, row: OpeningRowRead, asOf: IsoDate): Promise<OpeningRowRow | ReturnType<typeof refusal>> {
    await tx.run('SAVEPOINT opening_row');
    try {
      if (row.formerSymbol !== null && (await symbolInUse(tx, row.formerSymbol))) refuse<OpeningRefusal>('opening_symbol_of_other', { symbol: row.formerSymbol }, 'formerSymbol');
      const contracts = await this.contracts.takeOver(tx, row);
      const rowId = newId();
      const balances = await this.balances(tx, rowId, row, contracts, asOf);
      const stored: OpeningRowRow = {
        agencyId: tx.agencyId, id: rowId, importId, rowNumber: row.number, rowKey: row.key, rowSha256: hashOf(row), ...contracts, ...balances, depositEntryId: null, formerSymbol: row.formerSymbol, isReversed: false,
      };
      await tx.insert(OpeningRowRow, stored);
      await tx.run('RELEASE SAVEPOINT opening_row');
      return stored;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await tx.run('ROLLBACK TO SAVEPOINT opening_row');
      return error.refusal;
    }
  }

  private async balances(tx: Tx, rowId: Id, row: OpeningRowRead, contracts: TakenOver, asOf: IsoDate): Promise<Pick<OpeningRowRow, 'receivable' | 'credit' | 'deposit'>> {
    const { tenancyId } = contracts;
    const [receivable, credit, deposit] = [row.debt ?? halere(0), row.credit ?? halere(0), row.depositPaid ?? halere(0)];
    if (receivable > 0) {
      if (row.debtSince! > asOf) refuse<OpeningRefusal>('opening_debt_since', {}, 'debtSince');
      await this.debts.add(tx, {
        tenancyId, month: monthOf(asOf), component: 'opening', cause: 'opening', amount: receivable, dueOn: row.debtSince!, bookedOn: asOf,
        entry: { cause: { kind: 'opening', id: rowId }, text: `Nedoplatek k ${formatDate(asOf, 'cs')}` },
        lines: (parties) => chargeLines({ ...parties, agencyId: tx.agencyId }, [{ component: 'opening', amount: receivable }]),
      });
    }
    if (credit > 0) {
      await this.payments.recordPayment(tx, {
        tenancyId, source: 'opening', sourceId: rowId, amount: credit, receivedOn: asOf, payer: 'household', message: null, specificSymbol: null,
        // In A the money went to the landlord long ago; in B and C the agency owes it.
        ...(row.model === 'A' ? { paidTo: 'landlord' as const } : { paidTo: 'agency' as const, from: { kind: 'opening' as const, ownerId: tx.agencyId } }),
      });
    }
    if (deposit > 0) {
      const atAgency = row.model !== 'A';
      await this.deposits.receive(tx, { depositId: tenancyId, amount: deposit, movedOn: asOf, source: 'opening', sourceId: rowId, where: atAgency ? { kind: 'opening', ownerId: tx.agencyId } : null });
    }
    return { receivable, credit, deposit };
  }

  /** Takes a whole take-over back: balances by mirror entries, contracts as if never signed. @throws Refused opening_unknown, opening_reversed, opening_reason, opening_in_use */
  reverse(actor: Actor, importId: Id, reason: string): Promise<OpeningImportRow> {
    return this.db.write(actor, async (tx) => {
      await lockOpening(tx);
      const row = (await tx.get(OpeningImportRow, importId)) ?? refuse<OpeningRefusal>('opening_unknown', {}, 'importId');
      if (row.reversedAt !== null) refuse<OpeningRefusal>('opening_reversed');
      if (reason.trim() === '') refuse<OpeningRefusal>('opening_reason', {}, 'reason');
      const rows = await rowsOfImport(tx, importId);
      for (const each of rows) if (await isInUse(tx, each)) refuse<OpeningRefusal>('opening_in_use', { row: each.rowNumber, key: each.rowKey });
      // Contracts of owners after those of households, newest first.
      for (const each of rows.toReversed()) await this.takeBack(tx, each);
      for (const each of rows) if (each.made.includes('owner_contract')) await this.ownerContracts.takeBackIn(tx, each.ownerContractId);
      await tx.run('UPDATE money.opening_row SET is_reversed = true WHERE agency_id = $1 AND import_id = $2', [tx.agencyId, importId]);
      const reversed = { reversedAt: tx.now, reversedBy: tx.actor.accountId, reverseReason: reason.trim() };
      await tx.update(OpeningImportRow, importId, reversed);
      await tx.audit('reverseOpening', 'OpeningImport', importId, { rows: rows.length });
      return { ...row, ...reversed };
    });
  }

  private async takeBack(tx: Tx, row: OpeningRowRow): Promise<void> {
    const deposits = await this.deposits.movementsOf(tx, 'opening', [row.id]);
    for (const movement of deposits) await this.deposits.reverse(tx, movement.id);
    const credits = await this.payments.paymentsOf(tx, 'opening', [row.id]);
    await this.payments.reversePayments(tx, credits.map((payment) => payment.id), 'opening');
    const charges = await tx.rows<{ id: Id; month: string }>(
      `SELECT c.id, c.month FROM money.charge c JOIN money.entry e ON e.agency_id = c.agency_id AND e.id = c.entry_id
       WHERE c.agency_id = $1 AND c.tenancy_id = $2 AND c.cause = 'opening' AND c.amount > 0 AND e.cause_id = $3`,
      [tx.agencyId, row.tenancyId, row.id],
    );
    for (const charge of charges) await this.debts.takeBack(tx, charge.id, tx.today);
    const first = await tx.row<{ month: string | null }>(`SELECT min(month) AS month FROM money.charge WHERE agency_id = $1 AND tenancy_id = $2 AND cause IN ('charge', 'correction')`, [tx.agencyId, row.tenancyId]);
    await this.tenancies.takeBackIn(tx, row.tenancyId);
    // What was charged since is corrected down to nothing: the contract does not hold any more.
    if (first?.month) await this.rent.chargeAfterChangeIn(tx, row.tenancyId, first.month as ReturnType<typeof monthOf>);
  }
}

const hashOf = (row: OpeningRowRead): string => createHash('sha256').update(JSON.stringify(OPENING_KEYS.map((key) => row[key]))).digest('hex');

function problemOf(row: number, no: ReturnType<typeof refusal>): OpeningProblem {
  const field = no.field?.replace(/^members\.\d+\./, '') ?? null;
  const key = field === null ? undefined : (field in OPENING_COLUMNS ? (field as keyof typeof OPENING_COLUMNS) : COLUMN_OF[field]);
  return { row, column: key === undefined ? null : OPENING_COLUMNS[key].header, refusal: no };
}

function outcomeOf(sheet: OpeningSheet, importId: Id, taken: readonly OpeningRowRow[], problems: readonly OpeningProblem[]): OpeningOutcome {
  const made = (what: string): number => taken.filter((row) => row.made.includes(what)).length;
  const sum = (of: (row: OpeningRowRow) => Halere): Halere => halere(taken.reduce((total, row) => total + of(row), 0));
  const wrongRows = new Set(problems.map((each) => each.row));
  return {
    importId: problems.length > 0 || taken.length === 0 ? null : importId,
    rows: sheet.count,
    known: sheet.rows.filter((row) => !wrongRows.has(row.number)).length - taken.length,
    made: { landlord: made('landlord'), unit: made('unit'), owner_contract: made('owner_contract'), household: made('household'), tenancy: made('tenancy') },
    receivable: sum((row) => row.receivable),
    credit: sum((row) => row.credit),
    deposit: sum((row) => row.deposit),
    problems: problems.toSorted((a, b) => a.row - b.row),
  };
}
