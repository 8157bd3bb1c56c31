import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useHasRole } from '../../app/session';
import { useAskPages } from '../../app/queries';
import type { GuaranteeClaimsQuery as Asked } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, DataList, DateText, EmptyState, Facts, Money, More, ReasonDialog, SelectField, StatusBadge, TextAreaField, useActForm, useToast, type Column, type Tone } from '../../ui';
import { ClaimMonths } from './claim-months';
import { RecoveryDialog } from './recovery-dialog';
import { ClaimsQuery, DecideClaimMutation, ReverseClaimDecisionMutation, WithdrawClaimMutation } from './queries';

export type Claim = Asked['guaranteeClaims']['edges'][number]['node'];
type Act = 'decide' | 'recover' | 'withdraw' | 'reverse';
const TONES: Readonly<Record<string, Tone>> = { proposed: 'warn', approved: 'info', paid: 'ok', refused: 'muted', withdrawn: 'muted', reversed: 'muted' };

/** Every claim with its life: who asked, what it stands on, who decided, what was booked and taken back. */
export function Claims() {
  const t = useT();
  const claims = useAskPages(ClaimsQuery, { first: 50 }, ({ guaranteeClaims }) => guaranteeClaims);
  const [doing, setDoing] = useState<{ act: Act; claim: Claim } | null>(null);
  const close = (): void => setDoing(null);
  const claim = doing?.claim;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('fund.claims')}
      </Title>
      <Answer of={claims}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('fund.noClaims')} why={t('fund.noClaimsWhy')} />
          ) : (
            <Stack gap="md">
              {rows.map((each) => (
                <ClaimCard key={each.id} claim={each} onAct={(act) => setDoing({ act, claim: each })} />
              ))}
            </Stack>
          )
        }
      </Answer>
      <More of={claims} />
      {doing?.act === 'decide' && claim && <DecideDialog claim={claim} onClose={close} />}
      {doing?.act === 'recover' && claim && <RecoveryDialog tenancyId={claim.tenancyId} name={claim.householdName} onClose={close} />}
      {doing?.act === 'withdraw' && claim && (
        <ReasonDialog title={t('fund.withdraw')} consequence={t('fund.withdrawWhat')} submit={t('fund.withdraw')} done={t('fund.withdrawn')} document={WithdrawClaimMutation} variables={(reason) => ({ input: { claimId: claim.id, reason } })} onClose={close} />
      )}
      {doing?.act === 'reverse' && claim && (
        <ReasonDialog title={t('fund.reverse')} consequence={t('fund.reverseWhat')} submit={t('fund.reverse')} done={t('fund.reversed')} document={ReverseClaimDecisionMutation} variables={(reason) => ({ input: { claimId: claim.id, reason } })} onClose={close} />
      )}
    </section>
  );
}

function ClaimCard({ claim, onAct }: { claim: Claim; onAct: (act: Act) => void }) {
  const t = useT();
  return (
    <div className="zz-card">
      <Group justify="space-between" align="flex-start">
        <Group gap="sm">
          <Text fw={650}>{t('fund.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })}</Text>
          <StatusBadge tone={TONES[claim.state] ?? 'muted'}>{t(`fund.state.${claim.state}`)}</StatusBadge>
          {claim.kind === 'own_loss' && <StatusBadge tone="info">{t('fund.ownLoss')}</StatusBadge>}
        </Group>
        <Text size="lg">
          <Money value={claim.payoutAmount} bold />
        </Text>
      </Group>
      <Life claim={claim} />
      {claim.missing.length > 0 && (
        <Group gap="sm" mt="sm">
          <StatusBadge tone="warn">{t('fund.missing.written_call')}</StatusBadge>
        </Group>
      )}
      <Evidence claim={claim} />
      <Entries claim={claim} />
      <Acts claim={claim} onAct={onAct} />
    </div>
  );
}

function Life({ claim }: { claim: Claim }) {
  const t = useT();
  const day = (on: string | null | undefined) => (on ? <DateText value={on} /> : null);
  return (
    <Facts
      items={[
        [t('fund.landlord'), claim.kind === 'own_loss' ? null : claim.landlordName],
        [t('fund.claimedOn'), day(claim.claimedOn)],
        [t('fund.claimed'), <Money key="claimed" value={claim.claimedAmount} />],
        [t('fund.evidence'), claim.evidence],
        [t('fund.proposedBy'), claim.proposedBy],
        [t('fund.decidedBy'), claim.decidedBy],
        [t('fund.decidedOn'), day(claim.decidedOn)],
        [t('fund.reason'), claim.decisionReason],
        [t('fund.waiver'), claim.waiverReason],
        [t('fund.payableOn'), claim.kind === 'own_loss' ? null : day(claim.payableOn)],
        [claim.kind === 'own_loss' ? t('fund.coveredOn') : t('fund.paidOn'), day(claim.paidOn)],
        [t('fund.figure.recourse'), claim.state === 'paid' && claim.recourseAmount > 0 ? <Money key="recourse" value={claim.recourseAmount} /> : null],
        [t('fund.endedBy'), claim.endedBy],
        [t('fund.endedOn'), day(claim.endedOn)],
        [t('fund.endReason'), claim.endReason],
      ]}
    />
  );
}

function Evidence({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.papers.length === 0 && claim.items.length === 0) return null;
  return (
    <Stack gap={2} mt="sm">
      {claim.items.map((item) => (
        <Text key={`${item.thing} ${item.occurredOn}`} size="sm">
          {t(`fund.thing.${item.thing}`)} · <DateText value={item.occurredOn} /> · <Money value={item.amount} /> · {item.reason}
        </Text>
      ))}
      {claim.papers.map((paper) => (
        <Text key={paper.id} size="sm">
          {t(`fund.paper.${paper.kind}`)}
          {' · '}
          <DateText value={paper.datedOn} />
          {paper.title && ' · '}
          {paper.documentId ? <Anchor href={`/documents/${paper.documentId}.pdf`} target="_blank" rel="noreferrer">{paper.title}</Anchor> : paper.title}
        </Text>
      ))}
    </Stack>
  );
}

function Entries({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.entries.length === 0) return null;
  const columns: Column<Claim['entries'][number]>[] = [
    { key: 'on', header: t('fund.bookedOn'), cell: (entry) => <DateText value={entry.bookedOn} /> },
    { key: 'text', header: t('fund.entry'), cell: (entry) => entry.text },
    { key: 'state', header: t('fund.entryState'), cell: (entry) => (entry.isReversal ? <StatusBadge tone="muted">{t('fund.isReversal')}</StatusBadge> : entry.isReversed ? <StatusBadge tone="muted">{t('fund.isReversed')}</StatusBadge> : null) },
    { key: 'amount', header: t('fund.amount'), align: 'end', cell: (entry) => <Money value={entry.isReversal ? -entry.amount : entry.amount} /> },
  ];
  return (
    <details style={{ marginTop: '0.75rem' }}>
      <summary>{t('fund.entries', { count: claim.entries.length })}</summary>
      <DataList label={t('fund.entriesOf', { number: claim.number })} rows={claim.entries} rowKey={(entry) => entry.id} columns={columns} />
    </details>
  );
}

function Acts({ claim, onAct }: { claim: Claim; onAct: (act: Act) => void }) {
  const t = useT();
  const hasRole = useHasRole();
  const decides = hasRole('manager', 'finance');
  const mayDecide = claim.state === 'proposed' && decides;
  const mayReverse = decides && (claim.state === 'approved' || (claim.kind === 'own_loss' && claim.state === 'paid'));
  return (
    <>
      {mayDecide && claim.isMine && <Text c="dimmed" mt="sm">{t('fund.secondPerson')}</Text>}
      <Group gap="sm" mt="sm">
        {mayDecide && !claim.isMine && <Button onClick={() => onAct('decide')}>{t('fund.decide')}</Button>}
        {claim.state === 'proposed' && hasRole('coordinator', 'manager', 'finance') && <Button variant="default" onClick={() => onAct('withdraw')}>{t('fund.withdraw')}</Button>}
        {mayReverse && <Button variant="default" onClick={() => onAct('reverse')}>{t('fund.reverse')}</Button>}
        {claim.state === 'paid' && claim.kind === 'landlord' && hasRole('coordinator', 'manager', 'finance') && <Button variant="default" onClick={() => onAct('recover')}>{t('fund.recovery')}</Button>}
      </Group>
    </>
  );
}

function DecideDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: DecideClaimMutation,
    initialValues: { decision: 'approve', reason: '', waiverReason: '' },
    variables: ({ decision, reason, waiverReason }) => ({ input: { claimId: claim.id, approve: decision === 'approve', reason, waiverReason: waiverReason || null } }),
    onDone: () => {
      toast.done(t('fund.decided'));
      onClose();
    },
  });
  const lacks = claim.missing.length > 0 && form.values.decision === 'approve';
  return (
    <ActDialog opened title={t('fund.claimOf', { number: claim.number, name: claim.householdName, unit: claim.unitCode })} onClose={onClose}>
      {claim.months.length > 0 && <ClaimMonths months={claim.months} />}
      <Text mb="md">{claim.kind === 'own_loss' ? t('fund.decideOwnLoss') : t('fund.decideWhat')}</Text>
      <ActForm form={form} submitLabel={t('fund.decide')} onCancel={onClose}>
        <SelectField label={t('fund.decision')} data={[{ value: 'approve', label: t('fund.approve') }, { value: 'refuse', label: t('fund.refuse') }]} {...form.field('decision')} />
        <TextAreaField label={t('fund.reason')} autosize minRows={2} maxLength={1000} {...form.field('reason')} />
        {lacks && <TextAreaField label={t('fund.waiver')} description={t('fund.waiverHint')} autosize minRows={2} maxLength={1000} {...form.field('waiverReason')} />}
      </ActForm>
    </ActDialog>
  );
}
