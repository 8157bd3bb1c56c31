import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { MoneyField, Section, useToast } from '../../ui';
import { WriteSettlementMutation } from './queries';
import type { Settlement } from './settlement-page';

const SERVICES = ['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;
const KEYS = ['person_months', 'area', 'meter', 'equal', 'units'] as const;
interface Cost {
  service: string;
  key: string;
  amount: number | null;
  others: number;
  evidence: string;
}

/** Costs and readings of a draft; every save shows anew what each household would owe. */
export function SettlementCosts({ of }: { of: Settlement }) {
  return of.kind === 'recorded' ? <RecordedAmounts of={of} /> : <Costs of={of} />;
}

function useSave(of: Settlement) {
  const t = useT();
  const toast = useToast();
  const write = useAct(WriteSettlementMutation);
  const save = (input: { costs?: object[]; readings?: object[]; recorded?: object[] }): void =>
    write.mutate({ input: { id: of.id, costs: [], readings: [], recorded: [], ...input } as never }, { onSuccess: () => toast.done(t('settlement.saved')), onError: toast.failed });
  return { save, busy: write.isPending };
}

function Costs({ of }: { of: Settlement }) {
  const t = useT();
  const { save, busy } = useSave(of);
  const [costs, setCosts] = useState<Cost[]>(() => (of.costs.length > 0 ? of.costs.map((cost) => ({ ...cost, evidence: cost.evidence ?? '' })) : [{ service: 'water', key: 'person_months', amount: null, others: 0, evidence: '' }]));
  const [readings, setReadings] = useState<Record<string, number>>(() => Object.fromEntries(of.readings.flatMap((each) => (each.service && each.consumed !== null ? [[`${each.service} ${each.tenancyId}`, each.consumed]] : []))));
  const change = (index: number, patch: Partial<Cost>): void => setCosts(costs.map((cost, at) => (at === index ? { ...cost, ...patch } : cost)));
  const free = SERVICES.filter((service) => !costs.some((cost) => cost.service === service));
  const read = costs.filter((cost) => cost.key === 'meter' || cost.key === 'units');
  const submit = (): void =>
    save({
      costs: costs.map((cost) => ({ ...cost, amount: cost.amount ?? 0, evidence: cost.evidence || null })),
      readings: read.flatMap((cost) => of.results.rows.flatMap((row) => (readings[`${cost.service} ${row.tenancyId}`] === undefined ? [] : [{ tenancyId: row.tenancyId, service: cost.service, consumed: readings[`${cost.service} ${row.tenancyId}`] }]))),
    });
  return (
    <Section title={t('settlement.costs')}>
      <Stack gap="md">
        <Text c="dimmed" className="zz-prose">{t('settlement.costsHint')}</Text>
        {costs.map((cost, index) => (
          <Group key={cost.service} gap="sm" align="flex-end">
            <Select label={t('settlement.service')} data={[cost.service, ...free].map((service) => ({ value: service, label: t(`settlement.service.${service}`) }))} value={cost.service} allowDeselect={false} onChange={(service) => change(index, { service: service! })} w={190} />
            <MoneyField name={`amount-${index}`} label={t('settlement.amount')} value={cost.amount} onChange={(amount) => change(index, { amount })} w={170} />
            <Select label={t('settlement.key')} data={KEYS.map((key) => ({ value: key, label: t(`settlement.key.${key}`) }))} value={cost.key} allowDeselect={false} onChange={(key) => change(index, { key: key! })} w={190} />
            <NumberInput label={t('settlement.others')} min={0} hideControls value={cost.others} onChange={(others) => change(index, { others: Number(others) || 0 })} w={150} />
            <TextInput label={t('settlement.evidence')} value={cost.evidence} onChange={(event) => change(index, { evidence: event.currentTarget.value })} style={{ flex: '1 1 10rem' }} />
            <Button variant="default" px="sm" aria-label={t('settlement.removeCost', { service: t(`settlement.service.${cost.service}`) })} onClick={() => setCosts(costs.filter((_, at) => at !== index))}>
              <Trash2 size={18} aria-hidden />
            </Button>
          </Group>
        ))}
        {read.map((cost) => (
          <Stack key={cost.service} gap="xs">
            <Text fw={600}>{t(`settlement.service.${cost.service}`)}: {t(`settlement.key.${cost.key}`)}</Text>
            {of.results.rows.map((row) => (
              <NumberInput key={row.tenancyId} label={row.label} min={0} hideControls decimalScale={3} maw={320} value={readings[`${cost.service} ${row.tenancyId}`] ?? ''} onChange={(value) => setReadings({ ...readings, [`${cost.service} ${row.tenancyId}`]: Number(value) || 0 })} />
            ))}
          </Stack>
        ))}
        <Group gap="sm">
          <Button loading={busy} onClick={submit}>{t('settlement.save')}</Button>
          {free.length > 0 && <Button variant="default" leftSection={<Plus size={16} aria-hidden />} onClick={() => setCosts([...costs, { service: free[0]!, key: 'person_months', amount: null, others: 0, evidence: '' }])}>{t('settlement.addCost')}</Button>}
        </Group>
      </Stack>
    </Section>
  );
}

/** The landlord settles himself (A): his paper's two figures per household. */
function RecordedAmounts({ of }: { of: Settlement }) {
  const t = useT();
  const { save, busy } = useSave(of);
  const [amounts, setAmounts] = useState<Record<string, { cost: number | null; advances: number | null }>>(() => Object.fromEntries(of.readings.map((each) => [each.tenancyId, { cost: each.cost, advances: each.advances }])));
  const change = (id: string, patch: Partial<{ cost: number | null; advances: number | null }>): void => setAmounts({ ...amounts, [id]: { cost: null, advances: null, ...amounts[id], ...patch } });
  return (
    <Section title={t('settlement.recorded')}>
      <Stack gap="md">
        <Text c="dimmed" className="zz-prose">{t('settlement.recordedHint')}</Text>
        {of.results.rows.map((row) => (
          <Group key={row.tenancyId} gap="sm" align="flex-end">
            <Text style={{ flex: '1 1 12rem' }}>{row.label}</Text>
            <MoneyField name={`cost-${row.tenancyId}`} label={t('settlement.cost')} value={amounts[row.tenancyId]?.cost ?? null} onChange={(cost) => change(row.tenancyId, { cost })} w={170} />
            <MoneyField name={`advances-${row.tenancyId}`} label={t('settlement.advances')} value={amounts[row.tenancyId]?.advances ?? null} onChange={(advances) => change(row.tenancyId, { advances })} w={170} />
          </Group>
        ))}
        <Button loading={busy} style={{ alignSelf: 'flex-start' }} onClick={() => save({ recorded: Object.entries(amounts).flatMap(([tenancyId, each]) => (each.cost === null ? [] : [{ tenancyId, cost: each.cost, advances: each.advances ?? 0 }])) })}>{t('settlement.save')}</Button>
      </Stack>
    </Section>
  );
}
