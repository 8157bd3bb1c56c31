import { Button, Group, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { SelectField, TextField } from '../../ui';
import type { Candidate } from './match-queries';

export interface ReserveTyped {
  householdId: string | null;
  reason: string;
}

interface ReservesProps {
  candidates: readonly Candidate[];
  most: number;
  value: readonly ReserveTyped[];
  onChange: (reserves: ReserveTyped[]) => void;
  /** Props of a field of the form, by its path. */
  field: (path: string) => { name: string };
}

/** Who takes over, in order, when the offer ends without a home: each with the reason for the place. */
export function ReservesField({ candidates, most, value, onChange, field }: ReservesProps) {
  const t = useT();
  const free = candidates.filter(({ id }) => !value.some(({ householdId }) => householdId === id));
  const add = (): void => {
    const [next] = free;
    onChange([...value, { householdId: next?.id ?? null, reason: next?.rank == null ? '' : t('matching.reserves.byRank', { rank: next.rank }) }]);
  };
  return (
    <Stack gap="sm" role="group" aria-label={t('matching.reserves.title')}>
      <div>
        <Text fw={600}>{t('matching.reserves.title')}</Text>
        <Text c="dimmed">{t('matching.reserves.what')}</Text>
      </div>
      {value.map((reserve, index) => (
        <Stack key={index} gap="xs" className="zz-card">
          <SelectField
            label={t('matching.reserves.family', { place: index + 1 })}
            searchable
            data={candidates
              .filter(({ id }) => id === reserve.householdId || free.some((other) => other.id === id))
              .map(({ id, name, rank }) => ({ value: id, label: rank == null ? name : t('matching.reserves.choice', { family: name, rank }) }))}
            {...field(`reserves.${index}.householdId`)}
          />
          <TextField label={t('matching.reserves.reason')} {...field(`reserves.${index}.reason`)} />
          <Group>
            <Button variant="subtle" size="sm" onClick={() => onChange(value.filter((_, other) => other !== index))}>{t('matching.reserves.remove', { place: index + 1 })}</Button>
          </Group>
        </Stack>
      ))}
      {value.length < most && free.length > 0 && <Button variant="default" onClick={add} style={{ alignSelf: 'flex-start' }}>{t('matching.reserves.add')}</Button>}
    </Stack>
  );
}
