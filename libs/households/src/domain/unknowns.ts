import type { IsoDate } from '#kernel';
import { meansOn, type Dated, type DatedBenefit } from './means';

/** What nobody has found out yet; a matching shows each as unknown and never as a no. */
export type Unknown = 'income' | 'housing_situation' | 'needs' | 'contact' | 'privacy_notice';

export interface KnownSoFar {
  readonly incomes: readonly Dated[];
  readonly benefits: readonly DatedBenefit[];
  readonly incomeStatedOn: IsoDate | null;
  readonly needsStatedOn: IsoDate | null;
  readonly needs: readonly unknown[];
  readonly ethosCode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly privacyNoticeOn: IsoDate | null;
}

export function unknownOn(known: KnownSoFar, on: IsoDate): Unknown[] {
  const unknown: Unknown[] = [];
  if (meansOn(known.incomes, known.benefits, known.incomeStatedOn, on).total === null) unknown.push('income');
  if (known.ethosCode === null) unknown.push('housing_situation');
  if (known.needsStatedOn === null && known.needs.length === 0) unknown.push('needs');
  if (known.phone === null && known.email === null) unknown.push('contact');
  if (known.privacyNoticeOn === null) unknown.push('privacy_notice');
  return unknown;
}
