import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { Money, MoneyField, useIsWide } from '../../ui';
import { isWhole, left, type Decision, type Share } from './decisions';
import { PayoutsQuery, TenanciesQuery, type Line } from './queries';
import { targetOf } from './teach-rule';

interface EditorProps {
  line: Line;
  decision: Decision | null;
  onDone: (decision: Decision) => void;
  /** Confirms and opens the rule about lines like this one. */
  onTeach: (decision: Decision) => void;
  onBack: () => void;
}

const EMPTY_SHARE: Share = { tenancyId: '', label: '', amount: null };

/** Says whose money a line is: tenancies with amounts, a payout, nobody known yet, or no rent at all. */
export function LineEditor({ line, decision, onDone, onTeach, onBack }: EditorProps) {
  const t = useT();
  // A list that opens by itself would cover a phone.
  const wide = useIsWide();
  const first: Share = { ...EMPTY_SHARE, amount: Math.abs(line.leftAmount) };
  const [as, setAs] = useState<Decision['as']>(decision?.as ?? (line.amount < 0 ? 'payout' : 'tenancies'));
  const [shares, setShares] = useState<readonly Share[]>(decision?.shares.length ? decision.shares : [first]);
  const [payout, setPayout] = useState(decision?.payout ?? null);
  const [restAside, setRestAside] = useState(decision?.restAside ?? false);
  const rest = left(line, shares);
  const next: Decision = { as, restAside, shares: as === 'tenancies' ? shares : as === 'deposit' ? shares.slice(0, 1) : [], payout: as === 'payout' ? payout : null, chosen: true };
  const isPart = Math.abs(line.leftAmount) < Math.abs(line.amount);
  const kinds: Decision['as'][] = isPart ? ['tenancies'] : line.state === 'suspense' ? ['tenancies', 'deposit'] : ['tenancies', 'deposit', 'suspense', 'not_rent'];
  if (line.amount < 0 && !isPart) kinds.splice(1, 0, 'payout');
  const change = (index: number, patch: Partial<Share>): void => setShares(shares.map((share, at) => (at === index ? { ...share, ...patch } : share)));
  return (
    <Stack gap="md" className="zz-card" p="md" role="group" aria-label={t('bank.edit', { position: line.position })}>
      <SegmentedControl value={as} onChange={(value) => setAs(value as Decision['as'])} data={kinds.map((kind) => ({ value: kind, label: t(`bank.as.${kind}`) }))} orientation="horizontal" style={{ alignSelf: 'flex-start', maxWidth: '100%', flexWrap: 'wrap' }} />
      {as === 'tenancies' && (
        <>
          {shares.map((share, index) => (
            <Group key={index} align="flex-end" gap="sm">
              <TenancySelect share={share} autoFocus={wide && index === shares.length - 1} onChange={(chosen) => change(index, chosen)} />
              <MoneyField name={`amount-${index}`} label={t('bank.part')} value={share.amount} onChange={(amount) => change(index, { amount })} w={170} />
              {shares.length > 1 && (
                <Button variant="default" px="sm" aria-label={t('bank.removePart', { part: index + 1 })} onClick={() => setShares(shares.filter((_, at) => at !== index))}>
                  <Trash2 size={18} aria-hidden />
                </Button>
              )}
            </Group>
          ))}
          <Group justify="space-between" gap="sm">
            {line.amount > 0 ? (
              <Button variant="default" leftSection={<Plus size={16} aria-hidden />} onClick={() => setShares([...shares, { ...EMPTY_SHARE, amount: Math.max(0, rest) || null }])}>
                {t('bank.addPart')}
              </Button>
            ) : (
              <Text c="dimmed">{t('bank.returnedHint')}</Text>
            )}
            <Text aria-live="polite" c={rest === 0 ? 'dimmed' : undefined}>
              {t('bank.left')} <Money value={rest} bold={rest !== 0} />
            </Text>
          </Group>
          {line.amount > 0 && (rest > 0 || restAside) && <Checkbox label={t('bank.restAside')} checked={restAside} onChange={(event) => setRestAside(event.currentTarget.checked)} />}
        </>
      )}
      {as === 'deposit' && (
        <>
          <TenancySelect share={shares[0]!} autoFocus={wide} onChange={(chosen) => change(0, chosen)} />
          <Text c="dimmed">{t('bank.depositHint')}</Text>
        </>
      )}
      {as === 'payout' && <PayoutSelect line={line} payout={payout} onChange={setPayout} />}
      {as === 'suspense' && <Text c="dimmed">{t('bank.suspenseHint')}</Text>}
      {as === 'not_rent' && <Text c="dimmed">{t('bank.notRentHint')}</Text>}
      <Group gap="sm">
        <Button disabled={!isWhole(line, next) || (as === 'tenancies' && shares.some((share) => share.tenancyId === ''))} onClick={() => onDone(next)}>
          {t('bank.confirm')}
        </Button>
        <Button variant="default" disabled={targetOf(line, next) === null || (as === 'tenancies' && shares.some((share) => share.tenancyId === ''))} onClick={() => onTeach(next)}>
          {t('bank.rule.confirmAndTeach')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('ui.back')}
        </Button>
      </Group>
    </Stack>
  );
}

function TenancySelect({ share, autoFocus, onChange }: { share: Share; autoFocus: boolean; onChange: (chosen: Pick<Share, 'tenancyId' | 'label'>) => void }) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search === share.label ? '' : search, 200);
  const found = useAsk(TenanciesQuery, { search: asked }, { keepPrevious: true });
  const options = (found.data?.bankTenancies ?? []).map(({ id, label, variableSymbol }) => ({ value: id, label: `${label} · ${variableSymbol}` }));
  const all = share.tenancyId !== '' && !options.some((option) => option.value === share.tenancyId) ? [{ value: share.tenancyId, label: share.label }, ...options] : options;
  return (
    <Select
      label={t('bank.tenancy')}
      placeholder={t('bank.tenancyHint')}
      searchable
      autoFocus={autoFocus}
      data={all}
      filter={({ options: shown }) => shown}
      value={share.tenancyId || null}
      onSearchChange={setSearch}
      onChange={(id, option) => onChange({ tenancyId: id ?? '', label: option?.label ?? '' })}
      nothingFoundMessage={found.isFetching ? t('ui.loading') : t('bank.noTenancy')}
      style={{ flex: '1 1 16rem' }}
    />
  );
}

function PayoutSelect({ line, payout, onChange }: { line: Line; payout: Decision['payout']; onChange: (payout: Decision['payout']) => void }) {
  const t = useT();
  const waiting = useAsk(PayoutsQuery, {});
  // Only a payout of the same amount can be what the line paid.
  const fitting = (waiting.data?.bankPayouts ?? []).filter((each) => each.amount === -line.amount);
  if (waiting.data && fitting.length === 0) return <Text c="dimmed">{t('bank.noPayout')}</Text>;
  return (
    <Select
      label={t('bank.payout')}
      data={fitting.map((each) => ({ value: each.id, label: `${each.label} · ${each.variableSymbol}` }))}
      value={payout?.id ?? null}
      onChange={(id, option) => onChange(id && option ? { id, label: option.label } : null)}
      allowDeselect={false}
    />
  );
}
