import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { addDays, today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { PanelsToCallQuery as Panels } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DateField, EmptyState, InstantText, SelectField, TextAreaField, TextField, useActForm, useToast } from '../../ui';
import type { UnitMatching } from '../matching/match-queries';
import { SittingState } from './sitting-state';
import { instantOf, USUAL_HOUR } from './when';

const SittingOfFlatQuery = graphql(`
  query SittingOfFlat($unitId: UUID!) {
    panelSittings(unitId: $unitId, life: "running", first: 1) { edges { node { id stage deadlineAt voters voted } } }
  }
`);
const PanelsToCallQuery = graphql(`
  query PanelsToCall {
    panels { id name quorum meetsOn closedOn members { staffMemberId displayName role inTerm } }
    matchProposals { unitId householdId }
  }
`);
const ConvenePanel = graphql(`
  mutation ConvenePanel($input: ConvenePanelInput!) { convenePanel(input: $input) { __typename ... on PanelSitting { id } ... on Refused { code message field } } }
`);

type Match = UnitMatching['eligible'][number];
const MOST = 3;
const SHOWN = 15;
const DAYS_TO_VOTE = 5;

/** The sitting about a flat that runs, if there is one. */
export function useSittingOfFlat(unitId: string) {
  return useAsk(SittingOfFlatQuery, { unitId }).data?.panelSittings.edges[0]?.node ?? null;
}

export function RunningSitting({ sitting }: { sitting: NonNullable<ReturnType<typeof useSittingOfFlat>> }) {
  const t = useT();
  return (
    <Group className="zz-card" p="md" mb="md" gap="md">
      <div style={{ flex: '1 1 16rem' }}>
        <Text>{t('panel.sitsAbout')} <InstantText value={sitting.deadlineAt} /> · {t('panel.votedOf', { voted: sitting.voted, voters: sitting.voters })}</Text>
        <SittingState stage={sitting.stage} />
      </div>
      <Button variant="default" renderRoot={(props) => <Link {...props} to="/komise/$sittingId" params={{ sittingId: sitting.id }} />}>{t('panel.openSitting')}</Button>
    </Group>
  );
}

/** S2's own button: up to three families of the ranking go to the committee, without names. */
export function ProposePanel({ found }: { found: UnitMatching }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('panel.propose')}</Button>
      <ActDialog opened={open} title={t('panel.proposeTitle', { flat: found.flat.code })} onClose={() => setOpen(false)}>
        {open && <WithPanels found={found} onClose={() => setOpen(false)} />}
      </ActDialog>
    </>
  );
}

function WithPanels({ found, onClose }: { found: UnitMatching; onClose: () => void }) {
  const t = useT();
  const answer = useAsk(PanelsToCallQuery, {});
  return (
    <Answer of={answer}>
      {({ panels, matchProposals }) => {
        const working = panels.filter(({ closedOn }) => !closedOn);
        if (working.length === 0) return <EmptyState title={t('panel.noPanel')} why={t('panel.noPanelWhy')} action={<Button component={Link} to="/komise/slozeni">{t('panel.found')}</Button>} />;
        return <ConveneForm found={found} panels={working} proposed={matchProposals.filter(({ unitId }) => unitId === found.flat.id).map(({ householdId }) => householdId)} onClose={onClose} />;
      }}
    </Answer>
  );
}

const failedOf = (match: Match) => match.rules.filter(({ outcome }) => outcome === 'failed');

function ConveneForm({ found, panels, proposed, onClose }: { found: UnitMatching; panels: Panels['panels']; proposed: readonly string[]; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const eligible = found.eligible.filter((match) => !match.offeredElsewhere);
  const byException = found.ineligible.filter((match) => !match.offeredElsewhere && failedOf(match).every(({ overridable }) => overridable));
  const order = found.orders.find(({ endedAt }) => endedAt == null);
  const first = firstThree(eligible, [...proposed, ...(order?.households.map(({ id }) => id) ?? [])]);
  const form = useActForm({
    document: ConvenePanel,
    initialValues: {
      panelId: panels[0]!.id, chosen: first, exceptions: Object.fromEntries(byException.map(({ householdId }) => [householdId, ''])), day: addDays(today(), DAYS_TO_VOTE) as string | null,
      time: USUAL_HOUR, barredIds: [] as string[], skippedReason: order?.reason ?? '',
    },
    variables: ({ panelId, chosen, exceptions, day, time, barredIds, skippedReason }) => ({
      input: {
        panelId, unitId: found.flat.id, barredIds, deadlineAt: instantOf(day ?? today(), time) ?? new Date().toISOString(), skippedReason: skippedReason.trim() || null,
        candidates: chosen.map((householdId) => ({ householdId, exceptionReason: exceptions[householdId]?.trim() || null })),
      },
    }),
    validate: ({ chosen, day }) => ({
      ...(chosen.length === 0 || chosen.length > MOST ? { chosen: t('panel.chooseCandidates', { most: MOST }) } : {}),
      ...(day ? {} : { day: t('panel.chooseDay') }),
    }),
    onDone: ({ id }) => {
      toast.done(t('panel.convened'));
      void navigate({ to: '/komise/$sittingId', params: { sittingId: id } });
    },
  });
  const { chosen, panelId } = form.values;
  const members = panels.find(({ id }) => id === panelId)?.members.filter(({ inTerm, role }) => inTerm && role !== 'secretary') ?? [];
  const skipped = skippedBy(eligible, chosen);
  return (
    <ActForm form={form} submitLabel={t('panel.convene')} onCancel={onClose}>
      {panels.length > 1 && <SelectField label={t('panel.panel')} data={panels.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('panelId')} />}
      <Checkbox.Group label={t('panel.whichCandidates')} description={t('panel.whichCandidatesHint', { most: MOST })} {...form.field('chosen')}>
        <Stack gap="xs" mt="xs">
          {eligible.slice(0, SHOWN).map((match) => (
            <Checkbox key={match.householdId} value={match.householdId} label={t('panel.candidateChoice', { rank: match.rank ?? 0, name: match.household.name, score: match.score })} />
          ))}
          {byException.slice(0, SHOWN).map((match) => (
            <div key={match.householdId}>
              <Checkbox value={match.householdId} label={t('panel.exceptionChoice', { name: match.household.name, rules: failedOf(match).map(({ name }) => name).join(', ') })} />
              {chosen.includes(match.householdId) && <TextAreaField mt="xs" label={t('panel.exceptionReason')} description={t('panel.exceptionHint')} autosize minRows={2} maxLength={1000} {...form.field(`exceptions.${match.householdId}`)} />}
            </div>
          ))}
        </Stack>
      </Checkbox.Group>
      {skipped > 0 && <TextAreaField label={t('panel.skippedReason', { count: skipped })} description={t('panel.skippedHint')} autosize minRows={2} maxLength={1000} {...form.field('skippedReason')} />}
      <MultiSelect
        label={t('panel.barredMembers')}
        description={t('panel.barredHint')}
        data={members.map(({ staffMemberId, displayName, role }) => ({ value: staffMemberId, label: `${displayName} (${t(`panel.role.${role}`)})` }))}
        {...form.field('barredIds')}
      />
      <Group gap="sm" align="flex-start" grow>
        <DateField label={t('panel.untilDay')} {...form.field('day')} />
        <TextField type="time" label={t('panel.untilTime')} {...form.field('time')} />
      </Group>
      <Text c="dimmed">{t('panel.blindNote')}</Text>
    </ActForm>
  );
}

/** Those people proposed or put in order, then by rank. */
function firstThree(eligible: readonly Match[], wanted: readonly string[]): string[] {
  const ids = eligible.map(({ householdId }) => householdId);
  return [...new Set([...wanted.filter((id) => ids.includes(id)), ...ids])].slice(0, MOST);
}

/** The server counts it anew; here it only shows where a reason is asked for. */
function skippedBy(eligible: readonly Match[], chosen: readonly string[]): number {
  const ranks = eligible.filter(({ householdId }) => chosen.includes(householdId)).map(({ rank }) => rank ?? 0);
  const last = ranks.length === 0 ? (chosen.length > 0 ? Infinity : 0) : Math.max(...ranks);
  return eligible.filter(({ householdId, rank }) => (rank ?? 0) < last && !chosen.includes(householdId)).length;
}
