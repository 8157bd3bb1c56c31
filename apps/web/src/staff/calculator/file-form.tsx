import { Group, Stack } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { today } from '../../format/dates';
import { CheckField, DateField, MoneyField, MonthField, NumberField, Section, SelectField, TextField } from '../../ui';
import { USUAL_GUARANTEE, type CalculatorFile, type Change, type Component, type Event, type Guarantee, type Rate } from './calculator-file';
import { InterestRatesQuery } from './queries';
import { EditedRows } from './rows';

interface FormProps {
  file: CalculatorFile;
  onChange: (file: CalculatorFile) => void;
}

const SERVICES = ['water', 'heating', 'common_electricity', 'waste', 'cleaning', 'lift', 'other'] as const;
const wide = { style: { flex: '1 1 11rem' } };

/** Everything a file for the calculator can say, as fields. */
export function FileForm({ file, onChange }: FormProps) {
  return (
    <Stack gap="lg">
      <Tenancy file={file} onChange={onChange} />
      <Changes file={file} onChange={onChange} />
      <Events file={file} onChange={onChange} />
      <Interest file={file} onChange={onChange} />
      <GuaranteeTerms file={file} onChange={onChange} />
    </Stack>
  );
}

function useComponents(file: CalculatorFile): { value: string; label: string }[] {
  const t = useT();
  const names = [...new Set(['rent', 'services', ...SERVICES, ...file.tenancy.components.map(({ name }) => name)])];
  const known: readonly string[] = ['rent', 'services', ...SERVICES];
  return names.map((name) => ({ value: name, label: known.includes(name) ? t(`calculator.component.${name}`) : name }));
}

function Tenancy({ file, onChange }: FormProps) {
  const t = useT();
  const components = useComponents(file);
  const { tenancy } = file;
  const change = (part: Partial<CalculatorFile['tenancy']>): void => onChange({ ...file, tenancy: { ...tenancy, ...part } });
  const models = (['A', 'B', 'C'] as const).map((model) => ({ value: model, label: t(`calculator.model.${model}`) }));
  return (
    <>
      <Section title={t('calculator.tenancy')}>
        <Group gap="sm" align="flex-start">
          <SelectField {...wide} label={t('calculator.model')} data={models} value={tenancy.model} onChange={(model) => change({ model: (model ?? 'A') as 'A' | 'B' | 'C' })} />
          <DateField {...wide} name="from" label={t('calculator.from')} value={tenancy.from} onChange={(from) => change({ from })} />
          <DateField {...wide} name="to" label={t('calculator.to')} value={tenancy.to} onChange={(to) => change({ to })} />
          <NumberField {...wide} label={t('calculator.dueDay')} value={tenancy.dueDay} onChange={(day) => change({ dueDay: Number(day) })} min={5} max={28} />
          <DateField {...wide} name="asOf" label={t('calculator.asOf')} value={file.asOf} onChange={(asOf) => onChange({ ...file, asOf })} />
        </Group>
      </Section>
      <EditedRows<Component>
        title={t('calculator.components')}
        rows={tenancy.components}
        add={t('calculator.addComponent')}
        fresh={() => ({ name: SERVICES.find((name) => tenancy.components.every((each) => each.name !== name)) ?? 'other', amount: null })}
        onChange={(rows) => change({ components: rows })}
      >
        {(row, set, index) => (
          <>
            <SelectField {...wide} label={t('calculator.componentName')} data={components} value={row.name} onChange={(name) => set({ name: name ?? 'rent' })} />
            <MoneyField {...wide} name={`component-${index}`} label={t('calculator.monthly')} value={row.amount} onChange={(amount) => set({ amount })} />
          </>
        )}
      </EditedRows>
    </>
  );
}

function Changes({ file, onChange }: FormProps) {
  const t = useT();
  const components = useComponents(file);
  const kinds = (['amendment', 'advanceNotice'] as const).map((kind) => ({ value: kind, label: t(`calculator.change.${kind}`) }));
  return (
    <EditedRows<Change>
      title={t('calculator.changes')}
      hint={t('calculator.changesHint')}
      rows={file.changes}
      add={t('calculator.addChange')}
      fresh={() => ({ enteredOn: today(), kind: 'amendment', component: 'rent', amount: null, from: null })}
      onChange={(changes) => onChange({ ...file, changes })}
    >
      {(row, set, index) => (
        <>
          <DateField {...wide} name={`entered-${index}`} label={t('calculator.enteredOn')} value={row.enteredOn} onChange={(enteredOn) => set({ enteredOn })} />
          <SelectField {...wide} label={t('calculator.changeKind')} data={kinds} value={row.kind} onChange={(kind) => set({ kind: (kind ?? 'amendment') as Change['kind'] })} />
          <SelectField {...wide} label={t('calculator.componentName')} data={components} value={row.component} onChange={(component) => set({ component: component ?? 'rent' })} />
          <MoneyField {...wide} name={`changed-${index}`} label={t('calculator.newAmount')} value={row.amount} onChange={(amount) => set({ amount })} />
          <DateField {...wide} name={`change-from-${index}`} label={t('calculator.changeFrom')} value={row.from} onChange={(from) => set({ from })} />
        </>
      )}
    </EditedRows>
  );
}

function Events({ file, onChange }: FormProps) {
  const t = useT();
  const possible = file.guarantee === null ? (['payment', 'reminder'] as const) : (['payment', 'reminder', 'claim', 'recovery'] as const);
  const kinds = possible.map((kind) => ({ value: kind, label: t(`calculator.event.${kind}`) }));
  return (
    <EditedRows<Event>
      title={t('calculator.events')}
      hint={t('calculator.eventsHint')}
      rows={file.events}
      add={t('calculator.addEvent')}
      fresh={() => ({ on: today(), kind: 'payment', amount: null, message: null })}
      onChange={(events) => onChange({ ...file, events })}
    >
      {(row, set, index) => (
        <>
          <DateField {...wide} name={`on-${index}`} label={t('calculator.day')} value={row.on} onChange={(on) => set({ on })} />
          <SelectField {...wide} label={t('calculator.what')} data={kinds} value={row.kind} onChange={(kind) => set({ kind: (kind ?? 'payment') as Event['kind'] })} />
          {(row.kind === 'payment' || row.kind === 'recovery') && <MoneyField {...wide} name={`amount-${index}`} label={t('calculator.amount')} value={row.amount ?? null} onChange={(amount) => set({ amount })} />}
          {row.kind === 'payment' && <TextField {...wide} label={t('calculator.message')} value={row.message ?? ''} maxLength={140} onChange={(event) => set({ message: event.currentTarget.value || null })} />}
          {row.kind === 'payment' && <TextField {...wide} label={t('calculator.specificSymbol')} value={row.specificSymbol ?? ''} maxLength={10} inputMode="numeric" onChange={(event) => set({ specificSymbol: event.currentTarget.value || null })} />}
          {row.kind === 'reminder' && <MonthField {...wide} name={`month-${index}`} label={t('calculator.month')} value={row.month ?? null} onChange={(month) => set({ month })} monthsBack={60} monthsAhead={1} />}
          {row.kind === 'claim' && <DateField {...wide} name={`approved-${index}`} label={t('calculator.approvedOn')} value={row.approvedOn ?? null} onChange={(approvedOn) => set({ approvedOn })} />}
        </>
      )}
    </EditedRows>
  );
}

function Interest({ file, onChange }: FormProps) {
  const t = useT();
  const counted = file.defaultInterest.length > 0;
  const legal = useAsk(InterestRatesQuery, {}).data?.interestRates ?? [];
  const set = (defaultInterest: Rate[]): void => onChange({ ...file, defaultInterest });
  const check = <CheckField label={t('calculator.withInterest')} checked={counted} onChange={(event) => set(event.currentTarget.checked ? legal.map(({ from, percent }) => ({ from, percent })) : [])} />;
  if (!counted) return <Section title={t('calculator.interest')}>{check}</Section>;
  return (
    <>
      <EditedRows<Rate> title={t('calculator.interest')} hint={t('calculator.interestHint')} rows={file.defaultInterest} add={t('calculator.addRate')} fresh={() => ({ from: null, percent: null })} onChange={set}>
        {(row, change, index) => (
          <>
            <DateField {...wide} name={`rate-${index}`} label={t('calculator.rateFrom')} value={row.from} onChange={(from) => change({ from })} />
            <NumberField {...wide} label={t('calculator.percent')} value={row.percent ?? ''} decimalScale={4} decimalSeparator="," inputMode="decimal" onChange={(percent) => change({ percent: percent === '' ? null : Number(percent) })} />
          </>
        )}
      </EditedRows>
      {check}
    </>
  );
}

const NUMBERS = ['waitingDays', 'claimWithinDays', 'coPaymentPercent', 'capMonths', 'payoutDays'] as const;

function GuaranteeTerms({ file, onChange }: FormProps) {
  const t = useT();
  const { guarantee } = file;
  const set = (part: Partial<Guarantee>): void => onChange({ ...file, guarantee: { ...(guarantee ?? USUAL_GUARANTEE), ...part } });
  return (
    <Section title={t('calculator.guarantee')}>
      <Stack gap="md">
        <CheckField label={t('calculator.withGuarantee')} checked={guarantee !== null} onChange={(event) => onChange({ ...file, guarantee: event.currentTarget.checked ? USUAL_GUARANTEE : null })} />
        {guarantee && (
          <>
            <Group gap="lg">
              {(['rent', 'services'] as const).map((thing) => (
                <CheckField
                  key={thing}
                  label={t(`calculator.covers.${thing}`)}
                  checked={guarantee.covers.includes(thing)}
                  onChange={(event) => set({ covers: event.currentTarget.checked ? [...guarantee.covers, thing] : guarantee.covers.filter((each) => each !== thing) })}
                />
              ))}
              <CheckField label={t('calculator.restored')} checked={guarantee.restoredByRecovery} onChange={(event) => set({ restoredByRecovery: event.currentTarget.checked })} />
            </Group>
            <Group gap="sm" align="flex-start">
              {NUMBERS.map((name) => (
                <NumberField key={name} {...wide} label={t(`calculator.terms.${name}`)} value={guarantee[name]} onChange={(value) => set({ [name]: Number(value) })} />
              ))}
              <MoneyField {...wide} name="capAmount" label={t('calculator.terms.capAmount')} value={guarantee.capAmount} onChange={(capAmount) => set({ capAmount })} />
              <MoneyField {...wide} name="fund" label={t('calculator.terms.fund')} value={guarantee.fund} onChange={(fund) => set({ fund })} />
            </Group>
          </>
        )}
      </Stack>
    </Section>
  );
}
