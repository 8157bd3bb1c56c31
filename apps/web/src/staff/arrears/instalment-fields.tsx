import { Alert, Button, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { addMonths, today } from '../../format/dates';
import { DataList, DateField, DateText, Money, MoneyField, NumberField, StatusBadge } from '../../ui';

export interface Instalment {
  dueOn: string | null;
  amount: number | null;
}

interface WithInstalments {
  values: { instalments: Instalment[] };
  errors: Record<string, ReactNode>;
  field: (name: string) => { name: string };
  removeListItem: (path: 'instalments', index: number) => void;
  insertListItem: (path: 'instalments', item: Instalment) => void;
}

/** Which instalment still lacks its day or amount: an error at it. */
export function missingIn(instalments: readonly Instalment[], sentence: string): Record<string, string> {
  const empty = instalments.findIndex((each) => !each.dueOn || !each.amount);
  return empty < 0 ? {} : { [`instalments.${empty}.amount`]: sentence };
}

/** Into how many instalments and from when: the fields, and what a proposal is asked for with. */
export function useSplit(): { asked: { count: number; firstDueOn: string }; fields: ReactNode } {
  const t = useT();
  const [count, setCount] = useState(6);
  const [firstDueOn, setFirstDueOn] = useState<string | null>(`${addMonths(today().slice(0, 7), 1)}-15`);
  return {
    asked: { count: Math.max(1, count || 1), firstDueOn: firstDueOn ?? today() },
    fields: (
      <Group gap="md" align="flex-end">
        <NumberField label={t('arrears.plan.count')} value={count} onChange={(value) => setCount(Number(value))} min={1} max={60} style={{ flex: '1 1 8rem' }} />
        <div style={{ flex: '1 1 12rem' }}>
          <DateField name="firstDueOn" label={t('arrears.plan.firstDueOn')} value={firstDueOn} onChange={setFirstDueOn} />
        </div>
      </Group>
    ),
  };
}

/** Each instalment as it was agreed, and what of the sum is not split yet. */
export function InstalmentFields({ form, total }: { form: WithInstalments; total: number }) {
  const t = useT();
  const left = total - form.values.instalments.reduce((sum, each) => sum + (each.amount ?? 0), 0);
  return (
    <>
      <Text>
        {t('arrears.plan.total')} <Money value={total} bold />
        {left !== 0 && (
          <>
            {', '}
            {t('arrears.plan.leftToSplit')} <Money value={left} bold tone="danger" />
          </>
        )}
      </Text>
      {typeof form.errors['instalments'] === 'string' && <Alert color="danger" variant="light" role="alert" title={form.errors['instalments']} />}
      {form.values.instalments.map((_, index) => (
        <Group key={index} gap="sm" align="flex-end" role="group" aria-label={t('arrears.plan.instalment', { number: index + 1 })}>
          <div style={{ flex: '1 1 10rem' }}>
            <DateField label={t('arrears.plan.dueOn', { number: index + 1 })} {...form.field(`instalments.${index}.dueOn`)} />
          </div>
          <div style={{ flex: '1 1 9rem' }}>
            <MoneyField label={t('arrears.plan.amount', { number: index + 1 })} {...form.field(`instalments.${index}.amount`)} />
          </div>
          {form.values.instalments.length > 1 && (
            <Button variant="default" onClick={() => form.removeListItem('instalments', index)} aria-label={t('arrears.plan.removeOf', { number: index + 1 })}>
              {t('arrears.plan.remove')}
            </Button>
          )}
        </Group>
      ))}
      <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => form.insertListItem('instalments', { dueOn: null, amount: left > 0 ? left : null })}>
        {t('arrears.plan.add')}
      </Button>
    </>
  );
}

interface ShownInstalment {
  number: number;
  dueOn: string;
  amount: number;
  paid: number;
  state: string;
}

/** Instalments of a plan and how each stands. */
export function InstalmentList({ rows }: { rows: readonly ShownInstalment[] }) {
  const t = useT();
  return (
    <DataList
      label={t('arrears.plan.instalments')}
      rows={rows}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: 'number', header: t('arrears.plan.number'), cell: (row) => t('arrears.plan.instalment', { number: row.number }) },
        { key: 'due', header: t('arrears.plan.due'), cell: (row) => <DateText value={row.dueOn} /> },
        { key: 'amount', header: t('arrears.plan.amountOf'), align: 'end', cell: (row) => <Money value={row.amount} /> },
        { key: 'paid', header: t('arrears.plan.paidOf'), align: 'end', cell: (row) => <Money value={row.paid} /> },
        { key: 'state', header: t('arrears.plan.stateOf'), cell: (row) => <StatusBadge tone={row.state === 'paid' ? 'ok' : row.state === 'missed' ? 'danger' : 'info'}>{t(`arrears.plan.instalmentState.${row.state}`)}</StatusBadge> },
      ]}
    />
  );
}
