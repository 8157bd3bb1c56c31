import { Button, Fieldset, SimpleGrid } from '@mantine/core';
import { useT } from '../../app/intl';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, NumberField, SelectField, TextAreaField, TextField, useActForm, useToast } from '../../ui';

const RecordHandoverMutation = graphql(`
  mutation RecordHandover($input: HandoverInput!) {
    recordHandover(input: $input) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

type Kind = 'move_in' | 'move_out';
const METERS = ['electricity', 'gas', 'cold_water', 'hot_water', 'heat'];
const KEYS = ['flat', 'house', 'mailbox', 'cellar', 'chip', 'other'];
const NEW = {
  meters: { kind: 'electricity', serialNumber: '', supplyPoint: '', reading: '' as number | '' },
  keys: { kind: 'flat', count: 2 as number | '' },
  rooms: { room: '', condition: 'good', note: '' },
  defects: { description: '', mendedBy: 'landlord', mendUntil: null as string | null },
};

export function RecordHandover({ tenancyId, kind, opened, onClose }: { tenancyId: string; kind: Kind; opened: boolean; onClose: () => void }) {
  const t = useT();
  return <ActDialog title={t(`tenancies.handover.${kind}`)} opened={opened} onClose={onClose} size="xl"><Fields key={kind} tenancyId={tenancyId} kind={kind} onClose={onClose} /></ActDialog>;
}

function Fields({ tenancyId, kind, onClose }: { tenancyId: string; kind: Kind; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: RecordHandoverMutation,
    initialValues: {
      heldOn: today() as string | null, energyTransferBy: null as string | null, note: '', meters: [{ ...NEW.meters }], keys: [{ ...NEW.keys }],
      rooms: [{ ...NEW.rooms, room: t('tenancies.room.kitchen') }, { ...NEW.rooms, room: t('tenancies.room.room') }, { ...NEW.rooms, room: t('tenancies.room.bathroom') }], defects: [] as (typeof NEW.defects)[],
    },
    validate: (values) => ({
      ...(values.heldOn ? {} : { heldOn: t('tenancies.mend.day') }),
      ...Object.fromEntries(values.meters.flatMap(({ serialNumber, reading }, index) => [
        ...(serialNumber.trim() ? [] : [[`meters.${index}.serialNumber`, t('tenancies.mend.serial')]]),
        ...(reading === '' ? [[`meters.${index}.reading`, t('tenancies.mend.reading')]] : []),
      ])),
    }),
    variables: ({ heldOn, note, meters, keys, rooms, ...rest }) => ({
      input: {
        tenancyId, kind, heldOn: heldOn!, note: note.trim() || null, ...rest,
        meters: meters.map((meter) => ({ ...meter, supplyPoint: meter.supplyPoint.trim() || null, reading: Number(meter.reading) })),
        keys: keys.map((key) => ({ ...key, count: Number(key.count) })), rooms: rooms.map((room) => ({ ...room, note: room.note.trim() || null })),
      },
    }),
    onDone: () => {
      toast.done(t('tenancies.handoverSaved'));
      onClose();
    },
  });
  const remove = (list: keyof typeof NEW, index: number) => <Button variant="subtle" style={{ alignSelf: 'flex-end' }} onClick={() => form.removeListItem(list, index)}>{t('tenancies.remove')}</Button>;
  const add = (list: keyof typeof NEW) => <Button variant="default" mt="sm" onClick={() => form.insertListItem(list, { ...NEW[list] })}>{t(`tenancies.add.${list}`)}</Button>;
  return (
    <ActForm form={form} submitLabel={t('tenancies.saveHandover')} onCancel={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={t('tenancies.heldOn')} {...form.field('heldOn')} />
        <DateField label={t('tenancies.energyBy')} {...form.field('energyTransferBy')} />
      </SimpleGrid>
      <Fieldset legend={t('tenancies.meters')}>
        {form.values.meters.map((meter, index) => (
          <SimpleGrid key={index} cols={{ base: 1, sm: 2, md: 5 }} mb="sm">
            <SelectField label={t('tenancies.meterKind')} data={METERS.map((value) => ({ value, label: t(`tenancies.meter.${value}`) }))} {...form.field(`meters.${index}.kind`)} />
            <TextField label={t('tenancies.serial')} {...form.field(`meters.${index}.serialNumber`)} />
            <NumberField label={t('tenancies.reading')} decimalSeparator="," decimalScale={3} {...form.field(`meters.${index}.reading`)} />
            <TextField label={t(meter.kind === 'gas' ? 'tenancies.eic' : 'tenancies.ean')} {...form.field(`meters.${index}.supplyPoint`)} />
            {remove('meters', index)}
          </SimpleGrid>
        ))}
        {add('meters')}
      </Fieldset>
      <Fieldset legend={t('tenancies.keys')}>
        {form.values.keys.map((_, index) => (
          <SimpleGrid key={index} cols={{ base: 1, sm: 3 }} mb="sm">
            <SelectField label={t('tenancies.keyKind')} data={KEYS.map((value) => ({ value, label: t(`tenancies.key.${value}`) }))} {...form.field(`keys.${index}.kind`)} />
            <NumberField label={t('tenancies.keyCount')} {...form.field(`keys.${index}.count`)} />
            {remove('keys', index)}
          </SimpleGrid>
        ))}
        {add('keys')}
      </Fieldset>
      <Fieldset legend={t('tenancies.rooms')}>
        {form.values.rooms.map((_, index) => (
          <SimpleGrid key={index} cols={{ base: 1, sm: 2, md: 4 }} mb="sm">
            <TextField label={t('tenancies.roomName')} {...form.field(`rooms.${index}.room`)} />
            <SelectField label={t('tenancies.conditionOf')} data={['good', 'worn', 'damaged'].map((value) => ({ value, label: t(`tenancies.condition.${value}`) }))} {...form.field(`rooms.${index}.condition`)} />
            <TextField label={t('tenancies.note')} {...form.field(`rooms.${index}.note`)} />
            {remove('rooms', index)}
          </SimpleGrid>
        ))}
        {add('rooms')}
      </Fieldset>
      <Fieldset legend={t('tenancies.defects')}>
        {form.values.defects.map((_, index) => (
          <SimpleGrid key={index} cols={{ base: 1, sm: 2, md: 4 }} mb="sm">
            <TextField label={t('tenancies.defectWhat')} {...form.field(`defects.${index}.description`)} />
            <SelectField label={t('tenancies.mendedBy')} data={['landlord', 'agency', 'tenant'].map((value) => ({ value, label: t(`tenancies.mender.${value}`) }))} {...form.field(`defects.${index}.mendedBy`)} />
            <DateField label={t('tenancies.mendUntil')} {...form.field(`defects.${index}.mendUntil`)} />
            {remove('defects', index)}
          </SimpleGrid>
        ))}
        {add('defects')}
      </Fieldset>
      <TextAreaField label={t('tenancies.note')} {...form.field('note')} />
    </ActForm>
  );
}
