import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { ConfirmButton, DateText, Money, StatusBadge, useToast } from '../../ui';
import { isWhole, takesPart, type Decision } from './decisions';
import { LineEditor } from './line-editor';
import { ReverseLineMutation, type Line } from './queries';

interface RowProps {
  line: Line;
  decision: Decision | null;
  isEditing: boolean;
  onChoose: (chosen: boolean) => void;
  onEdit: () => void;
  onDecide: (decision: Decision) => void;
  onTeach: (decision: Decision) => void;
  onBack: () => void;
}

/** One line of the statement: what the bank says on the left, what we make of it on the right. */
export function LineRow({ line, decision, isEditing, onChoose, onEdit, onDecide, onTeach, onBack }: RowProps) {
  const t = useT();
  const whole = isWhole(line, decision);
  return (
    <div className="zz-bank-line">
      <div className="zz-bank-choice">
        {takesPart(line) && (
          <Checkbox
            size="md"
            tabIndex={-1}
            aria-label={t('bank.choose', { position: line.position })}
            checked={whole && (decision?.chosen ?? false)}
            onChange={(event) => (whole ? onChoose(event.currentTarget.checked) : onEdit())}
          />
        )}
      </div>
      <div className="zz-bank-said">
        <Group gap="sm" justify="space-between" wrap="nowrap" align="baseline">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {line.counterName ?? line.counterAccount ?? t('bank.noName')}
          </Text>
          <Money value={line.amount} bold />
        </Group>
        <Text size="sm" c="dimmed" component="div" style={{ overflowWrap: 'anywhere' }}>
          <DateText value={line.bookedOn} />
          {line.variableSymbol && <> · {t('bank.vs', { symbol: line.variableSymbol })}</>}
          {line.counterName && line.counterAccount && <> · {line.counterAccount}</>}
        </Text>
        {line.message && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('bank.quoted', { text: line.message })}
          </Text>
        )}
      </div>
      <div className="zz-bank-meant">
        {line.state === 'suspense' && line.leftAmount !== line.amount && <UsedPart line={line} />}
        {takesPart(line) ? <Meant line={line} decision={decision} onEdit={onEdit} /> : <Posted line={line} />}
        {line.state === 'suspense' && <Reverse line={line} />}
      </div>
      {isEditing && (
        <div className="zz-bank-editor">
          <LineEditor line={line} decision={decision} onDone={onDecide} onTeach={onTeach} onBack={onBack} />
        </div>
      )}
    </div>
  );
}

function Meant({ line, decision, onEdit }: { line: Line; decision: Decision | null; onEdit: () => void }) {
  const t = useT();
  const verb = decision === null ? t('bank.assign') : t('bank.change');
  const reason = decision !== null || line.state === 'open' ? line.reason : t('bank.ageInSuspense', { count: line.ageDays });
  return (
    <div className="zz-bank-guess">
      <Stack gap={2} style={{ minWidth: 0 }}>
        {decision?.as === 'tenancies' &&
          decision.shares.map((share) => (
            <Text key={share.tenancyId} fw={550}>
              {share.label}
              {decision.shares.length > 1 && share.amount !== null && (
                <>
                  {' · '}
                  <Money value={share.amount} />
                </>
              )}
            </Text>
          ))}
        {decision !== null && decision.as !== 'tenancies' && (
          <Text fw={550}>
            {decision.as === 'payout' && decision.payout?.label ? decision.payout.label : t(`bank.as.${decision.as}`)}
            {decision.as === 'deposit' && decision.shares[0] ? `: ${decision.shares[0].label}` : ''}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
      </Stack>
      <Button variant="default" size="sm" tabIndex={-1} leftSection={<Pencil size={16} aria-hidden />} onClick={onEdit} style={{ flex: 'none' }} aria-label={`${verb} · ${t('bank.line', { position: line.position })}`}>
        {verb}
      </Button>
    </div>
  );
}

/** Of a line split in part: what was booked from it, what others (the fund, a postal list) use, what is left. */
function UsedPart({ line }: { line: Line }) {
  const t = useT();
  const booked = line.postings.filter((posting) => !posting.isReversed && posting.kind !== 'suspense' && posting.kind !== 'not_rent');
  const elsewhere = line.amount - line.leftAmount - booked.reduce((sum, posting) => sum + posting.amount, 0);
  return (
    <Stack gap={2}>
      {booked.map((posting) => (
        <Group key={posting.id} gap="xs">
          <StatusBadge tone="ok">{t(`bank.kind.${posting.kind}`)}</StatusBadge>
          <Text>{posting.label}</Text>
          <Money value={posting.amount} />
        </Group>
      ))}
      {elsewhere !== 0 && (
        <Text>
          {t('bank.usedElsewhere')} <Money value={elsewhere} />
        </Text>
      )}
      <Text fw={550}>
        {t('bank.leftAside')} <Money value={line.leftAmount} />
      </Text>
    </Stack>
  );
}

function Posted({ line }: { line: Line }) {
  const t = useT();
  const standing = line.postings.filter((posting) => !posting.isReversed);
  const shown = standing.filter((posting) => posting.kind !== 'suspense' || standing.length === 1);
  return (
    <Group gap="sm" align="flex-start" justify="space-between">
      <Stack gap={2}>
        {shown.map((posting) => (
          <Group key={posting.id} gap="xs">
            <StatusBadge tone={posting.kind === 'not_rent' ? 'muted' : 'ok'}>{t(`bank.kind.${posting.kind}`)}</StatusBadge>
            <Text>{posting.label}</Text>
            {shown.length > 1 && <Money value={posting.amount} />}
          </Group>
        ))}
      </Stack>
      <Reverse line={line} />
    </Group>
  );
}

function Reverse({ line }: { line: Line }) {
  const t = useT();
  const toast = useToast();
  const reverse = useAct(ReverseLineMutation);
  return <ConfirmButton size="sm" label={t('bank.reverse')} consequence={t('bank.reverseConsequence')} loading={reverse.isPending} onConfirm={() => reverse.mutate({ lineId: line.id }, { onSuccess: () => toast.done(t('bank.reversed')), onError: toast.failed })} />;
}
