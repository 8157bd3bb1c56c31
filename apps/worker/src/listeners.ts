import type { ModuleRef } from '@nestjs/core';
import { BATCH_WAITS, DocumentBatchesService } from '#documents';
import { APPLICATION_CLOSED, FamilyMessagesService } from '#households';
import { id, month } from '#kernel';
import { ALLOCATION_ASKED, AllocationRunsService, AppealsService, ApplicantActsService, ApplicantPagesService, PAST_REPLAY_ASKED, PastReplaysService, PANEL_VOTE_AWAITED, PanelNoticesService } from '#matching';
import type { Listener } from '#platform';
import { ARRIVAL_ANSWERED, ArrivalsService, CompensationService, RentService } from '#rent';
import { TENANCY_EVENTS } from '#tenancies';

/** Which news of one context another acts on: the only place where they meet against the order of imports. */
export function listeners(app: ModuleRef): readonly Listener[] {
  const rent = (): RentService => app.get(RentService, { strict: false });
  return [
    { news: BATCH_WAITS, name: 'documents.issue-batch', hear: (actor, news) => app.get(DocumentBatchesService, { strict: false }).work(actor, id(news['batchId']!)) },
    { news: ALLOCATION_ASKED, name: 'matching.allocate', hear: async (actor, news) => void (await app.get(AllocationRunsService, { strict: false }).solve(actor, id(news['allocationId']!))) },
    { news: PAST_REPLAY_ASKED, name: 'matching.replay-past', hear: async (actor, news) => void (await app.get(PastReplaysService, { strict: false }).solve(actor, id(news['replayId']!))) },
    { news: 'MessageWaits', name: 'households.send-message', hear: async (actor, news) => void (await app.get(FamilyMessagesService, { strict: false }).deliver(actor, id(news['messageId']!))) },
    { news: 'FamilyRequested', name: 'matching.carry-out-request', hear: (actor, news) => app.get(ApplicantActsService, { strict: false }).carryOut(actor, id(news['requestId']!)) },
    { news: 'ApplicantAsks', name: 'matching.page-when-asked', hear: (actor, news) => app.get(ApplicantPagesService, { strict: false }).rewrite(actor, id(news['householdId']!)) },
    { news: APPLICATION_CLOSED, name: 'matching.verdict-of-closing', hear: (actor, news) => app.get(AppealsService, { strict: false }).closedByPerson(actor, { verdictId: id(news['verdictId']!), householdId: id(news['householdId']!), closedBy: id(news['closedBy']!) }) },
    { news: PANEL_VOTE_AWAITED, name: 'matching.tell-panel', hear: async (actor, news) => void (await app.get(PanelNoticesService, { strict: false }).tell(actor, id(news['sittingId']!))) },
    { news: ARRIVAL_ANSWERED, name: 'rent.book-arrival', hear: (actor, news) => app.get(ArrivalsService, { strict: false }).book(actor, id(news['questionId']!)) },
    { news: TENANCY_EVENTS.signed, name: 'rent.charge-signed', hear: (actor, news) => rent().chargeAfterChange(actor, id(news['tenancyId']!), null) },
    { news: TENANCY_EVENTS.amended, name: 'rent.charge-amended', hear: (actor, news) => rent().chargeAfterChange(actor, id(news['tenancyId']!), month(news['month']!)) },
    { news: TENANCY_EVENTS.handedOver, name: 'rent.charge-compensation', hear: (actor, news) => app.get(CompensationService, { strict: false }).chargeAfterHandover(actor, id(news['tenancyId']!)) },
    { news: TENANCY_EVENTS.ended, name: 'rent.charge-ended', hear: (actor, news) => rent().chargeAfterChange(actor, id(news['tenancyId']!), null) },
  ];
}
