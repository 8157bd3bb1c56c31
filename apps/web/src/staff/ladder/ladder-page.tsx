import { Button, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import type { ArrearsLadderQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, PageHeader, Section, StatusBadge } from '../../ui';
import { RatesOfDeposits } from '../deposits/deposit-rates';
import { EditLadder } from './edit-ladder';
import { LetterPolicy } from './letter-policy';
import { LadderQuery } from './ladder-queries';

export type Version = ArrearsLadderQuery['arrearsLadder']['versions'][number];
export type Rung = Version['rungs'][number];

/** What the agency does when rent does not come: ordered steps, by date. A manager may adopt another one from a day on. */
export function LadderPage(): ReactNode {
  const t = useT();
  const isManager = useHasRole()('manager');
  const answer = useAsk(LadderQuery, {});
  const [editing, setEditing] = useState(false);
  return (
    <Answer of={answer}>
      {({ arrearsLadder: { versions } }) => {
        const inForce = versions.find((version) => version.isInForce)!;
        return (
          <>
            <PageHeader title={t('ladder.title')} description={t('ladder.description')} action={isManager && !editing ? <Button onClick={() => setEditing(true)}>{t('ladder.edit')}</Button> : null} />
            <Stack gap="lg">
              {editing ? <EditLadder rungs={inForce.rungs} onClose={() => setEditing(false)} /> : null}
              {versions.map((version) => <OneVersion key={version.id ?? 'default'} version={version} />)}
              <LetterPolicy />
              <RatesOfDeposits />
            </Stack>
          </>
        );
      }}
    </Answer>
  );
}

function OneVersion({ version }: { version: Version }) {
  const t = useT();
  return (
    <Section title={version.validFrom ? t('ladder.version') : t('ladder.default')}>
      <Stack gap="sm">
        <Text>
          {version.validFrom && <>{t('ladder.since')} <DateText value={version.validFrom} /> </>}
          {version.isInForce && <StatusBadge tone="ok">{t('ladder.inForce')}</StatusBadge>}
        </Text>
        <DataList
          label={t('ladder.steps')}
          rows={version.rungs}
          rowKey={(rung) => rung.step}
          columns={[
            { key: 'step', header: t('ladder.step'), cell: (rung) => t(`arrears.step.${rung.step}`) },
            { key: 'from', header: t('ladder.fromDay'), align: 'end', cell: (rung) => t('ladder.day', { day: rung.fromDay }) },
            { key: 'rest', header: t('ladder.restDays'), align: 'end', cell: (rung) => t('ladder.days', { days: rung.restDays }) },
            { key: 'months', header: t('ladder.fromMonths'), align: 'end', cell: (rung) => (rung.fromMonths ? t('ladder.months', { months: rung.fromMonths }) : null) },
            { key: 'who', header: t('ladder.who'), cell: (rung) => t(`ladder.who.${rung.who}`) },
            { key: 'paper', header: t('ladder.paper'), cell: (rung) => (rung.document ? t(`ladder.paper.${rung.document}`) : null) },
            { key: 'tasks', header: t('ladder.tasks'), cell: (rung) => rung.tasks.map((task) => t(`ladder.task.${task}`)).join(', ') },
          ]}
        />
      </Stack>
    </Section>
  );
}
