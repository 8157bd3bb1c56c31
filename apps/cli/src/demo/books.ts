import { addDays, addMonths, earlier, halere, isoDate, monthOf, newId, yearOf, type Id, type IsoDate } from '#kernel';
import { Database } from '#platform';
import { FlatsService } from '#properties';
import { CashDaysService, CashDeskService, MonthClosingService, ServicesSettlementService, SettlementResultRow } from '#rent';
import { actorOf, known, type DemoHome, type DemoWorld } from './world';

/** The costs of the settled flat, in haléře; its advances were 39 600 CZK, so 1 260,40 CZK is to be paid. */
const COSTS = [
  { service: 'water', key: 'person_months', amount: halere(1_450_000), others: 0, evidence: 'faktura vodárny (DEMO)' },
  { service: 'heating', key: 'area', amount: halere(2_390_000), others: 0, evidence: 'faktura teplárny (DEMO)' },
  { service: 'common_electricity', key: 'equal', amount: halere(246_040), others: 0, evidence: 'faktura za elektřinu (DEMO)' },
] as const;
const UNDERPAYMENT = halere(126_040);

/** The settlement is issued in April, or two weeks ago when the year is younger. */
export function settlementDay(today: IsoDate): IsoDate {
  const recent = addDays(today, -14);
  return earlier(recent, isoDate(`${yearOf(recent)}-04-20`));
}

/** The month before last is closed on the 25th of the month after it. */
export function closingDay(today: IsoDate): IsoDate {
  return isoDate(`${addMonths(monthOf(today), -1)}-25`);
}

/** A settlement with an underpayment, an objection and its answer; a cash desk that took the money; a closed month. */
export class DemoBooks {
  private deskId: Id | null = null;
  private settlementId: Id | null = null;

  constructor(private readonly world: DemoWorld) {}

  async openDesk(): Promise<void> {
    const desk = await this.service(CashDeskService).openDesk(actorOf(this.world, 'finance'), { code: 'P1', name: 'Kancelář Plzeň (DEMO)' });
    this.deskId = desk.id;
  }

  async settleServices(): Promise<void> {
    const finance = actorOf(this.world, 'finance');
    const year = yearOf(this.world.clock.today()) - 1;
    const unitId = known(this.world.units, 'PL-03');
    const { buildingId } = await this.service(Database).read(finance, (tx) => this.service(FlatsService).row(tx, unitId));
    const services = this.service(ServicesSettlementService);
    const draft = await services.draft(finance, { kind: 'computed', buildingId, unitId: null, periodFrom: isoDate(`${year}-01-01`), periodTo: isoDate(`${year}-12-31`) });
    await services.write(finance, draft.id, { costs: COSTS, readings: [] });
    await services.issue(finance, draft.id, { deliveredOn: this.world.clock.today(), dueOn: null });
    this.settlementId = draft.id;
  }

  async object(): Promise<void> {
    const coordinator = actorOf(this.world, 'coordinator');
    const services = this.service(ServicesSettlementService);
    const [result] = await this.service(Database).read(coordinator, (tx) => tx.find(SettlementResultRow, { settlementId: this.settlementId! }));
    const objection = await services.raiseObjection(coordinator, { resultId: result!.id, raisedOn: this.world.clock.today(), text: 'DEMO: Teplo se nám zdá vysoké, zimu jsme topili málo.' });
    await services.answerObjection(actorOf(this.world, 'finance'), { objectionId: objection.id, outcome: 'rejected', answer: 'DEMO: Teplo se dělí podle plochy bytu, náklad odpovídá faktuře teplárny. Faktura je k nahlédnutí v kanceláři.' });
  }

  /** The underpayment comes in cash, rounded to whole crowns. */
  async payInCash(): Promise<void> {
    await this.take(this.home('standing_order'), UNDERPAYMENT, 'vyúčtování služeb');
    await this.closeDay();
  }

  /** Written to the wrong family and taken back by a paper of its own. */
  async mistake(): Promise<void> {
    const paper = await this.take(this.home('overpayment'), halere(100_000), null);
    await this.service(CashDeskService).cancel(actorOf(this.world, 'coordinator'), { documentId: paper, reason: 'DEMO: zapsáno u jiné rodiny', requestKey: newId() });
    await this.closeDay();
  }

  async closeMonth(): Promise<void> {
    const month = addMonths(monthOf(this.world.clock.today()), -1);
    await this.service(MonthClosingService).close(actorOf(this.world, 'manager'), month, 'DEMO: výplaty majitelům odejdou v dalším měsíci');
  }

  private async take(home: DemoHome, amount: typeof UNDERPAYMENT, message: string | null): Promise<Id> {
    const person = home.family.people[0]!;
    const paper = await this.service(CashDeskService).handOver(actorOf(this.world, 'coordinator'), {
      requestKey: newId(), deskId: this.deskId!, purpose: 'rent', tenancyId: home.tenancyId, amount, counterparty: `${person.given} ${person.family}`, message, language: 'cs',
    });
    return paper.id;
  }

  private async closeDay(): Promise<void> {
    const coordinator = actorOf(this.world, 'coordinator');
    const days = this.service(CashDaysService);
    const day = this.world.clock.today();
    const counted = await this.service(Database).read(coordinator, (tx) => days.book(tx, this.deskId!, day));
    await days.closeDay(coordinator, { deskId: this.deskId!, day, counted, explanation: null });
  }

  private home(scenario: NonNullable<DemoHome['family']['home']>['scenario']): DemoHome {
    const home = this.world.homes.find((each) => each.family.home?.scenario === scenario);
    if (!home) throw new Error(`The demo has no home of the scenario ${scenario}.`);
    return home;
  }

  private service<T>(type: abstract new (...args: never[]) => T): T {
    return this.world.app.get<T>(type as never, { strict: false });
  }
}
