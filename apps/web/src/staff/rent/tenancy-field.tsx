import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { TenanciesQuery } from '../bank-import/queries';

interface TenancyFieldProps {
  label: string;
  name: string;
  value?: string | null;
  error?: ReactNode;
  onChange?: (id: string | null) => void;
  /** The name beside the flat, for fields that may be filled in with it. */
  onChosen?: (name: string) => void;
}

/** One tenancy by family, flat or variable symbol; a field of `useActForm`. */
export function TenancyField({ label, name, value, error, onChange, onChosen }: TenancyFieldProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [kept, setKept] = useState<{ value: string; label: string } | null>(null);
  const [asked] = useDebouncedValue(search === kept?.label ? '' : search, 200);
  const found = useAsk(TenanciesQuery, { search: asked }, { keepPrevious: true });
  const options = (found.data?.bankTenancies ?? []).map((each) => ({ value: each.id, label: `${each.label} · ${each.variableSymbol}`, name: each.label }));
  const all = kept && !options.some((option) => option.value === kept.value) ? [{ ...kept, name: kept.label }, ...options] : options;
  return (
    <Select
      label={label}
      name={name}
      placeholder={t('bank.tenancyHint')}
      searchable
      data={all}
      filter={({ options: shown }) => shown}
      value={value ?? null}
      error={error}
      onSearchChange={setSearch}
      onChange={(id, option) => {
        setKept(option);
        onChange?.(id);
        if (id) onChosen?.(all.find((each) => each.value === id)?.name ?? '');
      }}
      nothingFoundMessage={found.isFetching ? t('ui.loading') : t('bank.noTenancy')}
    />
  );
}
