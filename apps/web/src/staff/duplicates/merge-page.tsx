import { Alert, Button, Checkbox, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useParamsOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import type { MergeChoicesInput } from '../../graphql/staff/graphql';
import { ActForm, Answer, DateText, EmptyState, Facts, Money, PageHeader, ReasonDialog, Section, TextAreaField, useActForm, useToast } from '../../ui';
import { CHOSEN_FIELDS, CHOSEN_LISTS, DismissDuplicateDocument, MergeHouseholdsDocument, MergePairDocument, saidIn, type ChosenField, type ChosenList, type Side } from './merge-queries';
import { MergePreview, useMergePreview } from './merge-preview';
import { mergeRoute } from './route';
import { ANCHOR } from './strength';

export function MergePage(): ReactNode {
  const t = useT();
  const { firstId, secondId } = useParamsOf(mergeRoute);
  const pair = useAsk(MergePairDocument, { first: firstId, second: secondId });
  return (
    <Answer of={pair}>
      {({ first, second, householdDuplicates }) =>
        first && second ? (
          <Loaded
            first={first}
            second={second}
            evidence={householdDuplicates.edges.map(({ node }) => node).find((one) => [one.first.id, one.second.id].includes(second.id))?.evidence.map(({ words }) => words) ?? []}
          />
        ) : (
          <EmptyState title={t('duplicates.unknown')} why={t('duplicates.unknownWhy')} action={<Link to="/rodiny/duplicity" style={ANCHOR}>{t('duplicates.title')}</Link>} />
        )
      }
    </Answer>
  );
}

type Lists = Partial<Record<ChosenList, string>>;

function Loaded({ first, second, evidence }: { first: Side; second: Side; evidence: readonly string[] }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const hasRole = useHasRole();
  const [keptId, setKeptId] = useState(first.waitingSince <= second.waitingSince ? first.id : second.id);
  const [kept, merged] = keptId === first.id ? [first, second] : [second, first];
  const [fields, setFields] = useState<Partial<Record<ChosenField, string>>>({});
  const [lists, setLists] = useState<Lists>({});
  const [left, setLeft] = useState<readonly string[]>([]);
  const [spelling, setSpelling] = useState<readonly string[]>([]);
  const [dismissing, setDismissing] = useState(false);
  const holdsIn = (field: ChosenField): string => fields[field] ?? (saidIn(kept, field) === null && saidIn(merged, field) !== null ? merged.id : kept.id);
  const choices: MergeChoicesInput = {
    takeFields: CHOSEN_FIELDS.filter((field) => holdsIn(field) === merged.id),
    leaveMembers: left.filter((id) => merged.members.some((member) => member.id === id)),
    takeSpelling: spelling.filter((id) => merged.members.some((member) => member.id === id)),
    ...Object.fromEntries(CHOSEN_LISTS.map((list) => [list, lists[list] === undefined ? null : lists[list] === 'both' ? 'both' : lists[list] === kept.id ? 'kept' : 'merged'])),
  };
  const form = useActForm({
    document: MergeHouseholdsDocument,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { keptId: kept.id, mergedId: merged.id, choices, reason } }),
    onDone: ({ kept: { id, name } }) => {
      toast.done(t('duplicates.done', { name }));
      void navigate({ to: '/rodiny/$householdId', params: { householdId: id } });
    },
  });
  const sides = [first, second] as const;
  const open = first.state !== 'closed' && second.state !== 'closed';
  return (
    <>
      <PageHeader
        title={t('duplicates.compareTitle')}
        description={t('duplicates.compareDescription')}
        back={{ to: '/rodiny/duplicity', label: t('duplicates.title') }}
        others={open && evidence.length > 0 && hasRole('coordinator', 'manager', 'social_worker') ? <Button variant="default" onClick={() => setDismissing(true)}>{t('duplicates.dismiss')}</Button> : undefined}
      />
      {dismissing && (
        <ReasonDialog
          title={t('duplicates.dismiss')}
          consequence={t('duplicates.dismissConsequence')}
          submit={t('duplicates.dismiss')}
          done={t('duplicates.dismissed')}
          document={DismissDuplicateDocument}
          variables={(reason) => ({ input: { firstId: first.id, secondId: second.id, reason } })}
          onClose={() => {
            setDismissing(false);
          }}
        />
      )}
      <Stack gap="md">
        <Section title={t('duplicates.why')}>
          {evidence.length === 0 ? <Text>{t('duplicates.noEvidence')}</Text> : <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>{evidence.map((words) => <li key={words}>{words}</li>)}</ul>}
        </Section>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {sides.map((side) => (
            <SideCard key={side.id} side={side} />
          ))}
        </SimpleGrid>
        {!open && <Alert color="gray">{t('duplicates.onlyOpen')}</Alert>}
        {open && hasRole('coordinator', 'manager') && (
          <ActForm form={form} submitLabel={t('duplicates.merge')}>
            <Section title={t('duplicates.choose')}>
              <Stack gap="lg">
                <Pick label={t('duplicates.whoStays')} hint={t('duplicates.whoStaysHint')} value={keptId} onChange={setKeptId} options={sides.map((side) => [side.id, `${side.name} (${side.code})`])} />
                {CHOSEN_FIELDS.filter((field) => saidIn(first, field) !== saidIn(second, field)).map((field) => (
                  <Pick
                    key={field}
                    label={t(`duplicates.part.${field}`)}
                    {...(field === 'referredByPartnerId' ? { hint: t('duplicates.partnerHint') } : {})}
                    value={holdsIn(field)}
                    onChange={(value) => setFields({ ...fields, [field]: value })}
                    options={sides.map((side) => [side.id, saidIn(side, field) ?? t('duplicates.nothing')])}
                  />
                ))}
                <Members kept={kept} merged={merged} choices={choices} left={left} setLeft={setLeft} spelling={spelling} setSpelling={setSpelling} />
                {CHOSEN_LISTS.filter((list) => sides.every((side) => sizeOf(side, list) > 0)).map((list) => (
                  <Pick
                    key={list}
                    label={t(`duplicates.list.${list}`)}
                    value={lists[list] ?? keptId}
                    onChange={(value) => setLists({ ...lists, [list]: value })}
                    options={[...sides.map((side): [string, string] => [side.id, t('duplicates.listOf', { code: side.code })]), ['both', t('duplicates.both')]]}
                  />
                ))}
              </Stack>
            </Section>
            <MergePreview kept={kept} merged={merged} choices={choices} />
            <TextAreaField label={t('duplicates.reason')} autosize minRows={2} maxLength={500} {...form.field('reason')} />
          </ActForm>
        )}
      </Stack>
    </>
  );
}

const sizeOf = (side: Side, list: ChosenList): number => (list === 'means' ? side.incomes.length + side.benefits.length : list === 'needs' ? (side.needs ?? []).length : side.wishes.length);

function Pick({ label, hint, value, onChange, options }: { label: string; hint?: string; value: string; onChange: (value: string) => void; options: readonly (readonly [string, string])[] }) {
  return (
    <Radio.Group label={label} description={hint} value={value} onChange={onChange}>
      <Group gap="lg" mt={6}>
        {options.map(([key, words]) => (
          <Radio key={key} value={key} label={words} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function SideCard({ side }: { side: Side }) {
  const t = useT();
  const money = (rows: readonly { id: string; kind: string; amount: number }[], of: 'income' | 'benefit') => rows.map((row) => <div key={row.id}>{t(`households.${of}.${row.kind}`)} <Money value={row.amount} /></div>);
  return (
    <Section title={`${side.name} (${side.code})`}>
      <Facts
        items={[
          [t('duplicates.state'), t(`households.state.${side.state}`)],
          [t('households.waitingSince'), <DateText key="since" value={side.waitingSince} />],
          [t('households.members'), side.members.map((member) => <div key={member.id}>{member.givenName} {member.familyName}, <DateText value={member.birthDate} />, {t(`households.relation.${member.relation}`)}</div>)],
          [t('households.phone'), side.phone],
          [t('households.email'), side.email],
          [t('households.contactAddress'), side.contactAddress],
          [t('households.interpreter'), side.interpreterLanguage],
          [t('households.partner'), side.partnerName],
          [t('households.situation'), side.quietMode ? t('households.guarded') : side.situation?.words],
          [t('households.means'), side.incomes.length + side.benefits.length > 0 ? [...money(side.incomes, 'income'), ...money(side.benefits, 'benefit')] : null],
          [t('duplicates.list.needs'), (side.needs ?? []).map(({ need }) => t(`households.need.${need}`)).join(', ')],
          [t('duplicates.list.wishes'), side.wishes.map(({ kind, value }) => `${t(`duplicates.wish.${kind}`)} ${value}`).join(', ')],
        ]}
      />
      <Link to="/rodiny/$householdId" params={{ householdId: side.id }} style={ANCHOR}>{t('duplicates.openHousehold')}</Link>
    </Section>
  );
}

interface MembersProps {
  kept: Side;
  merged: Side;
  choices: MergeChoicesInput;
  left: readonly string[];
  setLeft: (ids: readonly string[]) => void;
  spelling: readonly string[];
  setSpelling: (ids: readonly string[]) => void;
}

/** Who comes along, and whose spelling of a name holds. Who is the same person the preview says. */
function Members({ kept, merged, choices, left, setLeft, spelling, setSpelling }: MembersProps) {
  const t = useT();
  const preview = useMergePreview(kept, merged, choices).data?.previewMerge;
  const same = preview?.__typename === 'MergePreview' ? preview.same : [];
  const spelt = (member: { givenName: string; familyName: string; birthDate: string }): string => `${member.givenName} ${member.familyName} ${member.birthDate}`;
  const sameAs = (member: Side['members'][number]) => same.find((pair) => pair.merged.id === member.id)?.kept;
  // Who is written the same in both needs no choice.
  const others = merged.members.filter((member) => !kept.members.some((one) => spelt(one) === spelt(member)));
  if (others.length === 0) return null;
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Text component="legend" fw={600}>{t('duplicates.people')}</Text>
      <Text c="dimmed">{t('duplicates.peopleHint')}</Text>
      {others.map((member) => (
        <Group key={member.id} gap="md">
          {sameAs(member) ? (
            <Checkbox
              checked={spelling.includes(member.id)}
              onChange={(event) => setSpelling(event.currentTarget.checked ? [...spelling, member.id] : spelling.filter((id) => id !== member.id))}
              label={t('duplicates.takeSpelling', { other: `${member.givenName} ${member.familyName}`, kept: `${sameAs(member)!.givenName} ${sameAs(member)!.familyName}` })}
            />
          ) : (
            <Checkbox
              checked={!left.includes(member.id)}
              onChange={(event) => setLeft(event.currentTarget.checked ? left.filter((id) => id !== member.id) : [...left, member.id])}
              label={t('duplicates.comes', { name: `${member.givenName} ${member.familyName}` })}
            />
          )}
          <DateText value={member.birthDate} />
        </Group>
      ))}
    </Stack>
  );
}
