import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountsService } from '#identity';
import { Database, type Actor } from '#platform';
import { Allow, CurrentActor, CurrentContext, Public, Reading, groupLoader, resultOf, type ReadingScope, type RequestContext } from '#platform/portal';
import type { Id } from '#kernel';
import { OfferFlatInput, ReportProblemInput } from './home.input';
import { FlatOffer, MyFlat, MyHome, OfferForm, ProblemReport } from './home.type';
import { agencyOf, coordinatorOf, flatsOf, landlordOf, rentBandsOn, reportsOf, type ReportRow } from './home.view';
import { PortalWritingService, publicActor } from './portal-writing.service';

const reportsByFlat = groupLoader<Id, ReportRow>(reportsOf, (report) => report.unitId);

@Resolver(() => MyFlat)
export class HomeResolver {
  constructor(
    private readonly writing: PortalWritingService,
    private readonly accounts: AccountsService,
    private readonly db: Database,
  ) {}

  @Allow('landlord')
  @Query(() => MyHome, { description: 'Everything the landlord who asks has with the agency.' })
  async home(@Reading() reading: ReadingScope): Promise<MyHome> {
    const tx = await reading.tx();
    const landlord = await landlordOf(tx);
    const flats = await flatsOf(tx);
    return {
      landlordName: landlord?.name ?? '',
      agency: await agencyOf(tx),
      coordinator: await coordinatorOf(tx),
      flats: flats.map((flat) => ({ ...flat, street: `${flat.street} ${flat.houseNumber}` })),
    };
  }

  @ResolveField(() => [ProblemReport])
  async problemReports(@Parent() flat: MyFlat, @Reading() reading: ReadingScope): Promise<readonly ProblemReport[]> {
    return (await reading.load(reportsByFlat, flat.id)) ?? [];
  }

  @Public()
  @Query(() => OfferForm, { nullable: true, description: 'For the public form; null for an agency we do not know.' })
  async offerForm(@Args('agency', { type: () => String }) slug: string): Promise<OfferForm | null> {
    const agency = await this.accounts.agencyBySlug(slug);
    if (!agency) return null;
    return this.db.read(publicActor(agency.id), async (tx) => {
      const bands = await rentBandsOn(tx);
      return { agency: await agencyOf(tx), coordinator: await coordinatorOf(tx), cities: [...new Set(bands.map(({ city }) => city))], bands };
    });
  }

  @Public()
  @Mutation(resultOf(FlatOffer, 'OfferFlatResult'))
  offerFlat(@Args('input') input: OfferFlatInput, @CurrentContext() context: RequestContext): Promise<FlatOffer> {
    const offered = {
      ...input,
      street: input.street?.trim() || null,
      expectedRent: input.expectedRent ?? null,
      availableFrom: input.availableFrom ?? null,
      note: input.note?.trim() || null,
      phone: input.phone?.trim() || null,
      email: input.email?.trim() || null,
    };
    return this.writing.offerFlat(input.agency, offered, input.photo ?? null, input.website ?? null, context.request.ip);
  }

  @Allow('landlord')
  @Mutation(resultOf(ProblemReport, 'ReportProblemResult'))
  async reportProblem(@Args('input') input: ReportProblemInput, @CurrentActor() actor: Actor): Promise<ProblemReport> {
    const id = await this.writing.reportProblem(actor, { ...input, callWhen: input.callWhen ?? null }, input.photo ?? null);
    return this.db.read(actor, async (tx) => (await reportsOf(tx, [input.flatId])).find((report) => report.id === id)!);
  }
}
