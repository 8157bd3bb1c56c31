import { refusal, type IsoDate, type Refusal } from '#kernel';
import type { PropertiesRefusal } from './sentences';

export const CO_OWNERS_CONSENTS = ['none', 'given', 'missing'] as const;
export type CoOwnersConsent = (typeof CO_OWNERS_CONSENTS)[number];
export const MORTGAGE_CONSENTS = ['no_mortgage', 'given', 'missing', 'not_required'] as const;
export type MortgageConsent = (typeof MORTGAGE_CONSENTS)[number];
export const INSPECTION_OUTCOMES = ['fit', 'fit_with_defects', 'unfit'] as const;
export type InspectionOutcome = (typeof INSPECTION_OUTCOMES)[number];
export const DEFECT_SEVERITIES = ['minor', 'major', 'blocks_living'] as const;
export type DefectSeverity = (typeof DEFECT_SEVERITIES)[number];

export interface CadastreCheckDraft {
  readonly checkedOn: IsoDate;
  readonly titleDeedNumber: string;
  readonly ownerMatches: boolean;
  readonly coOwnersConsent: CoOwnersConsent;
  readonly execution: boolean;
  readonly mortgageConsent: MortgageConsent;
  readonly note: string | null;
}

export interface DefectDraft {
  readonly place: string;
  readonly description: string;
  readonly severity: DefectSeverity;
  readonly fixBy: IsoDate | null;
}

export interface InspectionDraft {
  readonly inspectedOn: IsoDate;
  readonly outcome: InspectionOutcome;
  readonly note: string | null;
  readonly defects: readonly DefectDraft[];
}

/** What is known of a flat: the newest check of each kind, and how many defects nobody can live with are open. */
export interface FlatChecks {
  readonly cadastre: (CadastreCheckDraft & { readonly id: string }) | null;
  readonly inspection: { readonly id: string; readonly inspectedOn: IsoDate; readonly outcome: InspectionOutcome } | null;
  readonly blockingDefects: number;
  readonly landlordHasAccount: boolean;
}

export function examineCadastreCheck(draft: CadastreCheckDraft, today: IsoDate): CadastreCheckDraft | Refusal<PropertiesRefusal> {
  if (draft.checkedOn > today) return refusal('check_in_future', { checkedOn: draft.checkedOn }, 'checkedOn');
  if (!draft.titleDeedNumber.trim()) return refusal('title_deed_missing', {}, 'titleDeedNumber');
  return { ...draft, titleDeedNumber: draft.titleDeedNumber.trim(), note: draft.note?.trim() || null };
}

export function examineDefect(draft: DefectDraft, field: string): DefectDraft | Refusal<PropertiesRefusal> {
  if (!draft.place.trim() || !draft.description.trim()) return refusal('defect_description_missing', {}, `${field}description`);
  return { ...draft, place: draft.place.trim(), description: draft.description.trim() };
}

export function examineInspection(draft: InspectionDraft, today: IsoDate): InspectionDraft | Refusal<PropertiesRefusal> {
  if (draft.inspectedOn > today) return refusal('check_in_future', { checkedOn: draft.inspectedOn }, 'inspectedOn');
  const defects: DefectDraft[] = [];
  for (const [index, defect] of draft.defects.entries()) {
    const examined = examineDefect(defect, `defects.${index}.`);
    if ('refused' in examined) return examined;
    defects.push(examined);
  }
  if (draft.outcome !== 'unfit' && defects.some(({ severity }) => severity === 'blocks_living')) return refusal('inspection_fit_with_blocking_defect', {}, 'outcome');
  return { ...draft, defects, note: draft.note?.trim() || null };
}
