import { Alert, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { MergeChoicesInput, PreviewMergeQuery } from '../../graphql/staff/graphql';
import { Answer, DateText, Facts, Money, Section } from '../../ui';
import { PreviewMergeDocument, type Side } from './merge-queries';

type Preview = Extract<PreviewMergeQuery['previewMerge'], { __typename: 'MergePreview' }>;
type Row = Preview['added'][number];
const BY_RULE = ['appliedOn', 'waitingSince', 'incomeStatedOn', 'needsStatedOn', 'privacyNoticeOn'];

/** Asked once for all of the page that shows a part of it. */
export const useMergePreview = (kept: Side, merged: Side, choices: MergeChoicesInput) =>
  useAsk(PreviewMergeDocument, { input: { keptId: kept.id, mergedId: merged.id, choices } }, { keepPrevious: true });

/** What would happen, by the server's own rule; or the one sentence why it cannot. */
export function MergePreview({ kept, merged, choices }: { kept: Side; merged: Side; choices: MergeChoicesInput }) {
  const t = useT();
  const preview = useMergePreview(kept, merged, choices);
  return (
    <Section title={t('duplicates.preview')}>
      <Answer of={preview}>{({ previewMerge }) => (previewMerge.__typename === 'MergePreview' ? <Shown preview={previewMerge} kept={kept} merged={merged} /> : <Alert color="orange">{previewMerge.message}</Alert>)}</Answer>
    </Section>
  );
}

function Shown({ preview, kept, merged }: { preview: Preview; kept: Side; merged: Side }) {
  const t = useT();
  const words = (row: Row): string => [row.kind && kindWords(row, t), row.text].filter(Boolean).join(' ');
  const list = (rows: readonly Row[]) => rows.length === 0 ? null : (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {rows.map((row, index) => (
        <li key={index}>
          {t(`duplicates.row.${row.list}`)}: {words(row)} {row.amount !== null && row.amount !== undefined && <Money value={row.amount} />}
        </li>
      ))}
    </ul>
  );
  const changes = preview.fields.filter(({ field }) => field !== 'waitingSince' && field !== 'referredByPartnerId');
  const history = preview.ties.filter((tie) => tie.householdId === merged.id && !tie.binds);
  return (
    <Stack gap="sm">
      <Text>
        {t('duplicates.waiting', { kept: kept.code })} <DateText value={preview.waitingSince} />. {t('duplicates.waitingWhy')}
      </Text>
      <Facts
        items={[
          [t('duplicates.same'), preview.same.map((pair) => <div key={pair.merged.id}>{pair.merged.givenName} {pair.merged.familyName} = {pair.kept.givenName} {pair.kept.familyName}</div>)],
          [t('duplicates.changes'), changes.length === 0 ? null : changes.map((change) => <div key={change.field}>{t(`duplicates.part.${change.field}`)}: {shown(change.field, change.before, t)} → {shown(change.field, change.after, t)}</div>)],
          [t('duplicates.added'), list(preview.added)],
          [t('duplicates.removed'), list(preview.removed)],
        ]}
      />
      <Text>{t('duplicates.stays', { merged: merged.code })}{history.length > 0 && ` (${history.map((tie) => t(`duplicates.tie.${tie.kind}`, { count: tie.count })).join(', ')})`}.</Text>
      <Text c="dimmed">{t('duplicates.backWhenever')}</Text>
    </Stack>
  );
}

function shown(field: string, value: string | null | undefined, t: (id: string) => string) {
  if (value === null || value === undefined) return t('duplicates.nothing');
  if (BY_RULE.includes(field)) return <DateText value={value} />;
  return field === 'quietMode' ? t(value === 'true' ? 'duplicates.yes' : 'duplicates.no') : value;
}

function kindWords({ list, kind }: Row, t: (id: string) => string): string {
  if (list === 'members') return t(`households.relation.${kind}`);
  if (list === 'incomes') return t(`households.income.${kind}`);
  if (list === 'benefits') return t(`households.benefit.${kind}`);
  if (list === 'needs') return t(`households.need.${kind}`);
  if (list === 'wishes') return t(`duplicates.wish.${kind}`);
  return list === 'consents' ? t(`households.purpose.${kind}`) : `ETHOS ${kind}`;
}
