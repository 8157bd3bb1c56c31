import { Group, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import type { RentSimulationQuery as Asked } from '../../graphql/staff/graphql';
import { DataList, DateText, Money, MonthText, Section, StatusBadge, type Column } from '../../ui';

type Simulation = Asked['rentSimulation'];
type Charge = Simulation['charges'][number];
type Part = Simulation['allocations'][number];
type Open = Simulation['open'][number];
type Claim = Simulation['claims'][number];

const KNOWN: readonly string[] = ['rent', 'services', 'water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'];

/** What the calculator answers, in the order somebody would explain a debt. */
export function SimulationResult({ of, hasGuarantee }: { of: Simulation; hasGuarantee: boolean }) {
  const t = useT();
  const numbered = <Row,>(rows: readonly Row[]): (Row & { key: string })[] => rows.map((row, index) => ({ ...row, key: String(index) }));
  return (
    <Stack gap="lg">
      <Figures of={of} hasGuarantee={hasGuarantee} />
      {of.refused.length > 0 && (
        <Section title={t('calculator.refused')}>
          <Stack gap="xs">
            {of.refused.map((each, index) => (
              <Text key={index}>
                <DateText value={each.enteredOn} />: {each.message}
              </Text>
            ))}
          </Stack>
        </Section>
      )}
      <Section title={t('calculator.openTitle')}>{of.open.length === 0 ? <Text>{t('calculator.nothingOpen')}</Text> : <OpenMonths rows={of.open} />}</Section>
      {of.allocations.length > 0 && (
        <Section title={t('calculator.parts')}>
          <Parts rows={numbered(of.allocations)} />
        </Section>
      )}
      {of.claims.length > 0 && (
        <Section title={t('calculator.claims')}>
          <Claims rows={numbered(of.claims)} />
        </Section>
      )}
      <Section title={t('calculator.charges')}>
        <Charges rows={numbered(of.charges)} />
      </Section>
    </Stack>
  );
}

function Figures({ of, hasGuarantee }: { of: Simulation; hasGuarantee: boolean }) {
  const t = useT();
  const sum = (rows: readonly Open[], part: 'principal' | 'interest'): number => rows.reduce((total, row) => total + row[part], 0);
  const figures: readonly (readonly [key: string, label: string, value: number, shown: boolean])[] = [
    ['principal', t('calculator.figure.principal'), sum(of.open, 'principal'), true],
    ['interest', t('calculator.figure.interest'), sum(of.open, 'interest'), sum(of.open, 'interest') > 0],
    ['credit', t('calculator.figure.credit'), of.credit, of.credit > 0],
    ['landlord', t('calculator.figure.landlordClaim'), of.landlordClaim, of.model === 'A'],
    ['recourse', t('calculator.figure.recourse'), of.recourse, hasGuarantee && of.model === 'A'],
    ['fund', t('calculator.figure.fund'), of.fund, hasGuarantee],
    ['cap', t('calculator.figure.capLeft'), of.capLeft, hasGuarantee],
  ];
  return (
    <Stack gap="md">
      <Group gap="md" align="stretch">
        {figures.filter(([, , , shown]) => shown).map(([key, label, value]) => (
          <Stack key={key} className="zz-card" gap={2} style={{ flex: '1 1 10rem' }}>
            <Text c="dimmed">{label}</Text>
            <Text size="lg">
              <Money value={value} bold />
            </Text>
          </Stack>
        ))}
      </Group>
      <Group gap="sm" className="zz-card">
        <StatusBadge tone={of.gate2291.open ? 'danger' : 'ok'}>{of.gate2291.open ? t('calculator.gateOpen') : t('calculator.gateClosed')}</StatusBadge>
        <Text>
          {t('calculator.gateOwed')} <Money value={of.gate2291.owed} />, {t('calculator.gateNeeded')} <Money value={of.gate2291.needed} />.
        </Text>
      </Group>
    </Stack>
  );
}

function Charges({ rows }: { rows: readonly (Charge & { key: string })[] }) {
  const t = useT();
  const columns: Column<Charge & { key: string }>[] = [
    { key: 'month', header: t('calculator.month'), cell: (row) => <MonthText value={row.month} /> },
    { key: 'what', header: t('calculator.componentName'), cell: (row) => (KNOWN.includes(row.component) ? t(`calculator.component.${row.component}`) : row.component) },
    { key: 'cause', header: t('calculator.cause'), cell: (row) => t(`calculator.cause.${row.cause}`) },
    { key: 'due', header: t('calculator.due'), cell: (row) => <DateText value={row.dueOn} /> },
    { key: 'amount', header: t('calculator.amount'), align: 'end', cell: (row) => <Money value={row.amount} /> },
  ];
  return <DataList label={t('calculator.charges')} rows={rows} rowKey={(row) => row.key} columns={columns} />;
}

function Parts({ rows }: { rows: readonly (Part & { key: string })[] }) {
  const t = useT();
  const columns: Column<Part & { key: string }>[] = [
    { key: 'day', header: t('calculator.paidOn'), cell: (row) => <DateText value={row.paidOn} /> },
    { key: 'amount', header: t('calculator.amount'), align: 'end', cell: (row) => <Money value={row.amount} /> },
    { key: 'month', header: t('calculator.paidFor'), cell: (row) => <><MonthText value={row.month} />, {t(`calculator.part.${row.part}`)}</> },
    { key: 'why', header: t('calculator.why'), cell: (row) => t(`calculator.because.${row.because}`) },
  ];
  return <DataList label={t('calculator.parts')} rows={rows} rowKey={(row) => row.key} columns={columns} />;
}

function OpenMonths({ rows }: { rows: readonly Open[] }) {
  const t = useT();
  const columns: Column<Open>[] = [
    { key: 'month', header: t('calculator.month'), cell: (row) => <MonthText value={row.month} /> },
    { key: 'principal', header: t('calculator.part.principal'), align: 'end', cell: (row) => <Money value={row.principal} /> },
    { key: 'interest', header: t('calculator.part.interest'), align: 'end', cell: (row) => <Money value={row.interest} /> },
  ];
  return <DataList label={t('calculator.openTitle')} rows={rows} rowKey={(row) => row.month} columns={columns} />;
}

function Claims({ rows }: { rows: readonly (Claim & { key: string })[] }) {
  const t = useT();
  const columns: Column<Claim & { key: string }>[] = [
    { key: 'day', header: t('calculator.day'), cell: (row) => <DateText value={row.on} /> },
    { key: 'claimed', header: t('calculator.claimed'), align: 'end', cell: (row) => <Money value={row.claimed} /> },
    { key: 'payout', header: t('calculator.payout'), align: 'end', cell: (row) => <Money value={row.payout} /> },
    {
      key: 'months',
      header: t('calculator.payoutMonths'),
      cell: (row) => row.months.map(({ month, payout }) => (
        <Text key={month} component="span" display="block">
          <MonthText value={month} />: <Money value={payout} />
        </Text>
      )),
    },
    { key: 'state', header: t('calculator.state'), cell: (row) => row.whyNot ?? (row.payableOn === null ? t('calculator.waits') : <>{t('calculator.payable')} <DateText value={row.payableOn} /></>) },
  ];
  return <DataList label={t('calculator.claims')} rows={rows} rowKey={(row) => row.key} columns={columns} />;
}
