import { addDays, addMonths, firstDayOf, halere, isoDate, monthOf, monthsBetween, nextWorkingDay, type Halere, type Id, type IsoDate, type Month } from '#kernel';
import { Database, FilesService } from '#platform';
import { ArrivalsService, BankAccountsService, BankImportService, BankPostingService, PayoutsService, RentService } from '#rent';
import { demoAccount } from './accounts';
import { depositParts } from './deposit-parts';
import { DemoBank, type DemoBooking } from './bank';
import { feeOf, settleFee } from './bank-fee';
import { lastMonth, UNPAID } from './moved-out';
import { actorOf, type DemoHome, type DemoWorld } from './world';

const AGENCY_ACCOUNT = 0;
const OPENING = 68_500_000;
export const MID_MONTH = 15;
/** When landlords are asked whether the month's rent has come. */
export const ASKING_DAY = 10;

interface OrderedPayout {
  readonly amount: Halere;
  readonly account: string;
  readonly name: string;
  readonly variableSymbol: string;
  readonly on: IsoDate;
}

/** Two years of the agency's money, month by month, through the same acts a person would do. */
export class DemoMoney {
  private readonly bank: DemoBank;
  private ordered: OrderedPayout[] = [];
  /** What somebody will send beside the rents. */
  private readonly expected: DemoBooking[] = [];
  private statementUntil: IsoDate;

  constructor(
    private readonly world: DemoWorld,
    begins: IsoDate,
  ) {
    this.statementUntil = addDays(begins, -1);
    this.bank = new DemoBank(demoAccount(AGENCY_ACCOUNT), OPENING, this.statementUntil);
  }

  async openBankAccount(): Promise<void> {
    const { app } = this.world;
    const finance = actorOf(this.world, 'finance');
    await app.get(Database, { strict: false }).write(finance, (tx) => app.get(BankAccountsService, { strict: false }).addBankAccount(tx, { name: 'Provozní účet (DEMO)', account: demoAccount(AGENCY_ACCOUNT) }));
  }

  /** The first day of a month: last month's statement, this month's charges and what is owed to owners. */
  async beginMonth(month: Month): Promise<void> {
    await this.takeStatement(addDays(firstDayOf(month), -1), true);
    await this.world.app.get(RentService, { strict: false }).chargeMonth(actorOf(this.world, 'finance'), month);
  }

  /** Landlords whom the rent reaches directly say whether it came. */
  async askLandlords(month: Month): Promise<void> {
    const arrivals = this.world.app.get(ArrivalsService, { strict: false });
    const coordinator = actorOf(this.world, 'coordinator');
    await arrivals.askAboutMonth(coordinator, month);
    const questions = await this.world.app.get(Database, { strict: false }).read(coordinator, (tx) => arrivals.questionsOf(tx, month));
    for (const question of questions) {
      // The newest question waits for the landlord: nobody has answered for him.
      if (month === newestAsked(this.world.today)) continue;
      await arrivals.recordAnswer(coordinator, { questionId: question.id, answer: 'arrived', amount: null, arrivedOn: isoDate(`${month}-05`) });
    }
  }

  /** The next statement that covers its day will show it. */
  expect(booking: DemoBooking): void {
    this.expected.push(booking);
  }

  /** The middle of a month: the statement so far, then the payment order for the owners. */
  async payOwners(month: Month): Promise<void> {
    await this.takeStatement(addDays(this.world.clock.today(), -1), true);
    const finance = actorOf(this.world, 'finance');
    const payouts = this.world.app.get(PayoutsService, { strict: false });
    await payouts.preparePayouts(finance, month, true);
    const due = await this.waitingPayouts();
    if (due.length === 0) return;
    const on = nextWorkingDay(isoDate(`${month}-20`));
    await payouts.orderPayouts(finance, { payoutIds: due.map((each) => each.id), dueOn: on });
    this.ordered.push(...due.map(({ amount, account, name, variableSymbol }) => ({ amount, account, name, variableSymbol, on })));
  }

  /** The statement of the last days: taken in, not yet posted. It is what the coordinator finds on the desk. */
  async leaveOpenStatement(): Promise<void> {
    await this.takeStatement(addDays(this.world.today, -1), true);
    if (this.statementUntil < this.world.today) await this.takeStatement(this.world.today, false);
  }

  private async takeStatement(until: IsoDate, post: boolean): Promise<void> {
    const from = addDays(this.statementUntil, 1);
    if (until < from) return;
    const bookings = [...this.incoming(from, until), ...this.outgoing(until), ...feeOf(this.world.today, until), ...(post ? [] : this.deskLines(until))];
    this.statementUntil = until;
    if (bookings.length === 0) return;
    const { app } = this.world;
    const db = app.get(Database, { strict: false });
    const finance = actorOf(this.world, 'finance');
    const bytes = this.bank.statement(bookings, until);
    const file = await db.write(finance, (tx) => app.get(FilesService, { strict: false }).store(tx, { name: `vypis-${until}.gpc`, mediaType: 'application/octet-stream', bytes, purpose: 'statement' }));
    const [imported] = await db.write(finance, (tx) => app.get(BankImportService, { strict: false }).importStatement(tx, file.id));
    if (!post) return;
    const posting = app.get(BankPostingService, { strict: false });
    await db.write(finance, async (tx) => posting.postLines(tx, await posting.certainOf(tx, imported!.statementId)));
    await settleFee(this.world, imported!.statementId);
  }

  private incoming(from: IsoDate, until: IsoDate): DemoBooking[] {
    const rents = this.world.homes.flatMap((home) => monthsBetween(addMonths(monthOf(from), -1), monthOf(until)).flatMap((month) => paymentsOf(home, month, this.world.today)));
    return [...rents, ...this.world.homes.flatMap(depositOf), ...this.expected].filter(({ on }) => on >= from && on <= until);
  }

  private outgoing(until: IsoDate): DemoBooking[] {
    const sent = this.ordered.filter((each) => each.on <= until);
    this.ordered = this.ordered.filter((each) => each.on > until);
    return sent.map(({ amount, ...payout }) => ({ ...payout, amount: -amount, message: 'nájemné vlastníkovi' }));
  }

  /** Today's lines for the desk beside the one with a wrong symbol: one certain (next month paid ahead), one nobody can place without thinking. */
  private deskLines(on: IsoDate): DemoBooking[] {
    const ahead = this.world.homes.find((home) => home.family.home?.scenario === 'overpayment')!;
    const person = ahead.family.people[0]!;
    return [
      { on, amount: ahead.monthly, account: ahead.account, name: `${person.family} ${person.given}`, variableSymbol: ahead.variableSymbol, message: 'nájem dopředu' },
      { on, amount: 150_000, account: demoAccount(60), name: 'Neznámý Odesílatel', variableSymbol: '', message: 'příspěvek na bydlení pro dceru' },
    ];
  }

  private waitingPayouts(): Promise<{ id: Id; amount: Halere; account: string; name: string; variableSymbol: string }[]> {
    return this.world.app.get(Database, { strict: false }).read(actorOf(this.world, 'finance'), (tx) =>
      tx.rows(
        `SELECT p.id, p.amount, l.bank_account AS account, l.name, p.variable_symbol FROM money.payout p
         JOIN core.landlord l ON l.agency_id = p.agency_id AND l.id = p.landlord_id
         WHERE p.agency_id = $1 AND p.state = 'due' ORDER BY p.id`,
        [tx.agencyId],
      ),
    );
  }
}

/** The deposit, in two parts under its own symbol. */
function depositOf(home: DemoHome): DemoBooking[] {
  const [person] = home.family.people;
  return depositParts(home).map((part) => ({ ...part, account: home.account, name: `${person!.family} ${person!.given}`, variableSymbol: home.depositSymbol!, message: 'jistota' }));
}

/** What a family's bank shows for one month of rent, by its scenario. Benefits of a month come in that month. */
function paymentsOf(home: DemoHome, month: Month, today: IsoDate): DemoBooking[] {
  const { scenario } = home.family.home!;
  if (month < monthOf(home.startsOn) || home.flat.model === 'A' && !home.flat.collects) return [];
  const day = (number: number): IsoDate => isoDate(`${month}-${String(number).padStart(2, '0')}`);
  const own = monthOwed(home, month) - home.benefitToAgency;
  const pay = (on: IsoDate, amount: number, message = `nájem ${Number(month.slice(5))}/${month.slice(0, 4)}`, variableSymbol = home.variableSymbol): DemoBooking =>
    ({ on, amount: halere(amount), account: home.account, name: home.family.people[0]!.family + ' ' + home.family.people[0]!.given, variableSymbol, message });
  const benefit = (on: IsoDate): DemoBooking =>
    ({ on, amount: halere(home.benefitToAgency), account: home.benefitAccount, name: 'Úřad práce (DEMO)', variableSymbol: home.variableSymbol, message: 'DSSP bydlení' });
  const current = monthOf(today);
  switch (scenario) {
    case 'standing_order':
      return [pay(day(3), own, 'trvalý příkaz')];
    case 'benefit_direct':
      // Moved in after the office's day: its part of the first month comes late.
      return [benefit(month === monthOf(home.startsOn) ? day(28) : day(4)), ...(own > 0 ? [pay(month === monthOf(home.startsOn) ? day(25) : day(5), own)] : [])];
    case 'benefit_late':
      return [pay(day(5), own), benefit(day(12))];
    case 'wrong_symbol':
      return month === current ? [pay(today, own, 'nájem', swapped(home.variableSymbol))] : [pay(month === monthOf(home.startsOn) ? day(16) : day(6), own)];
    case 'overpayment':
      return month === addMonths(current, -1) ? [pay(day(4), own), pay(day(9), own, 'nájem')] : [pay(day(4), own)];
    case 'three_months':
      return month >= firstUnpaid(today) ? [] : [pay(month === monthOf(home.startsOn) ? day(26) : day(5), own)];
    case 'guarantee':
      // One month came to nothing, of the next one half.
      if (month === addMonths(current, -GUARANTEE_MONTHS_AGO[0])) return [];
      return [month === addMonths(current, -GUARANTEE_MONTHS_AGO[1]) ? pay(day(5), own / 2) : pay(day(5), own)];
    case 'moved_out':
      if (month > lastMonth(today)) return [];
      return [month === lastMonth(today) ? pay(day(5), own - UNPAID) : pay(day(3), own)];
    case 'lease_ending':
      return [];
  }
}

/** Full rent, or the days lived of the first month, component by component as the charge counts it. */
function monthOwed(home: DemoHome, month: Month): number {
  if (month !== monthOf(home.startsOn)) return home.monthly;
  const days = Number(addDays(firstDayOf(addMonths(month, 1)), -1).slice(8));
  const lived = days - Number(home.startsOn.slice(8)) + 1;
  const parts = [home.flat.rent, Math.round(home.flat.services * 0.35), Math.round(home.flat.services * 0.55)];
  const all = [...parts, home.flat.services - parts[1]! - parts[2]!];
  return all.reduce((sum, koruna) => sum + Math.floor((koruna * 100 * lived * 2 + days) / (days * 2)), 0);
}

/** The last month whose day of asking has come. */
function newestAsked(today: IsoDate): Month {
  return Number(today.slice(8)) >= ASKING_DAY ? monthOf(today) : addMonths(monthOf(today), -1);
}

/** What the family of the guarantee scenario did not pay: a month, and half of the next one. */
export const GUARANTEE_MONTHS_AGO = [5, 4] as const;

/** Three months are owed once the third has come due. */
export function firstUnpaid(today: IsoDate): Month {
  return addMonths(monthOf(today), Number(today.slice(8)) > 7 ? -2 : -3);
}

/** Two digits changed places: it happens at the counter. */
function swapped(symbol: string): string {
  return symbol.slice(0, 6) + symbol[7]! + symbol[6]! + symbol.slice(8);
}
