import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useT } from '../app/intl';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SearchFieldProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter' | 'searchable' | 'onSearchChange'> {
  /** A hook: what the server finds for the words, null for none yet; undefined while it looks. */
  useFound: (words: string | null) => readonly Choice[] | undefined;
  /** What stands chosen although nobody has searched for it. */
  given?: Choice | null;
  value?: string | null;
  onChange?: (value: string | null) => void;
}

/** One of any number: the server looks for what is typed, so that nobody is left out of a long list. */
export function SearchField({ useFound, given = null, value = null, onChange, nothingFoundMessage, ...select }: SearchFieldProps) {
  const t = useT();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(given);
  const standing = [chosen, given].find((each) => each !== null && each.value === value) ?? null;
  const [asked] = useDebouncedValue(words === standing?.label ? '' : words.trim(), 200);
  const found = useFound(asked || null);
  const others = (found ?? []).filter((choice) => choice.value !== standing?.value);
  return (
    <Select
      allowDeselect={false}
      {...select}
      searchable
      data={standing ? [standing, ...others] : [...others]}
      filter={({ options }) => options}
      value={value}
      onSearchChange={setWords}
      onChange={(next, option) => {
        setChosen(option ?? null);
        onChange?.(next);
      }}
      nothingFoundMessage={found ? nothingFoundMessage : t('ui.loading')}
    />
  );
}
