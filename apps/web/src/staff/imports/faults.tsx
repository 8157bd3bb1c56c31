import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { DataList, StatusBadge, type Column } from '../../ui';
import type { Check } from './check-sheet';
import type { Confirmation } from './warnings';

type Fault = Check['faults'][number];
const PAGE = 50;

interface FaultsProps {
  check: Check;
  fixes: Readonly<Record<string, string>>;
  isBusy: boolean;
  onFix: (fixes: Record<string, string>) => void;
  onConfirmRow: (confirmation: Confirmation) => void;
}

/** Every cell that needs a look, with its value to be corrected in place; the corrections are checked together. */
export function Faults({ check, fixes, isBusy, onFix, onConfirmRow }: FaultsProps) {
  const t = useT();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [shown, setShown] = useState(PAGE);
  const open = check.faults.filter(({ confirmed }) => !confirmed);
  const count = Object.keys(typed).length;
  const columns: Column<Fault>[] = [
    { key: 'what', header: t('imports.wrong'), cell: (fault) => <span style={{ whiteSpace: 'normal', fontWeight: 400 }}>{fault.message}</span> },
    { key: 'severity', header: t('imports.severity'), cell: ({ severity }) => <StatusBadge tone={severity === 'error' ? 'danger' : 'warn'}>{t(`imports.severity.${severity}`)}</StatusBadge> },
    { key: 'header', header: t('imports.column'), cell: ({ header }) => header },
    {
      key: 'value', header: t('imports.value'),
      cell: ({ cell, header, value }) => cell && (
        <TextInput
          aria-label={t('imports.fixCell', { cell, header: header ?? '' })} value={typed[cell] ?? value ?? ''} miw={{ base: 0, sm: 160 }}
          onChange={({ currentTarget }) => setTyped((before) => ({ ...before, [cell]: currentTarget.value }))}
          onKeyDown={(event) => event.key === 'Enter' && count > 0 && onFix({ ...fixes, ...typed })}
        />
      ),
    },
  ];
  if (open.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">{t('imports.faults', { count: open.length })}</Title>
      <Text className="zz-prose">{t('imports.faultsWhy')}</Text>
      <DataList
        label={t('imports.wrong')} rows={open.slice(0, shown)} rowKey={({ row, cell, kind }) => `${row} ${cell} ${kind}`} columns={columns}
        rowActions={({ severity, kind, row }) => severity === 'warning' ? <Button variant="default" size="compact-md" disabled={isBusy} onClick={() => onConfirmRow({ kind, row })}>{t('imports.letPass')}</Button> : null}
      />
      <Group gap="sm">
        {open.length > shown && <Button variant="default" onClick={() => setShown(shown + PAGE)}>{t('imports.more', { count: open.length - shown })}</Button>}
        <Button variant="light" loading={isBusy} disabled={count === 0} onClick={() => onFix({ ...fixes, ...typed })}>{t('imports.checkFixes', { count })}</Button>
      </Group>
      {check.faultCount > check.faults.length && <Text>{t('imports.cut', { count: check.faultCount })}</Text>}
    </Stack>
  );
}
