import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { formatMoney, formatNumber } from '../../format/money';
import type { GuaranteeSimulationQuery as Asked } from '../../graphql/staff/graphql';
import { Answer, DataList, Facts, Money, MonthText, PageHeader, type Column } from '../../ui';
import { FundChart, type SimulatedMonth } from './fund-chart';
import { GuaranteeSimulationQuery } from './queries';
import { outlookRoute } from './route';

type Simulation = Asked['guaranteeSimulation'];
const RISKS = [1, 5, 10] as const;

/** The fund twelve months ahead, for managers and funders: what may happen, how likely it falls short, what would help. */
export function OutlookPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { seminko = 1, riziko = 5 } = useSearchOf(outlookRoute);
  const answer = useAsk(GuaranteeSimulationQuery, { seed: seminko, runs: 1000, acceptablePercent: riziko });
  const go = (search: { seminko?: number; riziko?: number }): void => void navigate({ to: '/vyhled-fondu', search: { seminko, riziko, ...search }, replace: true });
  return (
    <>
      <PageHeader
        title={t('outlook.title')}
        description={t('outlook.description')}
        others={<Button variant="default" onClick={() => go({ seminko: (seminko % 1000) + 1 })}>{t('outlook.again')}</Button>}
      />
      <Group mb="md" gap="sm" role="group" aria-label={t('outlook.risk')}>
        <Text>{t('outlook.risk')}</Text>
        <SegmentedControl value={String(riziko)} onChange={(value) => go({ riziko: Number(value) })} data={RISKS.map((each) => ({ value: String(each), label: `${each} %` }))} />
      </Group>
      <Answer of={answer}>{({ guaranteeSimulation }) => <Outlook of={guaranteeSimulation} />}</Answer>
    </>
  );
}

function Outlook({ of }: { of: Simulation }) {
  const t = useT();
  const { language } = useLanguage();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const percent = (share: number): string => `${formatNumber(Math.round(share * 1000) / 10, language)} %`;
  const money = (amount: number): string => formatMoney(amount, language);
  return (
    <Stack gap="xl">
      <section className="zz-card">
        <Title order={2} size="h3" mb="xs">
          {of.shortfall === 0 ? t('outlook.never') : t('outlook.shortfall', { share: percent(of.shortfall), count: of.runs })}
        </Title>
        <Text>
          {of.grantNeeded > 0 ? t('outlook.grant', { amount: money(of.grantNeeded), risk: `${of.acceptablePercent} %` }) : t('outlook.noGrant', { risk: `${of.acceptablePercent} %` })}
        </Text>
      </section>
      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3">{t('outlook.balance')}</Title>
          <SegmentedControl aria-label={t('outlook.view')} value={shown} onChange={(value) => setShown(value as 'chart' | 'table')} data={[{ value: 'chart', label: t('outlook.asChart') }, { value: 'table', label: t('outlook.asTable') }]} />
        </Group>
        {shown === 'chart' ? <FundChart months={of.months} start={of.start} /> : <MonthTable months={of.months} percent={percent} />}
        <Text mt="sm">{t('outlook.words', { start: money(of.start), middle: money(of.months.at(-1)?.p50 ?? 0), worst: money(of.months.at(-1)?.p5 ?? 0), best: money(of.months.at(-1)?.p95 ?? 0) })}</Text>
      </section>
      <section>
        <Title order={2} size="h3" mb="sm">{t('outlook.basis')}</Title>
        <Facts
          items={[
            [t('outlook.leases'), formatNumber(of.basis.leases, language)],
            [t('outlook.monthlyCovered'), <Money key="monthly" value={of.basis.monthlyCovered} />],
            [t('outlook.seen'), t('outlook.seenOf', { defaults: of.basis.defaultsSeen, months: of.basis.monthsSeen })],
            [t('outlook.default'), percent(of.basis.agencyDefault)],
            [t('outlook.severity'), percent(of.basis.meanSeverity)],
            [t('outlook.recovery'), percent(of.basis.recoveryProbability)],
            [t('outlook.overdue'), <Money key="overdue" value={of.basis.overdue} />],
            [t('outlook.recourse'), <Money key="recourse" value={of.basis.recourse} />],
            [t('outlook.meanPayouts'), <Money key="payouts" value={of.meanPayouts} />],
            [t('outlook.meanRecovered'), <Money key="recovered" value={of.meanRecovered} />],
          ]}
        />
        <Text c="dimmed" mt="sm">{t('outlook.method', { runs: of.runs, seed: of.seed })}</Text>
      </section>
    </Stack>
  );
}

function MonthTable({ months, percent }: { months: readonly SimulatedMonth[]; percent: (share: number) => string }) {
  const t = useT();
  const columns: Column<SimulatedMonth>[] = [
    { key: 'month', header: t('outlook.month'), cell: (month) => <MonthText value={month.month} /> },
    { key: 'p5', header: t('outlook.p5'), align: 'end', cell: (month) => <Money value={month.p5} tone={month.p5 < 0 ? 'danger' : undefined} /> },
    { key: 'p25', header: t('outlook.p25'), align: 'end', cell: (month) => <Money value={month.p25} tone={month.p25 < 0 ? 'danger' : undefined} /> },
    { key: 'p50', header: t('outlook.p50'), align: 'end', cell: (month) => <Money value={month.p50} bold tone={month.p50 < 0 ? 'danger' : undefined} /> },
    { key: 'p75', header: t('outlook.p75'), align: 'end', cell: (month) => <Money value={month.p75} /> },
    { key: 'p95', header: t('outlook.p95'), align: 'end', cell: (month) => <Money value={month.p95} /> },
    { key: 'below', header: t('outlook.below'), align: 'end', cell: (month) => percent(month.belowZero) },
  ];
  return <DataList label={t('outlook.balance')} rows={months} rowKey={(month) => month.month} columns={columns} />;
}
