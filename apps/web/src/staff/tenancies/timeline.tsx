import { Button, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { DateText, Money } from '../../ui';
import { TenancyMoneyQuery } from './money-of-tenancy';
import type { Paper, TenancyDetail } from './tenancy-page';

interface Happening { readonly key: string; readonly on: string; readonly what: ReactNode }
const FIRST_SHOWN = 12;

/** What happened, newest first: contract, papers, handovers, changes of amounts, and for who may see it the money. */
export function Timeline({ tenancy, papers, seesMoney }: { tenancy: TenancyDetail; papers: readonly Paper[]; seesMoney: boolean }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const money = useAsk(TenancyMoneyQuery, { tenancyId: tenancy.id }, { enabled: seesMoney });
  const happenings: Happening[] = [
    ...(tenancy.signedOn ? [{ key: 'signed', on: tenancy.signedOn, what: t('tenancies.event.signed') }] : []),
    ...(tenancy.endedOn ? [{ key: 'ended', on: tenancy.endedOn, what: t('tenancies.event.ended') }] : []),
    ...papers.map((paper) => ({ key: paper.id, on: paper.issuedOn, what: <a href={paper.url} target="_blank" rel="noreferrer" style={{ color: 'var(--mantine-color-anchor)' }}>{`${paper.title} ${paper.number}`}</a> })),
    ...tenancy.handovers.map((handover) => ({ key: handover.id, on: handover.heldOn, what: t(`tenancies.handover.${handover.kind}`) })),
    ...tenancy.components.filter(({ validFrom }) => validFrom > tenancy.startsOn).map((row) => ({ key: `${row.component}${row.validFrom}`, on: row.validFrom, what: <>{t('tenancies.event.amount', { component: t(`tenancies.component.${row.component}`) })} <Money value={row.amount} /></> })),
    ...(money.data?.tenancyMoney.ledger.edges ?? []).map(({ node }) => ({ key: node.id, on: node.bookedOn, what: <>{t(`money.cause.${node.cause}`)}{node.isReversal && ` (${t('money.reversal')})`}: <Money value={Math.abs(node.amount)} /></> })),
    ...(money.data?.tenancyMoney.acts ?? []).map((done) => ({ key: done.id, on: done.doneOn, what: [t('tenancies.event.contact'), done.note].filter(Boolean).join(': ') })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  if (happenings.length === 0) return <Text>{t('tenancies.nothingYet')}</Text>;
  const shown = all ? happenings : happenings.slice(0, FIRST_SHOWN);
  return (
    <Stack gap="sm">
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.5rem' }}>
        {shown.map(({ key, on, what }) => (
          <li key={key} style={{ display: 'grid', gridTemplateColumns: '7rem 1fr', gap: '0.75rem' }}>
            <Text span c="dimmed"><DateText value={on} /></Text>
            <span style={{ overflowWrap: 'anywhere' }}>{what}</span>
          </li>
        ))}
      </ol>
      {happenings.length > shown.length && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setAll(true)}>{t('tenancies.showOlder', { count: happenings.length - shown.length })}</Button>}
    </Stack>
  );
}
