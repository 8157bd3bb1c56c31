import { Button, Checkbox, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { CheckField, DateField, MoneyField, NumberField, SelectField, TextAreaField, TextField } from '../../ui';
import { BENEFIT_KINDS, INCOME_KINDS, NEEDS, PAID_TO, PURPOSES, RELATIONS } from './choices';

const EthosQuery = graphql(`
  query EthosCategories {
    ethosCategories { code concept words }
  }
`);

/** What `form.field(path)` gives to a field. */
export type Field = (path: string) => GetInputPropsReturnType & { readonly name: string };

interface Part {
  field: Field;
  /** Where in the form the thing lies: `members.0.`, or nothing. */
  at?: string;
}

export function MemberFields({ field, at = '' }: Part) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
      <TextField label={t('households.givenName')} autoComplete="off" {...field(`${at}givenName`)} />
      <TextField label={t('households.familyName')} autoComplete="off" {...field(`${at}familyName`)} />
      <DateField label={t('households.birthDate')} {...field(`${at}birthDate`)} />
      <SelectField label={t('households.relation')} data={RELATIONS.map((value) => ({ value, label: t(`households.relation.${value}`) }))} {...field(`${at}relation`)} />
    </SimpleGrid>
  );
}

export function SituationFields({ field, at = '' }: Part) {
  const t = useT();
  const ethos = useAsk(EthosQuery, {});
  const groups = ['roofless', 'houseless', 'insecure', 'inadequate'] as const;
  const data = groups.map((concept) => ({
    group: t(`households.ethos.${concept}`),
    items: (ethos.data?.ethosCategories ?? []).filter((category) => category.concept === concept).map(({ code, words }) => ({ value: code, label: `${code} ${words}` })),
  }));
  return (
    <Stack gap="sm">
      <SelectField label={t('households.situation')} description={t('households.situationHint')} searchable data={data} maxDropdownHeight={320} {...field(`${at}ethosCode`)} />
      <DateField label={t('households.since')} {...field(`${at}since`)} style={{ maxWidth: '20rem' }} />
      <TextAreaField label={t('households.situationNote')} {...field(`${at}note`)} />
    </Stack>
  );
}

export function IncomeFields({ field, at = '' }: Part) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <SelectField label={t('households.incomeKind')} data={INCOME_KINDS.map((value) => ({ value, label: t(`households.income.${value}`) }))} {...field(`${at}kind`)} />
      <MoneyField label={t('households.perMonth')} {...field(`${at}amount`)} />
      <DateField label={t('households.validFrom')} {...field(`${at}validFrom`)} />
      <TextField label={t('households.evidence')} {...field(`${at}evidence`)} />
    </SimpleGrid>
  );
}

export function BenefitFields({ field, at = '' }: Part) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <SelectField label={t('households.benefitKind')} data={BENEFIT_KINDS.map((value) => ({ value, label: t(`households.benefit.${value}`) }))} {...field(`${at}kind`)} />
      <TextField label={t('households.payer')} {...field(`${at}payer`)} />
      <MoneyField label={t('households.perMonth')} {...field(`${at}amount`)} />
      <MoneyField label={t('households.housingPart')} {...field(`${at}housingPart`)} />
      <SelectField label={t('households.paidTo')} data={PAID_TO.map((value) => ({ value, label: t(`households.paidTo.${value}`) }))} {...field(`${at}paidTo`)} />
      <DateField label={t('households.validFrom')} {...field(`${at}validFrom`)} />
    </SimpleGrid>
  );
}

export function NeedsField({ value, onChange }: { value: string[]; onChange: (needs: string[]) => void }) {
  const t = useT();
  return (
    <Checkbox.Group label={t('households.needs')} description={t('households.needsHint')} value={value} onChange={onChange}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt="xs">
        {NEEDS.map((need) => (
          <Checkbox key={need} value={need} label={t(`households.need.${need}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

export function WishesFields({ field, at = '' }: Part) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextField label={t('households.wish.city')} description={t('households.placesHint')} {...field(`${at}city`)} />
      <TextField label={t('households.wish.part')} description={t('households.placesHint')} {...field(`${at}part`)} />
      <TextField label={t('households.wish.avoid_city')} description={t('households.avoidHint')} {...field(`${at}avoid_city`)} />
      <TextField label={t('households.wish.avoid_part')} description={t('households.avoidHint')} {...field(`${at}avoid_part`)} />
      <MoneyField label={t('households.wish.max_total')} {...field(`${at}maxTotal`)} />
      <NumberField label={t('households.wish.min_rooms')} {...field(`${at}minRooms`)} />
    </SimpleGrid>
  );
}

export function PurposesField({ value, onChange }: { value: string[]; onChange: (purposes: string[]) => void }) {
  const t = useT();
  return (
    <Checkbox.Group label={t('households.consents')} description={t('households.consentsHint')} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {PURPOSES.map((purpose) => (
          <Checkbox key={purpose} value={purpose} label={t(`households.purpose.${purpose}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

export function ContactFields({ field }: Part) {
  const t = useT();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextField label={t('households.phone')} type="tel" autoComplete="off" {...field('phone')} />
      <TextField label={t('households.email')} type="email" autoComplete="off" {...field('email')} />
      <TextField label={t('households.contactAddress')} autoComplete="off" {...field('contactAddress')} />
      <TextField label={t('households.interpreter')} description={t('households.interpreterHint')} {...field('interpreterLanguage')} />
    </SimpleGrid>
  );
}

/** Several things of one kind, each in its frame, with a button for one more. */
export function Several({ count, legend, add, addLabel, remove, keepFirst, children }: {
  count: number;
  legend: (index: number) => string;
  add: () => void;
  addLabel: string;
  remove: (index: number) => void;
  keepFirst?: boolean;
  children: (index: number) => ReactNode;
}) {
  const t = useT();
  return (
    <Stack gap="md">
      {Array.from({ length: count }, (_, index) => (
        <Fieldset key={index} legend={legend(index)} radius="md" p="md">
          {children(index)}
          {!(keepFirst && index === 0) && (
            <Button mt="sm" variant="subtle" color="danger" leftSection={<Trash2 size={18} aria-hidden />} onClick={() => remove(index)}>
              {t('households.remove')}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={add}>
          {addLabel}
        </Button>
      </Group>
    </Stack>
  );
}

/** A tick with the sentence of what it means. */
export function TickField({ label, hint, ...field }: { label: string; hint: string } & ReturnType<Field>) {
  return <CheckField label={label} description={hint} {...field} />;
}
