import { Checkbox, NumberInput, Select, TextInput, Textarea, type CheckboxProps, type NumberInputProps, type SelectProps, type TextInputProps, type TextareaProps } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useT } from '../app/intl';
import { addMonths, formatDate, formatMonth, parseDate, today } from '../format/dates';
import { formatAmount, parseMoney } from '../format/money';
import { useUnreadable } from './form';

/** What `form.field('name')` gives; values are plain: haléře, YYYY-MM-DD, YYYY-MM. */
interface Typed<Value> {
  name: string;
  value?: Value | null;
  onChange?: (value: Value | null) => void;
}
type Plain<Props, Value> = Omit<Props, 'value' | 'onChange' | 'defaultValue' | 'name' | 'type'> & Typed<Value>;

export function TextField(props: TextInputProps) {
  return <TextInput {...props} />;
}
export function TextAreaField(props: TextareaProps) {
  return <Textarea {...props} />;
}
export function SelectField(props: SelectProps) {
  return <Select allowDeselect={false} {...props} />;
}
export function NumberField(props: NumberInputProps) {
  return <NumberInput hideControls allowNegative={false} inputMode="numeric" {...props} />;
}
export function CheckField({ value, ...props }: CheckboxProps & { value?: unknown }) {
  return <Checkbox {...props} checked={props.checked ?? Boolean(value)} />;
}

/** Keeps what was typed, gives what was meant, and says how to mend what cannot be read. */
function useReading<Value extends string | number>(
  { name, value, onChange, error }: Typed<Value> & { error?: unknown },
  read: (text: string) => Value | null,
  write: (value: Value) => string,
  howToMend: string,
) {
  const [text, setText] = useState(value === null || value === undefined || value === '' ? '' : write(value));
  const [left, setLeft] = useState(false);
  const { report } = useUnreadable();
  const meant = read(text);
  const wrong = text.trim() !== '' && meant === null;
  const given = value === null || value === undefined || value === '' ? null : value;
  useEffect(() => {
    // Somebody else set the value (a preset, a loaded row): show it, unless it is what the text already says.
    if (given !== null && given !== read(text)) setText(write(given));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);
  useEffect(() => report(name, wrong ? howToMend : null), [name, wrong, howToMend, report]);
  useEffect(() => () => report(name, null), [name, report]);
  return {
    text,
    error: wrong && left ? howToMend : (error as string | undefined),
    type: (next: string) => {
      setText(next);
      onChange?.(next.trim() === '' ? null : read(next));
    },
    leave: () => {
      setLeft(true);
      if (meant !== null) setText(write(meant));
    },
  };
}

/** Money: reads `8500`, `8 500,-`, `8.500,00`; the value is haléře or null. */
export function MoneyField({ name, value, onChange, error, ...rest }: Plain<TextInputProps, number>) {
  const t = useT();
  const { language } = useLanguage();
  const reading = useReading<number>({ name, value, onChange, error }, parseMoney, (amount) => formatAmount(amount, language), t('ui.money.unreadable'));
  return (
    <TextInput
      {...rest}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-hidden>{language === 'cs' ? 'Kč' : 'CZK'}</span>}
      rightSectionWidth={52}
      value={reading.text}
      error={reading.error}
      onChange={(event) => reading.type(event.currentTarget.value)}
      onBlur={reading.leave}
      styles={{ input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}

/** A day: typed as `5. 3. 2026` or picked from the system's own calendar; the value is YYYY-MM-DD or null. */
export function DateField({ name, value, onChange, error, ...rest }: Plain<TextInputProps, string>) {
  const t = useT();
  const { language } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const reading = useReading<string>({ name, value, onChange, error }, parseDate, (day) => (language === 'cs' ? formatDate(day, 'cs') : day), t('ui.date.unreadable'));
  return (
    <TextInput
      {...rest}
      name={name}
      autoComplete={rest.autoComplete ?? 'off'}
      value={reading.text}
      error={reading.error}
      onChange={(event) => reading.type(event.currentTarget.value)}
      onBlur={reading.leave}
      rightSectionPointerEvents="all"
      rightSectionWidth={44}
      rightSection={
        <span style={{ position: 'relative', display: 'inline-flex' }}>
          <button type="button" aria-label={t('ui.date.pick')} onClick={() => picker.current?.showPicker()} style={{ all: 'unset', cursor: 'pointer', display: 'inline-flex', padding: 8, borderRadius: 6 }}>
            <CalendarDays size={20} aria-hidden />
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={value ?? ''}
            onChange={(event) => reading.type(event.currentTarget.value && formatDate(event.currentTarget.value, 'cs'))}
            style={{ position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none', width: '100%' }}
          />
        </span>
      }
    />
  );
}

/** A month YYYY-MM, chosen from a list around now. */
export function MonthField({ monthsBack = 24, monthsAhead = 12, ...props }: Plain<SelectProps, string> & { monthsBack?: number; monthsAhead?: number }) {
  const { language } = useLanguage();
  const now = today().slice(0, 7);
  const months = Array.from({ length: monthsBack + monthsAhead + 1 }, (_, index) => addMonths(now, monthsAhead - index));
  return <Select {...props} searchable allowDeselect={false} data={months.map((month) => ({ value: month, label: formatMonth(month, language) }))} />;
}
