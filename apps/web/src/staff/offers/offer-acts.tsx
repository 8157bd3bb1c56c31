import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { addDays, today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, DateField, SelectField, TextAreaField, useActForm, useToast } from '../../ui';
import type { Offer } from './offer-page';

export type OfferDialog = 'viewing' | 'familyRefuses' | 'landlordRefuses' | 'promise' | 'withdraw';

const ArrangeViewing = graphql(`mutation ArrangeViewing($input: ArrangeViewingInput!) { arrangeViewing(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);
const FamilyRefusal = graphql(`mutation RecordFamilyRefusal($input: AnswerInput!) { recordFamilyAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);
const LandlordRefusal = graphql(`mutation RecordLandlordRefusal($input: AnswerInput!) { recordLandlordAnswer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);
const Withdraw = graphql(`mutation WithdrawOffer($input: WithdrawOfferInput!) { withdrawOffer(input: $input) { __typename ... on Offer { id state } ... on Refused { code message field } } }`);
const PromiseFlat = graphql(`mutation PromiseFlat($input: PromiseFlatInput!) { promiseFlat(input: $input) { __typename ... on Offer { id state promiseDocumentId } ... on Refused { code message field } } }`);
const Reasons = graphql(`query RefusalReasons { refusalReasons { family familyKeepsPlace landlord } }`);

const CONDITIONS = ['deposit', 'benefit_application', 'proof_of_income', 'all_adults_sign', 'energy_transfer', 'household_insurance'] as const;

interface Act {
  offer: Offer;
  onClose: () => void;
}

export function OfferActDialog({ dialog, offer, onClose }: Act & { dialog: OfferDialog | null }) {
  const t = useT();
  const forms: Readonly<Record<OfferDialog, (props: Act) => ReactNode>> = { viewing: ViewingForm, familyRefuses: FamilyForm, landlordRefuses: LandlordForm, promise: PromiseForm, withdraw: WithdrawForm };
  const Form = dialog ? forms[dialog] : null;
  return (
    <ActDialog title={dialog ? t(`offers.act.${dialog}`) : ''} opened={dialog !== null} onClose={onClose}>
      {Form && <Form offer={offer} onClose={onClose} />}
    </ActDialog>
  );
}

function useSaved(onClose: () => void): () => void {
  const t = useT();
  const toast = useToast();
  return () => {
    toast.done(t('offers.saved'));
    onClose();
  };
}

function ViewingForm({ offer, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: ArrangeViewing,
    initialValues: { viewingOn: offer.viewingOn ?? null },
    validate: ({ viewingOn }): Record<string, string> => (viewingOn ? {} : { viewingOn: t('offers.mend.day') }),
    variables: ({ viewingOn }) => ({ input: { offerId: offer.id, viewingOn: viewingOn! } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('offers.act.viewing')} onCancel={onClose}>
      <DateField label={t('offers.viewingOn')} {...form.field('viewingOn')} />
    </ActForm>
  );
}

function FamilyForm({ offer, onClose }: Act) {
  const t = useT();
  const reasons = useAsk(Reasons, {});
  const form = useActForm({
    document: FamilyRefusal,
    initialValues: { refusalCode: null as string | null },
    validate: ({ refusalCode }): Record<string, string> => (refusalCode ? {} : { refusalCode: t('offers.mend.code') }),
    variables: ({ refusalCode }) => ({ input: { offerId: offer.id, accepts: false, refusalCode } }),
    onDone: useSaved(onClose),
  });
  const keeps = form.values.refusalCode === null ? null : reasons.data?.refusalReasons.familyKeepsPlace.includes(form.values.refusalCode);
  return (
    <ActForm form={form} submitLabel={t('offers.save')} onCancel={onClose}>
      <SelectField
        label={t('offers.refusalCode')}
        description={keeps == null ? t('offers.refusalHint') : t(`offers.consequence.${keeps ? 'waiting_date_kept' : 'waiting_date_moved'}`)}
        data={(reasons.data?.refusalReasons.family ?? []).map((value) => ({ value, label: t(`offers.code.${value}`) }))}
        {...form.field('refusalCode')}
      />
    </ActForm>
  );
}

function LandlordForm({ offer, onClose }: Act) {
  const t = useT();
  const reasons = useAsk(Reasons, {});
  const form = useActForm({
    document: LandlordRefusal,
    initialValues: { refusalCode: null as string | null },
    validate: ({ refusalCode }): Record<string, string> => (refusalCode ? {} : { refusalCode: t('offers.mend.code') }),
    variables: ({ refusalCode }) => ({ input: { offerId: offer.id, accepts: false, refusalCode } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('offers.save')} onCancel={onClose}>
      <SelectField
        label={t('offers.refusalCode')}
        description={t('offers.landlordRefusalHint')}
        data={(reasons.data?.refusalReasons.landlord ?? []).map((value) => ({ value, label: t(`offers.code.${value}`) }))}
        {...form.field('refusalCode')}
      />
    </ActForm>
  );
}

function WithdrawForm({ offer, onClose }: Act) {
  const t = useT();
  const form = useActForm({
    document: Withdraw,
    initialValues: { reason: '' },
    variables: ({ reason }) => ({ input: { offerId: offer.id, reason } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('offers.act.withdraw')} onCancel={onClose}>
      <TextAreaField label={t('offers.reason')} {...form.field('reason')} />
    </ActForm>
  );
}

function PromiseForm({ offer, onClose }: Act) {
  const t = useT();
  const begin = offer.flat.availableFrom && offer.flat.availableFrom > today() ? offer.flat.availableFrom : addDays(today(), 14);
  const form = useActForm({
    document: PromiseFlat,
    initialValues: { from: begin as string | null, to: null as string | null, validUntil: addDays(today(), 30) as string | null, conditions: ['deposit', 'all_adults_sign'] as string[], language: 'cs' },
    validate: (values): Record<string, string> => ({
      ...(values.from ? {} : { from: t('offers.mend.day') }),
      ...(values.validUntil ? {} : { validUntil: t('offers.mend.day') }),
    }),
    variables: (values) => ({ input: { ...values, offerId: offer.id, from: values.from!, validUntil: values.validUntil! } }),
    onDone: useSaved(onClose),
  });
  return (
    <ActForm form={form} submitLabel={t('offers.act.promise')} onCancel={onClose}>
      <DateField label={t('offers.from')} {...form.field('from')} />
      <DateField label={t('offers.to')} description={t('offers.toHint')} {...form.field('to')} />
      <DateField label={t('offers.validUntil')} {...form.field('validUntil')} />
      <Checkbox.Group label={t('offers.stillNeeded')} value={form.values.conditions} onChange={(conditions) => form.setFieldValue('conditions', conditions)}>
        <Stack gap="xs" mt="xs">
          {CONDITIONS.map((condition) => (
            <Checkbox key={condition} value={condition} label={t(`offers.condition.${condition}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SelectField label={t('offers.language')} data={(['cs', 'en'] as const).map((value) => ({ value, label: t(`offers.language.${value}`) }))} {...form.field('language')} />
    </ActForm>
  );
}
