import type { IsoDate } from '#kernel';

export const CONSENT_PURPOSES = [
  'share_names_with_landlord',
  'share_flags_with_coordinator',
  'share_with_partner',
  'reminders_by_sms',
  'reminders_by_email',
  'outcome_follow_up',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export interface Consent {
  readonly purpose: string;
  readonly givenOn: IsoDate;
  readonly validTo: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
}

/** A consent holds from the day it was given to its last day, and not on the day it was withdrawn. */
export function consentHolds(consents: readonly Consent[], purpose: ConsentPurpose, on: IsoDate): boolean {
  return consents.some(
    (consent) =>
      consent.purpose === purpose &&
      consent.givenOn <= on &&
      (consent.validTo === null || consent.validTo >= on) &&
      (consent.withdrawnOn === null || consent.withdrawnOn > on),
  );
}
