import { graphql } from '../../graphql/staff';
import type { MergePairQuery } from '../../graphql/staff/graphql';

export const MergePairDocument = graphql(`
  query MergePair($first: UUID!, $second: UUID!) {
    first: household(id: $first) { ...SideOfMerge }
    second: household(id: $second) { ...SideOfMerge }
    householdDuplicates(householdId: $first, weak: true, first: 100) { edges { node { key strength first { id } second { id } evidence { words } } } }
  }
  fragment SideOfMerge on Household {
    id code name state waitingSince appliedOn phone email contactAddress interpreterLanguage partnerName quietMode
    members { id givenName familyName birthDate relation leftOn }
    incomes { id kind amount }
    benefits { id kind amount }
    needs { need }
    wishes { kind value }
    situation { words }
    mergedInto { id code }
  }
`);

export const PreviewMergeDocument = graphql(`
  query PreviewMerge($input: PreviewMergeInput!) {
    previewMerge(input: $input) {
      __typename
      ... on MergePreview {
        waitingSince
        fields { field before after }
        added { list kind text amount }
        removed { list kind text amount }
        same { kept { id givenName familyName birthDate } merged { id givenName familyName birthDate } }
        ties { householdId kind count binds }
      }
      ... on Refused { code message field }
    }
  }
`);

export const MergeHouseholdsDocument = graphql(`
  mutation MergeHouseholds($input: MergeHouseholdsInput!) {
    mergeHouseholds(input: $input) {
      __typename
      ... on HouseholdMerge { id kept { id name } }
      ... on Refused { code message field }
    }
  }
`);

export const DismissDuplicateDocument = graphql(`
  mutation DismissDuplicate($input: DismissDuplicateInput!) {
    dismissDuplicate(input: $input) {
      __typename
      ... on DuplicateDismissal { id }
      ... on Refused { code message field }
    }
  }
`);

export type Side = NonNullable<MergePairQuery['first']>;

export const CHOSEN_FIELDS = ['name', 'phone', 'email', 'contactAddress', 'interpreterLanguage', 'referredByPartnerId'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];
export const CHOSEN_LISTS = ['means', 'needs', 'wishes'] as const;
export type ChosenList = (typeof CHOSEN_LISTS)[number];

/** What a household says in a field a person may choose. */
export function saidIn(side: Side, field: ChosenField): string | null {
  return field === 'referredByPartnerId' ? (side.partnerName ?? null) : (side[field] ?? null);
}
