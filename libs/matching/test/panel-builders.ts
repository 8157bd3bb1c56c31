import { DocumentsService } from '#documents';
import { isoDate, type Id, type Role } from '#kernel';
import { PanelCountingService, PanelSittingsService, PanelVotesService, PanelsService, type MatchingService, type PanelSittingRow } from '#matching';
import { FilesService, type Actor } from '#platform';
import { buildActor, buildStaffMember, type TestDatabase } from '#platform/testing';
import { buildHouseholds } from '#households/testing';
import { buildMatching } from './matching-builders';

export interface PanelServices {
  readonly matching: MatchingService;
  readonly panels: PanelsService;
  readonly sittings: PanelSittingsService;
  readonly votes: PanelVotesService;
  readonly counting: PanelCountingService;
}

export function buildPanels(database: TestDatabase): PanelServices {
  const households = buildHouseholds(database);
  const { matching } = buildMatching(database);
  return {
    matching,
    panels: new PanelsService(database.staff),
    sittings: new PanelSittingsService(database.staff, matching, households),
    votes: new PanelVotesService(database.staff),
    counting: new PanelCountingService(database.staff, matching, households, new DocumentsService(new FilesService())),
  };
}

export interface TestPanel {
  readonly id: Id;
  readonly chair: Actor;
  readonly member: Actor;
  /** A tenant: an account without the rights of staff. */
  readonly tenant: Actor;
  readonly secretary: Actor;
}

/** A committee of a chair, a colleague, a tenant and a secretary; the quorum is two. */
export async function buildPanel(database: TestDatabase, services: PanelServices, coordinator: Actor, quorum = 2): Promise<TestPanel> {
  const { agencyId } = coordinator;
  const panel = await services.panels.record(coordinator, { name: 'Komise pro byty', quorum, meetsOn: null });
  const person = async (name: string, role: 'chair' | 'member' | 'tenant_representative' | 'secretary', roles: Role[]): Promise<Actor> => {
    const actor = buildActor(agencyId, roles);
    await buildStaffMember(database, actor, name);
    await services.panels.seat(coordinator, { panelId: panel.id, staffMemberId: actor.accountId!, role, validFrom: isoDate('2026-01-01'), validTo: null });
    return actor;
  };
  return {
    id: panel.id,
    chair: await person('Petr Předsedající', 'chair', ['manager']),
    member: await person('Milena Členská', 'member', ['social_worker']),
    tenant: await person('Tereza Zástupná', 'tenant_representative', ['panel_member']),
    secretary: await person('Sára Tajná', 'secretary', ['coordinator']),
  };
}

/** An open sitting about a flat, until Friday evening. */
export function convene(services: PanelServices, coordinator: Actor, panel: TestPanel, unitId: Id, householdIds: readonly Id[], over: Partial<Parameters<PanelSittingsService['convene']>[1]> = {}): Promise<PanelSittingRow> {
  return services.sittings.convene(coordinator, {
    panelId: panel.id, unitId, candidates: householdIds.map((householdId) => ({ householdId, exceptionReason: null })),
    deadlineAt: new Date('2026-03-20T17:00:00Z'), barredIds: [], skippedReason: null, ...over,
  });
}
