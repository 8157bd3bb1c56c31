import { Button, Group, Stack, Text } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import type { PanelReserveProposalQuery } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Section, StatusBadge, TextAreaField, useActForm, useToast } from '../../ui';

const ProposalQuery = graphql(`
  query PanelReserveProposal($id: UUID!) {
    panelSitting(id: $id) {
      id
      reserveProposal { order atMost inConflict candidates { label householdId place tied why for against abstain household { name } } }
    }
  }
`);
const NameReserves = graphql(`
  mutation NamePanelReserves($input: NamePanelReservesInput!) { namePanelReserves(input: $input) { __typename ... on PanelReservesNamed { listId } ... on Refused { code message field } } }
`);

type Proposal = NonNullable<NonNullable<PanelReserveProposalQuery['panelSitting']>['reserveProposal']>;
type Candidate = Proposal['candidates'][number];

/** Whom the votes put after the chosen one: one tap makes them the reserves; another order, or equal votes, want a reason. */
export function RunnersUp({ sittingId }: { sittingId: string }) {
  const t = useT();
  const toast = useToast();
  const proposal = useAsk(ProposalQuery, { id: sittingId }).data?.panelSitting?.reserveProposal;
  const name = useAct(NameReserves);
  const [ordering, setOrdering] = useState(false);
  if (!proposal) return null;
  const { order, candidates, atMost, inConflict } = proposal;
  const confirm = (householdIds: readonly string[]): void =>
    name.mutate({ input: { sittingId, householdIds: [...householdIds] } }, { onSuccess: () => toast.done(t('panel.reserves.named')), onError: toast.failed });
  const isEmpty = order?.length === 0;
  return (
    <Section title={t('panel.reserves')}>
      <Stack gap="md">
        <Text className="zz-prose">{inConflict ? t('panel.reserves.conflict') : order === null || order === undefined ? t('panel.reserves.tied') : isEmpty ? t('panel.reserves.nobody') : t('panel.reserves.what')}</Text>
        <ol style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '0.5rem' }}>
          {candidates.map((one) => <li key={one.householdId}><RunnerUp candidate={one} atMost={atMost} /></li>)}
        </ol>
        {!inConflict && (
          <Group gap="sm" className="zz-no-print">
            {order && !isEmpty && <Button variant="default" loading={name.isPending} onClick={() => confirm(order)}>{t('panel.reserves.confirm')}</Button>}
            <Button variant={order && !isEmpty ? 'subtle' : 'default'} onClick={() => setOrdering(true)}>{order ? t('panel.reserves.change') : t('panel.reserves.order')}</Button>
          </Group>
        )}
      </Stack>
      {ordering && <Ordering sittingId={sittingId} proposal={proposal} onClose={() => setOrdering(false)} />}
    </Section>
  );
}

function RunnerUp({ candidate: { label, household, place, tied, why, for: yes, against, abstain }, atMost }: { candidate: Candidate; atMost: number }) {
  const t = useT();
  return (
    <>
      <Group gap="xs">
        <strong>{place == null ? household.name : t('panel.reserves.place', { place, family: household.name })}</strong>
        <span>{t('panel.candidate', { label })}</span>
        {tied && <StatusBadge tone="warn">{t('panel.reserves.equal')}</StatusBadge>}
        {why && <StatusBadge tone="muted">{t('panel.reserves.notProposed', { why })}</StatusBadge>}
        {place != null && place > atMost && <StatusBadge tone="muted">{t('panel.reserves.beyond', { most: atMost })}</StatusBadge>}
      </Group>
      <Text c="dimmed">{t('panel.reserves.votes', { yes, against, abstain })}</Text>
    </>
  );
}

/** The list in another order, shorter or longer, with the reason that stays with each reserve. */
function Ordering({ sittingId, proposal, onClose }: { sittingId: string; proposal: Proposal; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const start = proposal.candidates.filter(({ place }) => place != null).map(({ householdId }) => householdId).slice(0, proposal.atMost);
  const form = useActForm({
    document: NameReserves,
    initialValues: { householdIds: start, reason: '' },
    variables: ({ householdIds, reason }) => ({ input: { sittingId, householdIds, reason } }),
    validate: ({ reason }) => (reason.trim() === '' ? { reason: t('panel.reserves.reasonMissing') } : {}),
    onDone: () => {
      toast.done(t('panel.reserves.named'));
      onClose();
    },
  });
  const { householdIds } = form.values;
  const set = (next: string[]): void => form.setFieldValue('householdIds', next);
  const swap = (index: number): void => set(householdIds.map((id, at) => (at === index - 1 ? householdIds[index]! : at === index ? householdIds[index - 1]! : id)));
  const nameOf = (id: string): string => proposal.candidates.find(({ householdId }) => householdId === id)?.household.name ?? '';
  const others = proposal.candidates.filter(({ householdId }) => !householdIds.includes(householdId));
  return (
    <ActDialog opened title={t('panel.reserves.change')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('panel.reserves.save')} onCancel={onClose}>
        <Stack gap="sm" role="group" aria-label={t('panel.reserves')}>
          {householdIds.map((id, index) => (
            <Group key={id} gap="xs" className="zz-card">
              <Text style={{ flex: '1 1 10rem' }} fw={600}>{t('panel.reserves.place', { place: index + 1, family: nameOf(id) })}</Text>
              {index > 0 && <Button variant="default" size="sm" aria-label={t('panel.reserves.up', { family: nameOf(id) })} onClick={() => swap(index)}><ArrowUp aria-hidden size={18} /></Button>}
              {index < householdIds.length - 1 && <Button variant="default" size="sm" aria-label={t('panel.reserves.down', { family: nameOf(id) })} onClick={() => swap(index + 1)}><ArrowDown aria-hidden size={18} /></Button>}
              <Button variant="subtle" size="sm" onClick={() => set(householdIds.filter((one) => one !== id))}>{t('panel.reserves.leaveOut', { family: nameOf(id) })}</Button>
            </Group>
          ))}
          {householdIds.length < proposal.atMost && others.map(({ householdId, household }) => (
            <Button key={householdId} variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => set([...householdIds, householdId])}>{t('panel.reserves.add', { family: household.name })}</Button>
          ))}
        </Stack>
        <TextAreaField label={t('panel.reserves.reason')} description={t('panel.reserves.reasonHint')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
      </ActForm>
    </ActDialog>
  );
}
