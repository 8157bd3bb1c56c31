import { Injectable } from '@nestjs/common';
import { halere, newId, orRefuse, refuse, type Id, type IsoDate, type Month } from '#kernel';
import { Database, violatedConstraint, type Actor, type Tx } from '#platform';
import { FlatChecksService, FlatsService } from '#properties';
import { ownRentOfMonth, reasonNotToSign, wholeOwnerContract, type OwnerContractDraft } from './domain/owner-contract';
import type { TenanciesRefusal } from './domain/sentences';
import { believableTerm, freeOfOthers } from './domain/term';
import type { GuaranteeTerms, OwnerRentDue } from './domain/terms';
import { GuaranteeTermsRow, OwnerContractRow } from './store/contract.entity';
import { contractsHoldingUnit, guaranteeTermsOf, ownerContractInForce, ownerContractsOfUnits, ownerContractsByIds, ownRentContractsOfMonth } from './store/owner-contract.repository';
import { tenanciesUnderBeyond } from './store/tenancy.repository';
import { takeContractNumber, takePermanentSymbol } from './symbols';
import { TENANCY_EVENTS } from './tenancies.events';

type Code = TenanciesRefusal | 'unknown_id';

export interface DrawOwnerContract extends OwnerContractDraft {
  readonly unitId: Id;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/** The owner's side: who owes him what, by which shape of contract. */
@Injectable()
export class OwnerContractsService {
  constructor(
    private readonly db: Database,
    private readonly flats: FlatsService,
    private readonly checks: FlatChecksService,
  ) {}

  /** Draws up an owner-side contract as a draft. @throws Refused unknown_id, the codes of `wholeOwnerContract`, term_* */
  draw(actor: Actor, input: DrawOwnerContract): Promise<OwnerContractRow> {
    return this.db.write(actor, (tx) => this.drawIn(tx, input));
  }

  async drawIn(tx: Tx, input: DrawOwnerContract): Promise<OwnerContractRow> {
    const unit = await this.flats.row(tx, input.unitId);
    orRefuse(wholeOwnerContract(input));
    orRefuse(believableTerm(input, tx.today));
    const contractId = newId();
    await tx.insert(OwnerContractRow, {
      id: contractId,
      number: await takeContractNumber(tx, 'MAJ'),
      variableSymbol: await takePermanentSymbol(tx),
      unitId: unit.id,
      landlordId: unit.landlordId,
      model: input.model,
      signedOn: null,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      endedOn: null,
      state: 'draft',
      ownerRent: input.ownerRent === null ? null : halere(input.ownerRent),
      ownerServices: halere(input.ownerServices),
      payoutDay: input.payoutDay,
      subleasePermitted: input.subleasePermitted,
      collectsForLandlord: input.collectsForLandlord,
      powerOfAttorney: input.powerOfAttorney,
    });
    if (input.guarantee) {
      const { capAmount, capPerYear, covers, ...rest } = input.guarantee;
      await tx.insert(GuaranteeTermsRow, { id: newId(), ownerContractId: contractId, ...rest, covers: [...covers], capAmount: halere(capAmount), capPerYear: typeof capPerYear === 'number' ? halere(capPerYear) : null });
    }
    await tx.audit('draw_owner_contract', 'owner_contract', contractId, { model: input.model, unitId: unit.id });
    return this.row(tx, contractId);
  }

  /**
   * Signs a draft: the owner is checked in the cadastre, the flat is fit, and nobody else's contract holds it.
   * @throws Refused the codes of `reasonNotToSign`, owner_contract_overlap(_open), signed_in_future, owner_contract_not_draft
   */
  sign(actor: Actor, contractId: Id, signedOn: IsoDate): Promise<OwnerContractRow> {
    return this.db.write(actor, (tx) => this.signIn(tx, contractId, signedOn));
  }

  async signIn(tx: Tx, contractId: Id, signedOn: IsoDate): Promise<OwnerContractRow> {
    const contract = await this.row(tx, contractId);
    if (contract.state !== 'draft') refuse<Code>('owner_contract_not_draft');
    if (signedOn > tx.today) refuse<Code>('signed_in_future', { signedOn }, 'signedOn');
    const no = reasonNotToSign(contract, await this.checks.checksOf(tx, contract.unitId));
    if (no) refuse(no.code, no.params, no.field);
    orRefuse(freeOfOthers(contract, await contractsHoldingUnit(tx, contract.unitId, contract.id), 'owner_contract_overlap'));
    await tx.update(OwnerContractRow, contract.id, { state: 'signed', signedOn }).catch((error: unknown) => {
      // Somebody signed another one in the same moment: the database holds what the rule could not see.
      if (violatedConstraint(error) === 'owner_contract_no_overlap') refuse<Code>('owner_contract_overlap_now');
      throw error;
    });
    await tx.audit('sign_owner_contract', 'owner_contract', contract.id, { signedOn });
    await tx.publish(TENANCY_EVENTS.ownerContractSigned, { ownerContractId: contract.id, unitId: contract.unitId, landlordId: contract.landlordId });
    return { ...contract, state: 'signed', signedOn };
  }

  /** Ends a signed contract on its last day. No household may be left in the flat without one. @throws Refused owner_contract_has_tenancy, end_* */
  end(actor: Actor, contractId: Id, endedOn: IsoDate): Promise<OwnerContractRow> {
    return this.db.write(actor, async (tx) => {
      const contract = await this.row(tx, contractId);
      if (contract.state === 'draft') refuse<Code>('owner_contract_not_signed', { number: contract.number });
      if (contract.state === 'ended') refuse<Code>('owner_contract_ended', { number: contract.number, endedOn: contract.endedOn! });
      if (endedOn < contract.startsOn) refuse<Code>('end_before_start', { startsOn: contract.startsOn }, 'endedOn');
      if (contract.endsOn !== null && endedOn > contract.endsOn) refuse<Code>('end_beyond_term', { endsOn: contract.endsOn }, 'endedOn');
      const [left] = await tenanciesUnderBeyond(tx, contract.id, endedOn);
      if (left) refuse<Code>('owner_contract_has_tenancy', { number: left.number });
      await tx.update(OwnerContractRow, contract.id, { state: 'ended', endedOn });
      await tx.audit('end_owner_contract', 'owner_contract', contract.id, { endedOn });
      await tx.publish(TENANCY_EVENTS.ownerContractEnded, { ownerContractId: contract.id, unitId: contract.unitId, landlordId: contract.landlordId });
      return { ...contract, state: 'ended' as const, endedOn };
    });
  }

  /** A contract taken over by mistake is a draft again. @throws Refused owner_contract_has_tenancy */
  async takeBackIn(tx: Tx, contractId: Id): Promise<void> {
    const contract = await this.row(tx, contractId);
    const [left] = await tenanciesUnderBeyond(tx, contractId, contract.startsOn);
    if (left) refuse<Code>('owner_contract_has_tenancy', { number: left.number });
    await tx.update(OwnerContractRow, contractId, { state: 'draft', signedOn: null, endedOn: null });
    await tx.audit('take_back_owner_contract', 'owner_contract', contractId);
  }

  /** One contract. @throws Refused unknown_id, also for another agency's */
  async row(tx: Tx, contractId: Id): Promise<OwnerContractRow> {
    return (await tx.get(OwnerContractRow, contractId)) ?? refuse<Code>('unknown_id');
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<OwnerContractRow[]> {
    return ownerContractsByIds(tx, ids);
  }

  /** The signed contract that covers a day on a flat, or null. */
  inForce(tx: Tx, unitId: Id, on: IsoDate): Promise<OwnerContractRow | null> {
    return ownerContractInForce(tx, unitId, on);
  }

  /** Signed and ended contracts of a flat, the latest first. */
  async signedOfUnit(tx: Tx, unitId: Id): Promise<OwnerContractRow[]> {
    return (await ownerContractsOfUnits(tx, [unitId])).filter((contract) => contract.state !== 'draft');
  }

  /** What the agency owes owners for a month under B and C, whoever lives there: one statement. */
  async owedByAgency(tx: Tx, month: Month): Promise<OwnerRentDue[]> {
    return (await ownRentContractsOfMonth(tx, month)).flatMap((contract) => {
      const owed = ownRentOfMonth(contract, month);
      if (owed === null) return [];
      const { id, number, model, unitId, landlordId, variableSymbol } = contract;
      return [{ ownerContractId: id, number, model, unitId, landlordId, variableSymbol, ...owed }];
    });
  }

  /** What guarantees promise, by owner contract; contracts without one are left out. */
  guaranteeTerms(tx: Tx, ownerContractIds: readonly Id[]): Promise<GuaranteeTerms[]> {
    return guaranteeTermsOf(tx, ownerContractIds);
  }
}
