import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Document } from '#documents/staff';
import { refuse, type Halere, type Id, type IsoDate } from '#kernel';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, DateScalar, HalereScalar, IdScalar, resultOf } from '#platform/staff';
import { HandoversService } from '../handovers.service';
import type { ScanKind } from '../store/contract.entity';
import { TenanciesService } from '../tenancies.service';
import { TenancyChangesService } from '../tenancy-changes.service';
import { PAPER_KINDS, TenancyPapersService, type PaperKind } from '../tenancy-papers.service';
import { AmendTenancyInput, DrawTenancyInput, EndTenancyInput, PayerShareInput, SignTenancyInput } from './contract.input';
import { HandoverInput } from './handover.input';
import { Tenancy } from './tenancy.type';

const SCAN_KINDS: readonly string[] = ['signed_lease', 'signed_handover', 'other'];

@Resolver(() => Tenancy)
export class TenancyActsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TenanciesService,
    private readonly changes: TenancyChangesService,
    private readonly handovers: HandoversService,
    private readonly papers: TenancyPapersService,
  ) {}

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy))
  drawTenancy(@Args('input') { offerId, unitId, householdId, reason, ...agreed }: DrawTenancyInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    if (offerId !== null) return this.service.drawFromOffer(actor, { ...agreed, offerId });
    if (unitId === null) refuse('input_missing', { field: 'unitId' }, 'unitId');
    if (householdId === null) refuse('input_missing', { field: 'householdId' }, 'householdId');
    return this.service.drawWithReason(actor, { ...agreed, unitId: unitId!, householdId: householdId!, reason: reason ?? '' });
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy))
  signTenancy(@Args('input') input: SignTenancyInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.service.sign(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy), { description: 'Puts a draft away; its offer is a promise again.' })
  cancelTenancy(@Args('id', { type: () => IdScalar }) id: Id, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.service.cancel(actor, id);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy))
  amendTenancy(@Args('input') { tenancyId, ...change }: AmendTenancyInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.changes.amend(actor, tenancyId, change);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy), { description: 'Another deposit or other penalties by a signed amendment; together at most three monthly rents (§ 2254).' })
  changeDeposit(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('deposit', { type: () => HalereScalar }) deposit: Halere,
    @Args('penalties', { type: () => HalereScalar }) penalties: Halere,
    @CurrentActor() actor: Actor,
  ): Promise<Tenancy> {
    return this.changes.changeDeposit(actor, tenancyId, { deposit, penalties });
  }

  @Allow('coordinator', 'manager', 'finance')
  @Mutation(resultOf(Tenancy))
  agreePayerShare(@Args('tenancyId', { type: () => IdScalar }) tenancyId: Id, @Args('input') input: PayerShareInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.changes.agreeShare(actor, tenancyId, { ...input });
  }

  @Allow('coordinator', 'manager', 'finance')
  @Mutation(resultOf(Tenancy))
  endPayerShare(@Args('shareId', { type: () => IdScalar }) shareId: Id, @Args('lastDay', { type: () => DateScalar }) lastDay: IsoDate, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.changes.endShare(actor, shareId, lastDay);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Tenancy))
  endTenancy(@Args('input') { tenancyId, endedOn, reason }: EndTenancyInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    return this.changes.end(actor, tenancyId, endedOn, reason);
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(Tenancy))
  async recordHandover(@Args('input') input: HandoverInput, @CurrentActor() actor: Actor): Promise<Tenancy> {
    await this.handovers.record(actor, input);
    return this.db.read(actor, (tx) => this.service.row(tx, input.tenancyId));
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Document, 'IssuePaperResult'), { description: 'kind: contract, payment_schedule, guarantee_certificate, handover_in, handover_out.' })
  issuePaper(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('kind', { type: () => String }) kind: string,
    @Args('language', { type: () => String, defaultValue: 'cs' }) language: string,
    @CurrentActor() actor: Actor,
  ): Promise<Document> {
    if (!(PAPER_KINDS as readonly string[]).includes(kind)) refuse('invalid_input', { field: 'kind' }, 'kind');
    if (language !== 'cs' && language !== 'en') refuse('invalid_input', { field: 'language' }, 'language');
    return this.papers.issue(actor, tenancyId, kind as PaperKind, language as 'cs' | 'en') as Promise<Document>;
  }

  @Allow('coordinator', 'manager', 'social_worker')
  @Mutation(resultOf(Tenancy), { description: 'kind: signed_lease, signed_handover, other. The file comes from POST /uploads.' })
  async attachScan(
    @Args('tenancyId', { type: () => IdScalar }) tenancyId: Id,
    @Args('fileId', { type: () => IdScalar }) fileId: Id,
    @Args('kind', { type: () => String }) kind: string,
    @CurrentActor() actor: Actor,
  ): Promise<Tenancy> {
    if (!SCAN_KINDS.includes(kind)) refuse('invalid_input', { field: 'kind' }, 'kind');
    await this.papers.attachScan(actor, tenancyId, fileId, kind as ScanKind);
    return this.db.read(actor, (tx) => this.service.row(tx, tenancyId));
  }
}
